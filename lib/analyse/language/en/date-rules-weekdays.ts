import type { DateContext, DateRule, DateValue } from '@/lib/analyse/dates/date-context';
import { date, dayOfWeekday, stepOf, weekdayNumber } from '@/lib/analyse/dates/date-values';
import { dayValue, weekdayOf } from '@/lib/text/calendar';
import * as p from './date-patterns';
import { dayPartCodes } from './date-words.data';

const part = `(?:${p.gap}(?<part>mornings?|afternoons?|evenings?|nights?|noon|midnight|overnight))?`;

/** Days named beside that of the article: "yesterday", "last night", "on Friday morning". */
export const weekdayRules: DateRule[] = [
  {
    needs: /today|yesterday|tomorrow/i,
    pattern: p.global(
      `${p.early}(?:the${p.gap}day${p.gap}(?<far>before|after)${p.gap})?(?<word>today|yesterday|tomorrow)${part}`,
      'i',
    ),
    resolve: ({ word = '', far, part: partName, phase }, context, match) => {
      if (isTitle(word, context.sentence, match)) return null;
      // "USA TODAY", "The Daily Today": a name.
      if (/^(?:TODAY|Today)$/.test(word) && /\p{Lu}\p{L}*\s$/u.test(p.wordsBefore(context.sentence, match)))
        return null;
      if (
        /^today$/i.test(word) &&
        /^['’]s\s+(?:world|society|economy|youth|standards)/i.test(p.wordsAfter(context.sentence, match))
      )
        return date('PRESENT_REF');
      const shift = /^today$/i.test(word) ? 0 : /^yesterday$/i.test(word) ? -1 : 1;
      const farther = far ? (/before/i.test(far) ? -1 : 1) : 0;
      return {
        ...withPart(dayValue(context.today + shift + farther), partName),
        approximate: phase !== undefined,
      };
    },
  },
  {
    needs: p.hints.partOfDay,
    pattern: p.global(
      `${p.early}(?<word>tonight|this${p.gap}(?:morning|afternoon|evening)|last${p.gap}(?:night|evening)|overnight)`,
      'i',
    ),
    resolve: ({ word = '' }, context) => {
      const night = /night/i.test(word);
      const code = night ? 'NI' : /morning/i.test(word) ? 'MO' : /afternoon/i.test(word) ? 'AF' : 'EV';
      return { type: 'TIME', value: `${dayValue(context.today - (/^last/i.test(word) ? 1 : 0))}T${code}` };
    },
  },
  {
    needs: p.hints.weekday,
    pattern: p.global(
      `${p.early}(?:(?:${p.step}|(?<told>[Tt]he${p.gap}following))${p.gap})?(?<weekday>${p.weekday})${part}(?:${p.gap}(?<week>last|next|this)${p.gap}week)?`,
    ),
    resolve: ({ step: stepWords, told, weekday = '', part: partName, week, phase }, context, match) => {
      if (
        paperAfter.test(p.wordsAfter(context.sentence, match)) ||
        /\bMail on\s$/.test(p.wordsBefore(context.sentence, match))
      )
        return null;
      const number = weekdayNumber(weekday);
      if (told) return weekdayFrom(number, context);
      const today = context.today;
      const monday = today - weekdayOf(today) + 1;
      let found: number;
      if (week) found = monday + number - 1 + (stepOf(week) === -1 ? -7 : stepOf(week) * 7);
      else if (!stepWords) found = dayOfWeekday(number, context);
      else if (stepOf(stepWords) < 0) found = today - (((weekdayOf(today) - number + 6) % 7) + 1);
      else if (stepOf(stepWords) > 0) found = today + (((number - weekdayOf(today) + 6) % 7) + 1);
      else found = monday + number - 1;
      if (
        /s$/i.test(partName ?? '') ||
        /\b(?:every|each)\s+$/i.test(p.wordsBefore(context.sentence, match))
      ) {
        const code = partName && dayPartCodes[partName.toLowerCase()];
        return { type: 'SET', value: `XXXX-WXX-${number}${code ? `T${code}` : ''}` };
      }
      return { ...withPart(dayValue(found), partName), approximate: phase !== undefined };
    },
  },
];

const withPart = (value: string, part: string | undefined): DateValue => {
  const code = part && dayPartCodes[part.toLowerCase()];
  if (!code) return { type: 'DATE', value };
  return { type: 'TIME', value: code.startsWith('T') ? `${value}${code}` : `${value}T${code}` };
};

/** "The following Monday": the first after the day told. */
const weekdayFrom = (weekday: number, { anchor }: DateContext): DateValue | null =>
  anchor?.precision === 'day'
    ? date(dayValue(anchor.day + ((weekday - weekdayOf(anchor.day) + 6) % 7) + 1))
    : null;

/** The show "Today". */
const isTitle = (word: string, sentence: string, match: RegExpExecArray): boolean =>
  word === 'Today' &&
  (/\p{Ll}\s$/u.test(p.wordsBefore(sentence, match)) ||
    (/["“'‘]$/.test(p.wordsBefore(sentence, match)) && /^["”'’](?!s\b)/.test(p.wordsAfter(sentence, match))));
/** "The Sunday Times", "Monday Night Football": names of papers and shows. */
const paperAfter =
  /^\s(?:Times|Telegraph|Mail|Express|Mirror|Post|Herald|Tribune|Star|Independent|People|Sun|Journal|Night\s(?:Live|Football)|Magazine)\b/;
