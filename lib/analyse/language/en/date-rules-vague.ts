import type { DateContext, DateRule, DateValue } from '@/lib/analyse/dates/date-context';
import { date, durationValue } from '@/lib/analyse/dates/date-values';
import { weekdayOf, weekValue, yearValue } from '@/lib/text/calendar';
import * as p from './date-patterns';

const units = 'days|weeks|months|years|decades|hours|minutes';

/** Times that only point: back, ahead or to the present; and "the quarter", "the weekend", whose own words name none. */
export const vagueRules: DateRule[] = [
  {
    needs: /coming|few|ahead|come/i,
    pattern: p.global(
      `(?:the${p.gap})?(?:coming|upcoming|next${p.gap}few)${p.gap}(?:days|weeks|months|years)|(?:the${p.gap})?(?:days|weeks|months|years)${p.gap}(?:ahead|to${p.gap}come)`,
      'i',
    ),
    resolve: () => ({ type: 'DATE', value: 'FUTURE_REF', approximate: true }),
  },
  {
    needs: /now|current|present|moment|recent/i,
    pattern: p.global(
      '(?<word>(?:for |right )?now|currently|at present|at the moment|recently|in recent times)',
      'i',
    ),
    resolve: ({ word = '' }, context, match) => {
      if (/^(?:recently|in recent)/i.test(word)) return { type: 'DATE', value: 'PAST_REF' };
      const after = p.wordsAfter(context.sentence, match);
      if (/^now$/i.test(word) && /^\s*(?:that|,|and then)/i.test(after)) return null;
      return { type: 'DATE', value: 'PRESENT_REF' };
    },
  },
  {
    needs: /soon/i,
    pattern: p.global('soon', 'i'),
    resolve: (_, context, match) =>
      context.tense() === 'future' &&
      !/^\s+(?:after|as|enough)/i.test(p.wordsAfter(context.sentence, match)) &&
      !/\b(?:as|how|too)\s+$/i.test(p.wordsBefore(context.sentence, match))
        ? { type: 'DATE', value: 'FUTURE_REF', approximate: true }
        : null,
  },
  {
    needs: /these|nowadays|present|modern/i,
    pattern: p.global(`(?:these${p.gap}days|nowadays|(?:present|modern)[- ]day)`, 'i'),
    resolve: () => date('PRESENT_REF'),
  },
  {
    // "Its current chairman", but not "the current year", which is one, nor "an electric current".
    needs: /current/,
    pattern: p.global(
      `(?<!electric${p.gap})current(?=${p.gap}[a-z])(?!${p.gap}(?:and|of|in|that|was|is)${p.gap})`,
    ),
    resolve: () => date('PRESENT_REF'),
  },
  {
    needs: /recent/i,
    pattern: p.global(`(?<!(?:most|more|than)${p.gap})recent(?=${p.gap}[a-z])`, 'i'),
    resolve: () => date('PAST_REF'),
  },
  {
    needs: /future/,
    pattern: p.global(
      `(?:the${p.gap}(?:near|distant|foreseeable|immediate)${p.gap}future|the${p.gap}future(?!${p.gap}(?:of|for)\\b)|(?<=in${p.gap})future)(?=${p.gap}?[a-z,.;:'"’”)]|$)`,
    ),
    resolve: () => date('FUTURE_REF', { approximate: true }),
  },
  {
    needs: /past/,
    pattern: p.global(
      `(?<=\\b[Ii]n${p.gap})the${p.gap}(?:recent${p.gap}|distant${p.gap})?past(?!${p.gap}(?:\\d|[a-z]+${p.gap})?(?:${p.number}|few|several|couple|${p.unit}))`,
    ),
    resolve: () => date('PAST_REF', { approximate: true }),
  },
  {
    needs: p.hints.units,
    pattern: p.global(
      `(?:the${p.gap})?(?:first${p.gap}|early${p.gap}|last${p.gap})?(?<unit>${units})(?=${p.gap}(?:before|after|since|following|leading${p.gap}up|that${p.gap}followed|to${p.gap}follow|and${p.gap}(?:days|weeks|months|years))\\b)`,
      'i',
    ),
    resolve: ({ unit = '' }) => ({ type: 'DURATION', value: durationValue('X', unit), approximate: true }),
  },
  {
    needs: /weekend/i,
    pattern: p.global(`the${p.gap}weekend(?!${p.gap}(?:of|before|after)\\b)`, 'i'),
    resolve: (_, context) => (context.isNarrative ? null : weekendBeside(context)),
  },
  {
    needs: /year/i,
    pattern: p.global(
      `(?:the${p.gap}end${p.gap}of${p.gap}the${p.gap}year|(?:the${p.gap})?year(?:-|['’]s${p.gap}|${p.gap})end|(?:early|earlier|late|later|sometime)${p.gap}in${p.gap}the${p.gap}year)`,
      'i',
    ),
    resolve: (_, context) => date(yearValue(yearTold(context)), { approximate: true }),
  },
  {
    needs: /year/i,
    pattern: p.global(
      `(?<!\\b(?:of|once|times)${p.gap})the${p.gap}(?:full${p.gap}|fiscal${p.gap})?year(?=${p.gap}(?<ended>ended|ending)\\b|${p.gap}?[.,;:)]|${p.gap}(?:was|were|to|as|on|with|and|compared|before)\\b|['’]s\\b)`,
      'i',
    ),
    resolve: ({ ended }, context) =>
      ended ? { type: 'DURATION', value: 'P1Y' } : date(yearValue(yearTold(context))),
  },
  {
    needs: /quarter/i,
    pattern: p.global(
      `(?:the|that)${p.gap}quarter(?!${p.gap}(?:of|century|mile|final|pounder|before|earlier|note)\\b|[- ](?:final|back|pound))`,
      'i',
    ),
    resolve: (_, context) => date(context.quarter),
  },
];

/** The weekend just past, or the coming one; on a Saturday or Sunday the one that it is. */
function weekendBeside(context: DateContext): DateValue | null {
  const weekday = weekdayOf(context.today);
  const saturday = context.today - weekday + 6;
  const isAhead = weekday >= 6 || context.tense() === 'future';
  return date(`${weekValue(saturday - (isAhead ? 0 : 7))}-WE`);
}

const yearTold = (context: DateContext): number =>
  context.isNarrative && context.anchor ? context.anchor.year : context.year;
