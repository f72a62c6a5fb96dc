import type { Phrase } from '@/lib/analyse/dates/date-words';

const d = '[\\d０-９]';
const han = '[一二三四五六七八九十]';
const inYear =
  '(?:{year}|(?<era>令和|平成|昭和|大正|明治)(?<eraYear>元|[\\d０-９]{1,2}|[一二三四五六七八九十]{1,3}))年';
const named = '(?:[(（]{anyWeekday}[)）])?';
/** 「午後7時」 goes on as a clock time. */
const inPart = `(?:の?{part}(?!の?(?:${d}|${han}{1,3}時)))?`;
const phase = '(?:の?(?<phase>上旬|中旬|下旬|初め|初旬|半ば|末|ごろ|頃))?';
const day = '{day}日';
const monthOrDay = `(?:の?{mm}月(?:${day}${named}${inPart})?${phase})?`;

/** How Japanese says when. */
export const phrases: readonly Phrase[] = [
  [`(?:${inYear})?{mm}月{day}日${named}${inPart}`, 'calendar'],
  [`${inYear}の?{mm}月${phase}`, 'calendar'],
  [`(?<!${han}){mm}月(?=(?:${d}{1,2}日)?から)`, 'calendar'],
  [`(?<!${han}){mm}月(?!${d}|${han}{1,3}日|期|号|分)${phase}`, 'calendar'],
  [`${inYear}(?!前|間|ぶり|後|以上|近く|余|物|度)${phase}`, 'calendar'],
  [`${inYear}度`, 'calendar'],
  [`${inYear}の?{season}`, 'calendar'],
  [`(?:${inYear}(?:度)?の?)?第{quarter}四半期`, 'calendar'],

  [`(?:昨年|去年)(?!度)${monthOrDay}`, { inYear: -1 }],
  [`(?:一昨年|おととし)${monthOrDay}`, { inYear: -2 }],
  [`(?:今年|本年)(?!度)${monthOrDay}`, { inYear: 0 }],
  [`(?<!再)来年(?!度)${monthOrDay}`, { inYear: 1 }],
  [`再来年${monthOrDay}`, { inYear: 2 }],
  ['(?:昨年|去年)の?{season}', { inYear: -1 }],
  ['今年の?{season}', { inYear: 0 }],
  ['来年の?{season}', { inYear: 1 }],
  ['(?:昨年|前年)度?の?第{quarter}四半期', { inYear: -1 }],

  [`先月(?:の?${day}${named}${inPart}|${phase})`, { inMonth: -1 }],
  [`(?:今月|本月)(?:の?${day}${named}${inPart}|${phase})`, { inMonth: 0 }],
  [`来月(?:の?${day}${named}${inPart}|${phase})`, { inMonth: 1 }],
  ['先(?<unit>週末?)', { step: -1 }],
  ['(?:今|今度の)(?<unit>週末?)', { step: 0 }],
  ['来(?<unit>週末?)', { step: 1 }],
  ['先週の?{weekday}', { week: -1 }],
  ['今週の?{weekday}', { week: 0 }],
  ['来週の?{weekday}', { week: 1 }],
  [`(?<!曜日?から){weekday}(?!から[月火水木金土日]曜)${inPart}`, 'weekday'],
  [
    `(?<!第)(?<day>${d}{1,2})日(?!間|前|後|目|連続|分|以内|ぶり|程|ほど|あまり|以上|経|かけ|め|本|産|立|常|程|あたり|当たり|約|平均|最大|${d}|に${d}|\\s?${d}回)${named}${inPart}`,
    'dayOfMonth',
  ],
  // 「三日の猶予」 is a length of time, so that in these numerals only what goes on as a day does is one.
  [
    `(?<![第一二三四五六七八九十百数]){day}日(?=、|[（(]|付|未明|早朝|朝|午前|午後|正午|夕方|夜|深夜|までに|にも|に(?!${han}|${d}|わた|及)|から(?!${han}))${named}${inPart}`,
    'dayOfMonth',
  ],

  [`(?:今日|本日|(?<![ぁ-ん])きょう(?=[はもにのへ、。夜朝午一-龠]|から|まで|$))(?:の?{part})?`, { shift: 0 }],
  [`(?:昨日|(?<![ぁ-ん])きのう(?=[はもにのへ、。夜朝午一-龠]|から|まで|$))(?:の?{part})?`, { shift: -1 }],
  [`(?:一昨日|おととい)`, { shift: -2 }],
  [
    `(?:明日|(?<![ぁ-ん])(?:あす|あした)(?=[はもにのへ、。夜朝午一-龠]|から|まで|以降|$))(?:の?{part})?`,
    { shift: 1 },
  ],
  ['(?:明後日|(?<![ぁ-ん])あさって)', { shift: 2 }],
  ['(?:今朝|けさ)', { shift: 0, part: 'MO' }],
  ['(?:今夜|今晩)', { shift: 0, part: 'NI' }],
  ['(?:昨夜|昨晩|ゆうべ)', { shift: -1, part: 'NI' }],

  ['(?<about>約)?{number}{unit}(?:ほど|くらい|ぐらい|余り)?前', { count: -1 }],
  ['(?<about>約)?{number}{unit}後', { told: 1 }],
  ['翌日', { told: 1 }],
  ['前日', { told: -1 }],
  [
    '(?<about>約)?{number}(?<unit>日間|週間|カ月間|か月間|ヶ月間|ヵ月間|カ月|か月|ヶ月|ヵ月|年間|時間|分間|秒間)(?!ぶり|前|後|以内|目|半|余|児|連続)',
    'span',
  ],
  ['毎週{weekday}', 'every'],
  ['毎(?<unit>年|週)', 'every'],

  [`(?<decade>${d}{4}|${d}0)年代`, 'decade'],
  [`(?<number>${d}{1,2})世紀`, 'century'],

  ['(?:今後|近く|近日中)(?=[、の]|発表|開|実施)', { ref: 'FUTURE_REF' }],
  ['(?:先日|近年|最近|先ごろ|数(?:日|週間|カ月|か月|年)前)', { ref: 'PAST_REF' }],

  [`(?:{zone}の?)?{halfDay}{hour}[:：]{minute}`, 'clock'],
  [
    `(?:{zone}の?)?{halfDay}?(?<hour>${d}{1,2})(?<mark>時)(?:{minute}分|(?<halfPast>半))?(?!間|代|期|点|短)`,
    'clock',
  ],
  // 「夜九時まで開く」 tells of every day.
  [
    `(?:{zone}の?)?{halfDay}(?<hour>${han}{1,3})(?<mark>時)(?:(?<minute>${han}{1,3})分|(?<halfPast>半))?(?!間|代|期|点|短|(?:ごろ)?まで(?:開|営業|利用|受け))`,
    'clock',
  ],
  ['(?:{zone}の?)?(?<noon>正午)', 'clock'],
];
