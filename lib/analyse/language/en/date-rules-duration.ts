import type { DateRule } from '@/lib/analyse/dates/date-context';
import { durationValue, numberOf, singular, weekdayNumber } from '@/lib/analyse/dates/date-values';
import * as p from './date-patterns';
import { durationUnits } from './date-words.data';

const modifier = `(?:(?:nearly|almost|over|more${p.gap}than|less${p.gap}than|at${p.gap}least|up${p.gap}to|no${p.gap}more${p.gap}than|just${p.gap}over|just${p.gap}under|roughly|approximately|only)${p.gap})?`;
const frame = `(?:(?:the|these|those)${p.gap})?(?:(?:past|last|next|first|previous|coming|final|full|other|following|another)${p.gap})?`;
const longUnit = 'days?|weeks?|months?|years?|decades?|centur(?:y|ies)|hours?|minutes?|nights?|weekends?';

/** Lengths of time, repeated times, and times that only point backward or forward. */
export const durationRules: DateRule[] = [
  {
    pattern: p.global(
      `${modifier}${frame}(?<amount>${p.number}|half${p.gap}an?|(?:a${p.gap})?couple${p.gap}of|an?)${p.gap}(?:(?:more|full|consecutive|straight|long|and${p.gap}a${p.gap}half)${p.gap})?(?<unit>${longUnit}|seconds)`,
      'i',
    ),
    resolve: ({ amount = '', unit = '' }, context, match) => {
      const isSingle = /^an?$/i.test(amount);
      const before = context.sentence.slice(0, match.index);
      // "$40 a month", "three times a day": a rate.
      if (
        isSingle &&
        /(?:\d|times|once|twice|million|billion|trillion|percent|%|dollars|tons|tonnes|barrels|miles|hours|days)\s$/i.test(
          before,
        )
      )
        return { type: 'SET', value: durationValue(1, unit) };
      if (/^\s+(?:old|of age)\b/i.test(context.sentence.slice(match.index + match[0].length))) return null;
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
    pattern: p.global(
      `(?:(?:the|these)${p.gap})?(?:(?<step>past|last|next|recent|coming)${p.gap})?(?:several|few|many|a${p.gap}few|recent|some)${p.gap}(?<unit>days|weeks|months|years|decades|hours|minutes|centuries)`,
      'i',
    ),
    resolve: ({ unit = '' }, _context, match) => {
      if (/^recent/i.test(match[0])) return { type: 'DATE', value: 'PAST_REF' };
      return { type: 'DURATION', value: durationValue('X', unit), approximate: true };
    },
  },
  {
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
    pattern: p.global(
      `(?:the${p.gap})?(?:coming|upcoming|next${p.gap}few)${p.gap}(?:days|weeks|months|years)|(?:the${p.gap})?(?:days|weeks|months|years)${p.gap}(?:ahead|to${p.gap}come)`,
      'i',
    ),
    resolve: () => ({ type: 'DATE', value: 'FUTURE_REF', approximate: true }),
  },
  {
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
    pattern: p.global(`(?:(?:every|each)${p.gap}(?<weekday>${p.weekday})|(?<weekday2>${p.weekday})s)`),
    resolve: ({ weekday, weekday2 }) => ({
      type: 'SET',
      value: `XXXX-WXX-${weekdayNumber(weekday ?? weekday2 ?? '')}`,
    }),
  },
  {
    pattern: p.global('(?<word>daily|weekly|monthly|annually|yearly|hourly)', 'i'),
    resolve: ({ word = '' }, context, match) => {
      // "The Daily News" is a name.
      if (/^\p{Lu}/u.test(word) && match.index > 0) return null;
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
  {
    pattern: p.global('(?<word>now|currently|at present|at the moment|recently|in recent times)', 'i'),
    resolve: ({ word = '' }, context, match) => {
      if (/^(?:recently|in recent)/i.test(word)) return { type: 'DATE', value: 'PAST_REF' };
      const after = context.sentence.slice(match.index + match[0].length);
      if (/^now$/i.test(word) && /^\s*(?:that|,|and then)/i.test(after)) return null;
      return { type: 'DATE', value: 'PRESENT_REF' };
    },
  },
  {
    pattern: p.global('soon', 'i'),
    resolve: (_, context, match) =>
      context.tense() === 'future' &&
      !/^\s+(?:after|as|enough)/i.test(context.sentence.slice(match.index + 4)) &&
      !/\b(?:as|how|too)\s+$/i.test(context.sentence.slice(0, match.index))
        ? { type: 'DATE', value: 'FUTURE_REF', approximate: true }
        : null,
  },
];
