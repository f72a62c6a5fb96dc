import { joinClocks } from './clock-joins';
import { tenseByCues } from './cue-tense';
import type { DateRule, DateValue } from './date-context';
import type { DatePack } from './date-pack';
import type { DateWords, Meaning } from './date-words';
import { numericRules } from './numeric-dates';
import { resolveClock } from './phrase-clock';
import { resolveCalendar, resolveCentury, resolveDayOfMonth, resolveDecade } from './phrase-explicit';
import { resolveEvery, resolveSpan } from './phrase-lengths';
import { needOf } from './phrase-needs';
import { anyKey, phrasePattern } from './phrase-patterns';
import type { Place } from './phrase-places';
import {
  resolveCount,
  resolveMonth,
  resolveShift,
  resolveStep,
  resolveTold,
  resolveWeekday,
} from './phrase-relative';

/** What an analyser needs of a language whose ways of telling time are written down as plain data. */
export function phraseDates(words: DateWords): DatePack {
  let rules: readonly DateRule[] | null = null;
  return {
    rules: () => (rules ??= rulesOf(words)),
    mayHoldTime: new RegExp(
      `[\\d０-９٠-٩]|${words.clues}|${[words.months, words.weekdays, words.units, words.seasons, words.parts].map(anyKey).join('|')}`,
      'iu',
    ),
    saysRoughly: words.saysRoughly,
    ownDays: words.ownDays,
    tenseAround: (sentence, start, end) => tenseByCues(words.tense, sentence, start, end),
    joinClocks: (timexes, text) => joinClocks(words.joins, timexes, text),
  };
}

function rulesOf(words: DateWords): readonly DateRule[] {
  const phrases = words.phrases.map(([template, meaning]): DateRule => {
    const needs = needOf(template, words);
    let pattern: RegExp | null = null;
    return {
      // A pattern costs some milliseconds to make, and most texts hold few of the phrases.
      get pattern() {
        pattern ??= phrasePattern(template, words);
        return pattern;
      },
      ...(needs && { needs }),
      resolve: (groups, context, match) => meaningOf(meaning, { groups, context, match, words }),
    };
  });
  return [...numericRules, ...phrases];
}

function meaningOf(meaning: Meaning, place: Place): DateValue | null {
  const { words, match, context } = place;
  if (words.otherWithin?.test(match[0]) && /[\p{L}\p{N}]/u.test(context.sentence.slice(0, match.index)))
    return null;
  const found = readPlaces(meaning, place);
  return found && isRough(place) ? { ...found, approximate: true } : found;
}

/** A phase ("a principios de") or an "about" within the expression. */
const isRough = ({ groups }: Place): boolean => (groups.phase ?? groups.about) !== undefined;

function readPlaces(meaning: Meaning, place: Place): DateValue | null {
  if (typeof meaning === 'object') {
    if ('inYear' in meaning) return resolveCalendar(place, place.context.year + meaning.inYear);
    if ('inMonth' in meaning) return resolveMonth(place, meaning.inMonth);
    if ('week' in meaning) return resolveWeekday(place, meaning.week);
    if ('step' in meaning) return resolveStep(place, meaning.step);
    if ('shift' in meaning) return resolveShift(place, meaning.shift, meaning.part);
    if ('count' in meaning) return resolveCount(place, meaning.count);
    if ('told' in meaning) return resolveTold(place, meaning.told, meaning.days);
    return { type: 'DATE', value: meaning.ref, approximate: meaning.ref === 'FUTURE_REF' };
  }
  return resolvers[meaning](place);
}

const resolvers: Record<Extract<Meaning, string>, (place: Place) => DateValue | null> = {
  calendar: (place) => resolveCalendar(place, null),
  weekday: (place) => resolveWeekday(place, null),
  dayOfMonth: resolveDayOfMonth,
  decade: resolveDecade,
  century: resolveCentury,
  clock: resolveClock,
  span: resolveSpan,
  every: resolveEvery,
};
