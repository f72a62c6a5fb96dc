/** Whether two articles print the same words said, and how the printings differ. */
import type { Span } from '@/lib/model/span';
import { alignWords } from './align-words';
import { commonWords, droppableWords, turningWords } from './filler-words.data';
import { type Gap, gapsOf, type Printings } from './quote-gaps';
import type { SaidWord } from './said-words';

/** How the other printing stands to this one. */
export type QuoteDifference = 'same' | 'shortened' | 'longer' | 'altered';

export interface ComparedQuote {
  difference: QuoteDifference;
  /** Words that stand in both. */
  sharedCount: number;
  /** From the first word in both to the last, in each article's text. */
  span: Span;
  otherSpan: Span;
  /** The words that only this printing has, and those that only the other has; offsets into the articles' texts. */
  here: Span[];
  there: Span[];
}

/** In words: less is a name for a thing, or words that anybody says. */
const fewestWords = 5;
/** Of the words in both, how many must be no common ones. */
const fewestTelling = 2;
/** In words: two that each leave off something of the other's must have so many in common to be one speech. */
const fewestDovetailed = 10;
/** In words: with some replaced, so many must be left. */
const fewestKept = 6;
/** Share of the words compared that must be the same where some were replaced, left out unmarked or put in. */
const leastKept = 0.75;

/**
 * Compares one sentence of a speech (`speech` from `from` to `to`, in words) with what another article prints of a speech.
 * Null where they are not plainly the same words: a phrase in common, another end to the same beginning, too few words.
 * Marks, brackets, contractions and spelling make no difference.
 */
export function compareQuotes(
  speech: readonly SaidWord[],
  { from, to }: { from: number; to: number },
  other: readonly SaidWord[],
  language: string,
): ComparedQuote | null {
  const one = speech.slice(from, to);
  if (one.length < fewestWords || other.length < fewestWords) return null;
  const common = wordsOf(commonWords, language);
  const isCommon = (form: string) => common.has(form);
  const pairs = alignWords(one, other, isCommon);
  const [firstPair, lastPair] = [pairs[0], pairs.at(-1)];
  if (!firstPair || !lastPair || pairs.length < fewestWords) return null;
  if (pairs.filter(([at]) => !isCommon(one[at]?.form ?? '')).length < fewestTelling) return null;

  const printings = { one, other, speech, from, to };
  const gaps = gapsOf(printings, pairs).filter((gap) => !isTrivial(gap, printings, language));
  const changed = gaps.filter(({ isCut }) => !isCut);
  // "Either with us" and "with us either": a word that stands elsewhere is not another word.
  const isMoved =
    formsAt(
      one,
      changed.flatMap(({ left }) => left),
    ) ===
    formsAt(
      other,
      changed.flatMap(({ right }) => right),
    );
  const isAltered = changed.length > 0 && !isMoved;
  if (isAltered) {
    const changedCount = changed.reduce(
      (sum, { left, right }) => sum + Math.max(left.length, right.length),
      0,
    );
    if (pairs.length < fewestKept || pairs.length < leastKept * (pairs.length + changedCount)) return null;
  }
  const cut = gaps.filter(({ isCut }) => isCut);
  const otherRest = [other.slice(0, firstPair[1]), other.slice(lastPair[1] + 1)];
  const cutHere = saidNowhere(
    one,
    cut.flatMap(({ left }) => left),
    otherRest,
  );
  const cutThere = saidNowhere(
    other,
    cut.flatMap(({ right }) => right),
    [speech.slice(0, from), speech.slice(to)],
  );
  if (cutHere.length > 0 && cutThere.length > 0 && pairs.length < fewestDovetailed) return null;
  return {
    difference: isAltered ? 'altered' : differenceOfCuts(cutHere.length, cutThere.length),
    sharedCount: pairs.length,
    span: { start: one[firstPair[0]]?.start ?? 0, end: one[lastPair[0]]?.end ?? 0 },
    otherSpan: { start: other[firstPair[1]]?.start ?? 0, end: other[lastPair[1]]?.end ?? 0 },
    here: joinSpans(one, isAltered ? changed.flatMap(({ left }) => left) : cutHere),
    there: joinSpans(other, isAltered ? changed.flatMap(({ right }) => right) : cutThere),
  };
}

const wordsOf = (table: Record<string, ReadonlySet<string>>, language: string): ReadonlySet<string> =>
  table[language] ?? table['en'] ?? new Set();

function differenceOfCuts(here: number, there: number): QuoteDifference {
  if (here === 0 && there === 0) return 'same';
  return here >= there ? 'shortened' : 'longer';
}

const formsAt = (words: readonly SaidWord[], places: readonly number[]): string =>
  places
    .map((at) => words[at]?.form ?? '')
    .sort()
    .join(' ');

/** "I think that" or "however" left off at an end is how speech is quoted; "if" and "not" are another matter. */
const slightCut = 2;

function isTrivial({ left, right, isCut }: Gap, { one, other }: Printings, language: string): boolean {
  const mine = left.flatMap((at) => one[at]?.form ?? []);
  const theirs = right.flatMap((at) => other[at]?.form ?? []);
  const droppable = wordsOf(droppableWords, language);
  if ([...mine, ...theirs].every((form) => droppable.has(form))) return true;
  // "Health care" and "healthcare".
  if (mine.join('') === theirs.join('')) return true;
  const turning = wordsOf(turningWords, language);
  return (
    isCut &&
    mine.length + theirs.length <= slightCut &&
    [...mine, ...theirs].every((form) => !turning.has(form) && !/\d/.test(form))
  );
}

/** In words: as many in the same order are the same words, wherever they stand. */
const runLength = 3;

/** Of the words at `places`, those that the rest of the other printing does not have, as a part of its own. */
function saidNowhere(
  words: readonly SaidWord[],
  places: readonly number[],
  rest: readonly (readonly SaidWord[])[],
): number[] {
  if (places.length < runLength) return [...places];
  const said = rest.map((part) => ` ${part.map(({ form }) => form).join(' ')} `).join('|');
  const found = new Set<number>();
  places.forEach((_, at) => {
    const run = places.slice(at, at + runLength);
    if (run.length < runLength || (run.at(-1) ?? 0) - (run[0] ?? 0) !== runLength - 1) return;
    if (said.includes(` ${run.map((place) => words[place]?.form ?? '').join(' ')} `))
      for (const place of run) found.add(place);
  });
  return places.filter((place) => !found.has(place));
}

/** Runs of neighbouring words as one span each. */
function joinSpans(words: readonly SaidWord[], places: readonly number[]): Span[] {
  const spans: { start: number; end: number; last: number }[] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    const word = words[place];
    if (!word) continue;
    const open = spans.at(-1);
    if (open && place - open.last <= 1 && word.before !== 'part') {
      open.end = Math.max(open.end, word.end);
      open.last = place;
    } else spans.push({ start: word.start, end: word.end, last: place });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
