import type { DateWords } from './date-words';
import { digit, hanDigit } from './phrase-numbers';

/**
 * The pattern that a phrase's template stands for: its places become named groups of the language's words, its spaces
 * any one or two, and it begins and ends at the edge of a word.
 */
export function phrasePattern(template: string, words: DateWords): RegExp {
  const places = placesOf(words);
  const body = template
    .replace(/(?<!\\p)\{([a-z]\w*)\}/gi, (_, name: string) => places.get(name) ?? unknownPlace(name))
    .replaceAll(' ', space);
  const before = words.edges === 'none' ? unspacedFront : spacedFront(words);
  const after = words.edges === 'both' ? `(?!${words.letter})` : unspacedEnd;
  return new RegExp(`${before}(?:${body})${after}`, 'giu');
}

const space = '(?:\\s{1,2})';

function spacedFront(words: DateWords): string {
  const edge = `(?<!${words.letter}|\\d[.,:/])`;
  // A prefix joins right after the edge: "وأمس".
  return words.prefix ? `(?:${edge}|(?<=(?<!${words.letter})(?:${words.prefix})))` : edge;
}

/** Without spaces only digits bound each other. */
const unspacedFront = `(?:(?!${digit})|(?<!${digit}[.,．，/:-]?))`;
const unspacedEnd = `(?:(?<!${digit})|(?!${digit}))`;

function placesOf(words: DateWords): ReadonlyMap<string, string> {
  const known = placesByWords.get(words);
  if (known) return known;
  // A full name's stop ends the sentence; a short form's is its own.
  const isSpaced = words.edges !== 'none';
  const stop = (whole: Record<string, number>) =>
    words.edges === 'both' ? `(?:(?<!${anyKey(whole)})\\.)?` : '';
  const han = isSpaced ? '' : `|${hanDigit}{1,3}`;
  const made = new Map([
    ['day', `(?<day>${digit}{1,2}(?!${digit})${words.dayMark}${isSpaced ? '' : `|${hanDay}`})`],
    ['month', `(?<month>${anyKey(words.months)})`],
    ['anyMonth', `(?<month>${anyKey({ ...words.months, ...words.shortMonths })})${stop(words.months)}`],
    ['mm', `(?<month>${digit}{1,2}${isSpaced ? '' : '|十[一二]?|[一二三四五六七八九]'})`],
    ['weekday', `(?<weekday>${anyKey(words.weekdays)})`],
    [
      'anyWeekday',
      `(?<weekday>${anyKey({ ...words.weekdays, ...words.shortWeekdays })})${stop(words.weekdays)}`,
    ],
    ['year', `(?<year>${digit}{4}(?!${digit}|%|[.,]\\d)${isSpaced ? '' : '|[〇零一二三四五六七八九]{4}'})`],
    ['yy', `(?<shortYear>${digit}{2})`],
    ['unit', `(?<unit>${anyKey(words.units)})`],
    ['number', `(?<number>${digit}{1,3}(?:[.,]${digit})?(?!${digit})${han}|${anyKey(words.numbers)})`],
    ['quarter', `(?<quarter>${anyKey(words.ordinals)})`],
    ['ordinal', `(?<number>${anyKey(words.ordinals)})`],
    ['half', `(?<half>${anyKey(words.ordinals)})`],
    ['season', `(?<season>${anyKey(words.seasons)})`],
    ['part', `(?<part>${anyKey(words.parts)})`],
    ['decade', `(?<decade>${anyKey(words.decades)}|(?:${digit}{2}){1,2})`],
    ['decadeWord', `(?<decade>${anyKey(words.decades)})`],
    ['hour', `(?<hour>${digit}{1,2}(?!${digit})${isSpaced ? '' : `|${hanDigit}{1,2}`})`],
    ['hourWord', `(?<hour>${anyKey(words.numbers)})`],
    ['minute', `(?<minute>${digit}{1,2}(?!${digit}))`],
    ['halfDay', `(?<halfDay>${anyKey(words.halves)})`],
    ['zone', `(?<zone>${anyKey(words.zones)})`],
  ]);
  placesByWords.set(words, made);
  return made;
}

const placesByWords = new WeakMap<DateWords, ReadonlyMap<string, string>>();

const hanDay = '三十一?|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九]';

/** Longest first, so that "martes" is not read as "mar". `(?!)` for an empty table. */
export function anyKey(table: Record<string, unknown>): string {
  const keys = Object.keys(table).sort((one, other) => other.length - one.length);
  return keys.map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)';
}

function unknownPlace(name: string): never {
  throw new Error(`A phrase names a place that no table fills: ${name}`);
}
