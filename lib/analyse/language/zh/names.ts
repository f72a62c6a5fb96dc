import type { SignNamePack } from '@/lib/analyse/entities/name-pack';
import { notNames, places, roles, speech, surnames, titlesAfter } from './name-words.data';

const surname = `(?:${surnames})`;
const native = `${surname}\\p{Script=Han}{1,2}`;
const foreign = '\\p{Script=Han}{1,7}(?:[·•・]\\p{Script=Han}{1,8}?){1,3}';
/** What ends a name that no title follows. */
const following = `(?=${titlesAfter}|${speech}|周[一二三四五六日]|上周|本周|上月|上午|下午|日前|近日|告诉|坦言|回忆|建议|通报|[，。、；：”“（,]|在|将|与|和|对|向|于|今|昨|已|\\d|$)`;
/** Where a clause opens, or behind a title. */
const opening = '(?<=^|[，。；：、“”「」（）()\\s—]|和|与|由|对|向|据|在)';

/** Title or calling, with the body it belongs to: "市文化局副局长", "岚江大学经济学院教授". */
const introduced = `(?<gloss>(?:(?<=^|[，。；：、“”‘’「」（）()\\s的])\\p{Script=Han}{1,14}(?:局|部|厅|委|会|院|学|司|集团|行|心|队|村|县|市|省|区|镇|厂|所|处|站|店|馆|社|党|国|府|原|前))?(?:${titlesAfter}|${roles}))`;

export const names: SignNamePack = {
  writing: 'signs',
  language: 'zh',
  rules: [
    {
      type: 'person',
      pattern: new RegExp(`(?<gloss>${titlesAfter})(?<name>${foreign})${following}`, 'gu'),
    },
    { type: 'person', pattern: new RegExp(`${opening}(?<name>${foreign})${following}`, 'gu') },
    {
      type: 'organisation',
      pattern:
        /(?<=^|[，。；：、“”（）()\s]|据|由|对|向|和|与|在)(?<name>(?!据|據|由|在|对|對|向|和|与|與|为|為|经|經|该|这|本|各|全|多|某|一|两|其|他|她|我|此|有|外资)\p{Script=Han}{2,12}?(?:部|局|委员会|银行|大学|公司|集团|法院|检察院|研究院|研究所|新闻社|通讯社|党))(?=发言人|介绍|通报|数据|表示|说|称|指出|强调|宣布|发布|通报|公布|透露|认为|部长|局长|行长|校长|董事长|总裁|总经理|主席|教授|主任|[，。、；：”“（）]|的|在|将|与|和|已|今|昨|周|$)/gu,
    },
    {
      type: 'person',
      pattern: new RegExp(`${introduced}(?<name>${native}?)${following}`, 'gu'),
    },
    { type: 'person', pattern: new RegExp(`${opening}(?<name>${native}?)(?<gloss>${titlesAfter})`, 'gu') },
    {
      type: 'person',
      pattern: new RegExp(
        `${opening}(?<name>${surname})(?<gloss>总统|主席|总理|首相|部长|外长|市长|教授|先生|女士|董事长|发言人)`,
        'gu',
      ),
    },
    { type: 'person', pattern: new RegExp(`(?<=^|[，。；：”」\\s])(?<name>${native}?)(?=${speech})`, 'gu') },
  ],
  places: places.split(','),
  before: /(?:^|.)$/su,
  after: /^(?!部地|部地区|[人语式籍菜裔族文](?!民|化|员|大)|[江河]|海峡|路)/u,
  honorifics: new Set(['先生', '女士', '小姐', '同志', '老师']),
  notNames: new Set(notNames.split(',')),
  shortForms: {
    formsOf: (name) =>
      new RegExp(`^(?:${surname})`, 'u').exec(name)?.[0].length === 2 ? [name.slice(0, 2)] : [],
    after: new RegExp(`^(?:${titlesAfter}|${speech})`, 'u'),
  },
  isShortFor: (shorter, longer) =>
    /[·•・]/.test(longer)
      ? new RegExp(`[·•・]${shorter}$`, 'u').test(longer)
      : shorter.length < longer.length && longer.startsWith(shorter),
};
