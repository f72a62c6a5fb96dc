import type { DateRule } from '@/lib/analyse/dates/date-context';
import {
  durationValue,
  monthNumber,
  numberOf,
  singular,
  weekdayNumber,
} from '@/lib/analyse/dates/date-values';
import * as p from './date-patterns';
import { durationUnits, seasonCodes } from './date-words.data';

const modifier = `(?:(?:nearly|almost|over|more${p.gap}than|less${p.gap}than|at${p.gap}least|up${p.gap}to|no${p.gap}more${p.gap}than|just${p.gap}over|just${p.gap}under|roughly|approximately|only)${p.gap})?`;
const frame = `(?:(?:the|these|those)${p.gap})?(?:(?:past|last|next|first|previous|coming|final|full|other|following|another)${p.gap})?`;
const longUnit =
  'days?|weeks?|months?|years?|decades?|centur(?:y|ies)|hours?|minutes?|nights?|weekends?|quarters';

/** Lengths of time, repeated times, and times that only point backward or forward. */
export const durationRules: DateRule[] = [
  {
    needs: p.hints.unit,
    pattern: p.global(
      `${modifier}${frame}(?<amount>${p.number}|half${p.gap}an?|(?:a${p.gap})?couple${p.gap}of|an?)${p.gap}(?:(?:more|full|consecutive|straight|long|and${p.gap}a${p.gap}half)${p.gap})?(?<unit>${longUnit}|seconds)(?:${p.gap}and${p.gap}a${p.gap}half)?`,
      'i',
    ),
    resolve: ({ amount = '', unit = '' }, context, match) => {
      const isSingle = /^an?$/i.test(amount);
      const before = p.wordsBefore(context.sentence, match);
      // "$40 a month", "three times a day": a rate.
      if (
        isSingle &&
        /(?:\d|times|once|twice|million|billion|trillion|percent|%|dollars|tons|tonnes|barrels|miles|hours|days)\s$/i.test(
          before,
        )
      )
        return { type: 'SET', value: durationValue(1, unit) };
      if (/^\s+(?:old|of age)\b/i.test(p.wordsAfter(context.sentence, match))) return null;
      // "60 Minutes", "The Seven Days": a name.
      if (/^\p{Lu}\p{Ll}/u.test(unit)) return null;
      const half = /and\s+a\s+half/i.test(match[0]) ? 0.5 : 0;
      const count = /couple/i.test(amount) ? 2 : /^half/i.test(amount) ? 0.5 : numberOf(amount) + half;
      if (!(count >= 0)) return null;
      return {
        type: 'DURATION',
        value: durationValue(count, unit),
        approximate: /^(?:nearly|almost|over|more|less|at|up|no|just|roughly|approx)/i.test(match[0]),
      };
    },
  },
  {
    needs: /[a-z\d]-[smhdnwfyc]/i,
    pattern: p.global(
      `(?<amount>${p.number})-(?<unit>${Object.keys(durationUnits)
        .filter((word) => word !== 'quarter')
        .join('|')})s?(?![- ]old)(?:-long)?`,
      'i',
    ),
    resolve: ({ amount = '', unit = '' }) => {
      const count = numberOf(amount);
      return count >= 0 ? { type: 'DURATION', value: durationValue(count, unit) } : null;
    },
  },
  {
    needs: /several|few|many|recent|some/i,
    pattern: p.global(
      `(?:(?:the|these)${p.gap})?(?:(?<step>past|last|next|recent|coming)${p.gap})?(?:several|few|many|a${p.gap}few|recent|some)${p.gap}(?<unit>days|weeks|months|quarters|years|decades|hours|minutes|centuries)`,
      'i',
    ),
    resolve: ({ unit = '' }, _context, match) => {
      if (/^recent/i.test(match[0])) return { type: 'DATE', value: 'PAST_REF' };
      return { type: 'DURATION', value: durationValue('X', unit), approximate: true };
    },
  },
  {
    needs: p.hints.units,
    pattern: p.global(
      `(?<=\\b(?:for|in|over|after|within|of|took|lasted|spent|takes|take|last)${p.gap})(?<unit>days|weeks|months|years|decades|hours|centuries)(?!${p.gap}(?:old|ago))|(?<unit2>days|weeks|months|years|decades)(?:-long|${p.gap}(?:later|earlier|of)(?![\\p{L}]))`,
      'i',
    ),
    resolve: ({ unit, unit2 }) => ({
      type: 'DURATION',
      value: durationValue('X', unit ?? unit2 ?? 'days'),
      approximate: true,
    }),
  },
  {
    needs: /long/i,
    pattern: p.global(`(?<unit>day|week|month|year|hour|decade)-?long`, 'i'),
    resolve: ({ unit = '' }) => ({ type: 'DURATION', value: durationValue(1, unit) }),
  },
  {
    needs: /times|once|twice/i,
    pattern: p.global(
      `(?:once|twice|(?:${p.number}|several|many)${p.gap}times)${p.gap}(?:a|an|every|each|per)${p.gap}(?<unit>day|week|month|year|hour|night|decade)`,
      'i',
    ),
    resolve: ({ unit = '' }) => ({ type: 'SET', value: durationValue(1, unit) }),
  },
  {
    needs: /every/i,
    pattern: p.global(`every${p.gap}other${p.gap}(?<unit>day|week|month|year)`, 'i'),
    resolve: ({ unit = '' }) => ({ type: 'SET', value: durationValue(2, unit) }),
  },
  {
    needs: /every|each|weekends/i,
    pattern: p.global(
      `(?:every|each)${p.gap}(?:(?<month>${p.month})|(?<season>${p.season})|weekend)|(?:on|at)${p.gap}weekends`,
    ),
    resolve: ({ month, season }) => ({
      type: 'SET',
      value: month
        ? `XXXX-${String(monthNumber(month)).padStart(2, '0')}`
        : `XXXX-${season ? seasonCodes[season] : 'WXX-WE'}`,
    }),
  },
  {
    needs: /every|each/i,
    pattern: p.global(
      `(?:every|each)${p.gap}(?:(?<amount>${p.number})${p.gap})?(?<unit>days?|weeks?|months?|years?|hours?|decades?)`,
      'i',
    ),
    resolve: ({ amount, unit = '' }) => ({
      type: 'SET',
      value: durationValue(amount ? numberOf(amount) : 1, singular(unit)),
    }),
  },
  {
    needs: p.hints.weekday,
    pattern: p.global(`(?:(?:every|each)${p.gap}(?<weekday>${p.weekday})|(?<weekday2>${p.weekday})s)`),
    resolve: ({ weekday, weekday2 }) => ({
      type: 'SET',
      value: `XXXX-WXX-${weekdayNumber(weekday ?? weekday2 ?? '')}`,
    }),
  },
  {
    needs: /(?:dai|week|month|year|annual|hour)ly/i,
    pattern: p.global('(?<word>daily|weekly|monthly|annually|yearly|hourly)(?![.@][\\p{L}\\p{N}])', 'i'),
    resolve: ({ word = '' }, context, match) => {
      // "The Daily News" is a name, "the daily Kurier" a newspaper.
      const after = context.sentence.slice(match.index + match[0].length, match.index + match[0].length + 12);
      if (/^\p{Lu}/u.test(word) && match.index > 0) return null;
      if (/^[Dd]aily\s+(?:\p{Lu}|news(?:paper)?\b|paper\b)/u.test(word + after)) return null;
      const value: Record<string, string> = {
        d: 'P1D',
        w: 'P1W',
        m: 'P1M',
        a: 'P1Y',
        y: 'P1Y',
        h: 'PT1H',
        q: 'P1Q',
      };
      return context.sentence ? { type: 'SET', value: value[word.charAt(0).toLowerCase()] ?? 'P1D' } : null;
    },
  },
];
