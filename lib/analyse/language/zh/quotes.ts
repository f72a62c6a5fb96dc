import type { QuotePack } from '@/lib/analyse/quotes/quote-pack';

const said =
  '表示|指出|强调|认为|称|说道|说|透露|介绍|告诉记者|宣布|坦言|回应|解释|补充|警告|呼吁|写道|谈到|表示道|強調|認為|說|介紹|宣布|解釋|補充';
const source = '(?<source>[^，。；：、“”‘’「」！？,\\s]{1,24}?)';
/** When and where, between the speaker and the verb. */
const aside =
  '(?:(?:周|星期|礼拜)[一二三四五六日天]|\\d{1,2}日|昨天|今天|昨日|今日|日前|当天|近日|随后|在[^，。：“”]{1,20}?(?:上|中|时|后|会)|对[^，。：“”]{1,12}?|还|也|则|并|进一步)*';

export const quotes: QuotePack = {
  writing: 'signs',
  before: new RegExp(`(?:^|[，。；！？”」\\s])${source}${aside}(?:${said})[，,：:]?\\s?$`, 'du'),
  after: new RegExp(`^[，,]?${source}${aside}(?:${said})(?:道)?[。，！]?`, 'du'),
  needsBoth: false,
  indirect: [
    /^据(?<source>[^，。：“”,]{2,24}?)(?:报道|消息|介绍|透露|称|说|表示|通报|统计)?[，,](?<content>[^“”]{4,300}?)[。！]?$/du,
    new RegExp(
      `^(?!.{0,6}[没不未]有?(?:${said}))${source}${aside}(?:${said})[，,：:]?(?<content>[^“”]{4,300}?)[。！]?$`,
      'du',
    ),
  ],
  unnamed:
    /(?:消息人士|知情人士|知情者|匿名|消息人|官员|專家|专家|分析人士|业内人士|目击者|有关人士|相关人士|居民|当局)(?:们)?$/,
  spokesperson: /发言人$/,
  roles: /(?!)/,
  pronouns: new Set(['他', '她']),
  notSources: /(?!)/,
};
