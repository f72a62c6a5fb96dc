/** What may not differ between two tellings of one sentence: numbers, days, names, and what somebody is quoted as saying. */
import type { Analysis, Entity, Figure, Timex } from '@/lib/model/analysis';
import { doesOverlap, type Span } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';
import { nameWords } from './name-words';
import { quotedStretches } from './novelty-words';
import { numberWordsOf } from './number-words';
import type { RevisedSentence, RevisedText } from './revised-sentences';
import { placedWords } from './word-differences';

export interface NumberFact {
  /** Thousands multiplied out; null for a number that counts nothing, such as that of a road. */
  value: number | null;
  upper: number | null;
  unit: string | null;
  change: 'up' | 'down' | null;
  surface: string;
}

export interface DayFact {
  /** TIMEX3. */
  value: string;
  surface: string;
}

export interface NameFact {
  id: string;
  type: Entity['type'];
  /** The words of the full name, folded, and those that stand here. */
  full: ReadonlySet<string>;
  surface: ReadonlySet<string>;
}

export interface RevisionFacts {
  numbers: NumberFact[];
  days: DayFact[];
  names: NameFact[];
  /** The words of each stretch in quotation marks. */
  said: string[][];
}

export function factsOfSentence(text: RevisedText, sentence: RevisedSentence): RevisionFacts {
  const { timexes, names } = insideOf(text.stored.analysis, sentence.index);
  const wordsAt = ({ start, end }: Span) => text.stored.revision.text.slice(start, end);
  return {
    numbers: numbersOfSentence(text, sentence),
    days: timexes
      .filter(({ value }) => !value.endsWith('_REF'))
      .map((timex) => dayFact(timex, wordsAt(timex))),
    names: names.map(({ entity: { id, name, type }, mention }) => ({
      id,
      type,
      full: nameWords(name),
      surface: nameWords(wordsAt(mention)),
    })),
    said: saidIn(sentence, text.stored.analysis.quotes),
  };
}

export function numbersOfSentence({ stored }: RevisedText, sentence: RevisedSentence): NumberFact[] {
  const { timexes, figures } = insideOf(stored.analysis, sentence.index);
  const bare = bareNumbers(sentence, stored.analysis.language).filter(
    (span) => ![...timexes, ...figures].some((other) => doesOverlap(other, span)),
  );
  return [
    ...figures.map(({ value, upper, unit, change, start, end }) => ({
      value,
      upper,
      unit,
      change,
      surface: fold(stored.revision.text.slice(start, end)),
    })),
    ...bare.map(({ surface, value }) => ({ value, upper: null, unit: null, change: null, surface })),
  ];
}

interface Inside {
  timexes: Timex[];
  figures: Figure[];
  names: { entity: Entity; mention: Span }[];
}

const insideByAnalysis = new WeakMap<Analysis, Inside[]>();

/** The analysis lists facts by kind; they are asked for by sentence. */
function insideOf(analysis: Analysis, index: number): Inside {
  const inside = insideByAnalysis.get(analysis) ?? sortBySentence(analysis);
  insideByAnalysis.set(analysis, inside);
  return inside[index] ?? { timexes: [], figures: [], names: [] };
}

function sortBySentence(analysis: Analysis): Inside[] {
  const sorted = analysis.sentences.map((): Inside => ({ timexes: [], figures: [], names: [] }));
  for (const timex of analysis.timexes) sorted[timex.sentence]?.timexes.push(timex);
  for (const figure of analysis.figures) sorted[figure.sentence]?.figures.push(figure);
  for (const entity of analysis.entities)
    for (const mention of entity.mentions) sorted[mention.sentence]?.names.push({ entity, mention });
  return sorted;
}

/** Numbers that the analysis makes no figures of: those of roads and ages, and "six daily crossings". */
function bareNumbers(
  { text, start, words }: RevisedSentence,
  language: string,
): (Span & { surface: string; value: number | null })[] {
  const numberWords = numberWordsOf(language);
  if (!/\p{N}/u.test(text) && !words.some((word) => numberWords[word] !== undefined)) return [];
  return placedWords(text).flatMap((span) => {
    const value = numberWords[span.word] ?? null;
    // "One" is an article as often as a number.
    if (!/\p{N}/u.test(span.word) && (value === null || value === 1)) return [];
    return { surface: span.word, value, start: start + span.start, end: start + span.end };
  });
}

const dayFact = ({ value }: Timex, surface: string): DayFact => ({
  value: value.replace(/T(?:MO|MI|AF|EV|NI|DT)$/, ''),
  surface: fold(surface),
});

/** A sentence without marks that lies inside a quote is said as a whole. */
function saidIn(
  sentence: RevisedSentence,
  quotes: readonly { content: Span; direct: boolean }[],
): string[][] {
  const marked = quotedStretches(sentence.text);
  const isInside = quotes.some(
    ({ content, direct }) => direct && content.start <= sentence.start && content.end >= sentence.end,
  );
  const stretches = marked.length === 0 && isInside ? [sentence.text] : marked;
  return stretches
    .map((stretch) => placedWords(stretch).map(({ word }) => word))
    .filter(({ length }) => length > 0);
}

export function joinFacts(all: readonly RevisionFacts[]): RevisionFacts {
  return {
    numbers: all.flatMap(({ numbers }) => numbers),
    days: all.flatMap(({ days }) => days),
    names: all.flatMap(({ names }) => names),
    said: all.flatMap(({ said }) => said),
  };
}

/** "1,000" and "a thousand", "8 %" and "8 percent" are one number. */
export function isSameNumber(one: NumberFact, other: NumberFact): boolean {
  if (one.surface === other.surface) return !isTurned(one, other);
  if (numberOf(one) !== numberOf(other) || numberOf(one) === null || one.upper !== other.upper) return false;
  const areUnitsOne = one.unit === other.unit || isUnread(one) || isUnread(other);
  return areUnitsOne && !isTurned(one, other);
}

const isUnread = ({ unit }: NumberFact): boolean => unit === null;

const isTurned = (one: NumberFact, other: NumberFact): boolean =>
  one.change !== null && other.change !== null && one.change !== other.change;

function numberOf({ value, surface }: NumberFact): number | null {
  if (value !== null) return value;
  const plain = Number(surface.replace(/,(?=\d{3}\b)/g, ''));
  return Number.isNaN(plain) ? null : plain;
}

/** The same day, or the same told more or less finely, or in the same words. */
export const isSameDay = (one: DayFact, other: DayFact): boolean =>
  one.value === other.value ||
  one.surface === other.surface ||
  one.value.startsWith(other.value) ||
  other.value.startsWith(one.value);
