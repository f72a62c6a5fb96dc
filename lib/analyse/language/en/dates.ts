import { type ClockJoins, joinClocks } from '@/lib/analyse/dates/clock-joins';
import { settleClockPairs } from '@/lib/analyse/dates/clock-pairs';
import type { DatePack } from '@/lib/analyse/dates/date-pack';
import { dayFirst } from './date-order';
import { clockRules } from './date-rules-clock';
import { dayRules } from './date-rules-days';
import { durationRules } from './date-rules-duration';
import { quarterRules } from './date-rules-quarters';
import { relativeRules } from './date-rules-relative';
import { toldRules } from './date-rules-told';
import { vagueRules } from './date-rules-vague';
import { weekdayRules } from './date-rules-weekdays';
import { yearRules } from './date-rules-years';
import { tenseAround } from './tense-around';

const rules = [
  ...dayRules,
  ...quarterRules,
  ...yearRules,
  ...weekdayRules,
  ...relativeRules,
  ...toldRules,
  ...clockRules,
  ...durationRules,
  ...vagueRules,
];

export const dates: DatePack = {
  rules: () => rules,
  mayHoldTime:
    /\d|day|week|month|year|decade|centur|hour|minute|second|night|morning|evening|noon|quarter|spring|summer|autumn|fall|winter|now|current|recent|previous|soon|present|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ties|easter|christmas|halloween|thanksgiving|half|daily|annual|nineteen|thousand|hence|future|past/i,
  saysRoughly:
    /\b(?:around|about|circa|approximately|roughly|nearly|almost|(?:early|late|sometime)(?: on| in)?|no later than)\s+(?:the\s+)?$/i,
  ownDays:
    /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]omorrow|[Tt]onight|(?:[Tt]his|[Ll]ast|[Nn]ext) (?:week|weekend|month|year|morning|night))\b/g,
  dayFirst,
  tenseAround,
  joinClocks: (timexes, text) => settleClockPairs(joinClocks(clockJoins, timexes, text), text),
};

const clockJoins: ClockJoins = {
  dayThenClock: /^,?\s(?:at\s|around\s|about\s|by\s)?$/i,
  clockThenDay: /^,?\s(?:on\s)?$/i,
  saysRoughly: /around|about/i,
  namesDay: /day|\d{4}[-/,]|, \d{4}|[A-Z][a-z]{2,8}\.? \d|\d [A-Z][a-z]{2}/,
};
