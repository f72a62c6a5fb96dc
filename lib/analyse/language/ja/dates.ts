import type { DateWords } from '@/lib/analyse/dates/date-words';
import { phraseDates } from '@/lib/analyse/dates/phrase-dates';
import { phrases } from './date-phrases.data';
import * as words from './date-words.data';

const japanese: DateWords = {
  ...words,
  phrases,
  months: {},
  shortMonths: {},
  numbers: {},
  decades: {},
  dayMark: '',
  edges: 'none',
  letter: '[\\d０-９]',
  monthsAreSmall: false,
  clues:
    '昨|去年|おととし|今|来|本日|先|きのう|きょう|明|あさって|あす|あした|けさ|ゆうべ|翌|前日|近|数|正午|月',
  saysRoughly: /(?:約|およそ|ほぼ)$/,
  ownDays:
    /昨日|今日|明日|きのう|きょう|あす|先週|今週|来週|先月|今月|来月|昨年|今年|来年|[月火水木金土日]曜/g,
  noYearBefore: /[第約]$/,
  noYearAfter: /^(?:円|人|件|台|メートル|キロ|万|億)/,
  nameBefore: /(?!)/,
  ageBefore: /(?!)/,
  ageAfter: /(?!)/,
  tense: {
    past: /(?:ました|だった|た)(?=[。、」』（\s]|$|と|が(?!い)|ため|ところ|ほか|後|もの|こと)/gu,
    future:
      /^にも|方向で|予定|見通し|見込み|方針|計画|だろう|でしょう|目指す|控え|(?:する|れる|なる|[うくすつぬむぶぐ]|[えけせてねめれ]る)(?=。|$|と(?:発表|明らか|述べ|表明|伝え|報じ|説明))/gu,
    clause: /(?!)/u,
    verbIsLast: true,
  },
  joins: {
    dayThenClock: /^(?:[(（](?:現地|日本)時間[)）])?[\s、の]{0,2}$/,
    clockThenDay: /(?!)/,
  },
};

export const dates = phraseDates(japanese);
