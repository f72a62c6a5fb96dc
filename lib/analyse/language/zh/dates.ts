import type { DateWords } from '@/lib/analyse/dates/date-words';
import { phraseDates } from '@/lib/analyse/dates/phrase-dates';
import { phrases } from './date-phrases.data';
import * as words from './date-words.data';

const chinese: DateWords = {
  ...words,
  phrases,
  months: {},
  shortMonths: {},
  shortWeekdays: {},
  numbers: {},
  decades: {},
  dayMark: '',
  edges: 'none',
  letter: '[\\d０-９]',
  monthsAreSmall: false,
  clues:
    '月|今|昨|明|前天|后天|後天|次日|翌日|未来|未來|近|不久|目前|如今|世[纪紀]|正午|午夜|本周|时|時|点|點',
  saysRoughly: /(?:约|約|大约|近)$/,
  ownDays:
    /昨[天日晚]|今[天日晚]|明[天日]|上[周週]|本[周週]|下[周週]|去年|今年|明年|上[个個]?月|本月|[周週][一二三四五六日]/g,
  noYearBefore: /[第约約近]$/,
  noYearAfter: /^(?:元|人|件|万|亿|米|公里)/,
  nameBefore: /(?!)/,
  ageBefore: /(?!)/,
  ageAfter: /(?!)/,
  tense: {
    past: /了|曾|已经?|已於|发生|發生|宣布|宣佈|表示|說|说|结束|举行了|遇难/gu,
    future:
      /将(?!军|领|士)|將(?!軍)|会(?!议|见|谈|长|上|员|场|晤|社|计)|會(?!議|見|談|長|上|員|場)|计划|計劃|预计|預計|拟|有望|定于|即将|有待/gu,
    clause: /[;；:：。]/u,
  },
  joins: {
    dayThenClock: /^(?:[(（](?:当地|當地|北京)[时時][间間][)）])?\s?$/,
    clockThenDay: /(?!)/,
  },
};

export const dates = phraseDates(chinese);
