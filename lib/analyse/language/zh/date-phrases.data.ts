import type { Phrase } from '@/lib/analyse/dates/date-words';

const d = '[\\d０-９]';
const han = '[一二两兩三四五六七八九十]';
const named = '(?:[(（]{weekday}[)）])?';
/** 「下午7时」 goes on as a clock time. */
const inPart = `(?:{part}(?!${d}|上|间|間|${han}{1,2}[时時点點]))?`;
const phase = '(?:份?(?<phase>上旬|中旬|下旬|初|中|底|末|月初|年初|年底|年末))?份?';
const day = `(?<day>${d}{1,2})[日号號]`;
const monthOrDay = `(?:{mm}月(?:{day}[日号號]${named}${inPart}|${phase}(?!${d}))|年?[初底末])?`;
const inMonth = `(?:${day}${named}${inPart}|${phase})`;
const clockTail = '(?:(?<mark>时|時)|[点點])(?:{minute}分|(?<halfPast>半))?(?!间|間|[个個名条條]|建议)';

/** How Chinese says when. */
export const phrases: readonly Phrase[] = [
  [`(?:{year}年)?{mm}月{day}[日号號]${named}${inPart}`, 'calendar'],
  [`{year}年{mm}月${phase}`, 'calendar'],
  [`(?<!${han}|第|[个個至到—～~、-])(?:{mm}月)(?!${d}|[日天号號饼球亮]|${han})${phase}`, 'calendar'],
  [`{year}年(?![前来來间間代后後])(?:度)?(?:(?<phase>初|底|末|年初|年底))?`, 'calendar'],
  ['{year}年{season}', 'calendar'],
  ['(?:{year}年)?第?{quarter}季度', 'calendar'],
  ['{year}年{half}半年', 'calendar'],

  [`去年${monthOrDay}`, { inYear: -1 }],
  [`前年${monthOrDay}`, { inYear: -2 }],
  [`今年${monthOrDay}`, { inYear: 0 }],
  [`明年${monthOrDay}`, { inYear: 1 }],
  [`(?:后年|後年)${monthOrDay}`, { inYear: 2 }],
  ['去年(?:{season}|第?{quarter}季度|{half}半年)', { inYear: -1 }],
  ['今年(?:{season}|第?{quarter}季度|{half}半年)', { inYear: 0 }],
  ['明年(?:{season}|第?{quarter}季度|{half}半年)', { inYear: 1 }],

  [`上[个個]?月${inMonth}`, { inMonth: -1 }],
  [`(?:本月|[这這]个?個?月)${inMonth}`, { inMonth: 0 }],
  [`下[个個]?月${inMonth}`, { inMonth: 1 }],
  [`上[个個]?{weekday}${inPart}`, { week: -1 }],
  [`(?:本|[这這][个個]?){weekday}${inPart}`, { week: 0 }],
  [`下[个個]?{weekday}${inPart}`, { week: 1 }],
  ['上[个個]?(?<unit>周末?|週末?|星期|世纪|世紀|季度)', { step: -1 }],
  ['(?:本|[这這][个個]?)(?<unit>周末?|週末?|星期|世纪|世紀|季度)', { step: 0 }],
  ['下[个個]?(?<unit>周末?|週末?|星期|季度)', { step: 1 }],
  [`(?<!${d}|${han}|[四每圆圓])(?<!一[个個]){weekday}(?![岁歲一])${inPart}`, 'weekday'],
  [`(?<![第每])(?<day>${d}{1,2})日(?![间間内內游元均后後前报報本])${named}${inPart}`, 'dayOfMonth'],

  [`(?:今天|今日(?!头条|頭條|说法))${inPart}`, { shift: 0 }],
  [`(?:昨天|昨日)${inPart}`, { shift: -1 }],
  [`前天${inPart}`, { shift: -2 }],
  [`(?:明天|明日)${inPart}`, { shift: 1 }],
  [`(?<!先天)(?:后天|後天)${inPart}`, { shift: 2 }],
  ['(?:今早|今晨)', { shift: 0, part: 'MO' }],
  ['今晚', { shift: 0, part: 'NI' }],
  ['昨晚', { shift: -1, part: 'NI' }],
  ['明晚', { shift: 1, part: 'NI' }],

  [`(?<about>约|大约|近)?(?:{number}多?){unit}(?:[之以])?前`, { count: -1 }],
  [`(?<about>约|大约|近)?{number}{unit}(?:之)?[后後]`, { told: 1 }],
  ['(?:次日|翌日|第二天)', { told: 1 }],
  ['前一天', { told: -1 }],
  [
    `(?<!第)(?<about>约|大约|近|超过)?(?<number>(?:${han}|百){1,4}|${d}{1,3})(?<unit>天|小时|小時|个小时|個小時|分钟|分鐘|个月|個月|个星期|個星期|周|週)(?![前后後之以岁歲末年边邊围圍一二三四五六日内內左])(?<!一天)`,
    'span',
  ],
  [
    `(?<!第)(?<number>(?:${han}|百){1,4}|${d}(?!${d}))(?<unit>年)(?![前后後级級之以代度生一]|[初底末]|来|內|内)`,
    'span',
  ],
  ['每逢?(?<weekday>(?:周|週|星期)[一二三四五六日天])', 'every'],
  ['每(?<unit>年|天|周|週|日)', 'every'],

  [`(?<lastCentury>上)(?:个|個)?世[纪紀](?<decade>${d}0|${han}十)年代`, 'decade'],
  [`(?<century>${d}{2}|${han}{1,3})世[纪紀](?<decade>${d}0|${han}十)年代`, 'decade'],
  [`(?<decade>${d}{3}0|${d}0)年代`, 'decade'],
  [`(?<number>${d}{1,2}|${han}{1,3})世[纪紀](?!经济|報|报)`, 'century'],

  ['(?:未来|未來|今后|今後)(?:几|幾|数|數)?(?:天|日|周|週|[个個]月|年)', { ref: 'FUTURE_REF' }],
  ['近期(?=将|將|会|會)', { ref: 'FUTURE_REF' }],
  [`(?:(?<!${d}|${han})日前|近日|最近|不久前|(?:[数數几幾])(?:天|日|周|[个個]月|年)前)`, { ref: 'PAST_REF' }],
  ['(?:目前|如今|现时)', { ref: 'PRESENT_REF' }],

  [`{zone}{halfDay}?{hour}${clockTail}`, 'clock'],
  [`{halfDay}{hour}${clockTail}`, 'clock'],
  [`(?<hour>${d}{1,2})(?<mark>时|時)(?:{minute}分|(?<halfPast>半))?(?![间間代期候])`, 'clock'],
  [`(?<hour>${d}{1,2})[点點]{minute}分`, 'clock'],
  ['{zone}{halfDay}?{hour}[:：]{minute}', 'clock'],
  ['{halfDay}{hour}[:：]{minute}', 'clock'],
  ['{hour}:{minute}(?=许|左右|开始|開始)', 'clock'],
  ['(?:(?<noon>正午)|(?<midnight>午夜))', 'clock'],
];
