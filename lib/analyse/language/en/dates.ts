import type { DatePack } from '@/lib/analyse/dates/date-pack';
import { clockRules } from './date-rules-clock';
import { durationRules } from './date-rules-duration';
import { explicitRules } from './date-rules-explicit';
import { quarterRules } from './date-rules-quarters';
import { relativeRules } from './date-rules-relative';
import { tenseAround } from './tense-around';

const rules = [...explicitRules, ...relativeRules, ...quarterRules, ...clockRules, ...durationRules];

export const dates: DatePack = {
  rules: () => rules,
  mayHoldTime:
    /\d|day|week|month|year|decade|centur|hour|minute|second|night|morning|evening|noon|quarter|spring|summer|autumn|fall|winter|now|current|recent|previous|soon|present|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ties|easter|christmas|halloween|thanksgiving|half|daily|annual/i,
  saysRoughly: /\b(?:around|about|circa|approximately|roughly|nearly|almost)\s+$/i,
  ownDays:
    /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]omorrow|[Tt]onight|(?:[Tt]his|[Ll]ast|[Nn]ext) (?:week|weekend|month|year|morning|night))\b/g,
  tenseAround,
};
