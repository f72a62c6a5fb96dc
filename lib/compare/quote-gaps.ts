/** Where two printings of one speech part, between the words that stand in both. */
import type { WordPairs } from './align-words';
import type { SaidWord } from './said-words';

/** Words between two that stand in both, or beyond the first and last of them: places in `one` and in `other`. */
export interface Gap {
  left: number[];
  right: number[];
  /** One printing leaves off there, and says so by its marks. */
  isCut: boolean;
}

/** Two printings; `one` is `speech` from `from` to `to`, in words. */
export interface Printings {
  one: readonly SaidWord[];
  other: readonly SaidWord[];
  speech: readonly SaidWord[];
  from: number;
  to: number;
}

export function gapsOf(printings: Printings, pairs: WordPairs): Gap[] {
  const { one, other } = printings;
  const edges = edgesOf(printings, pairs);
  const gaps = [edges.before, edges.after];
  for (const [at, pair] of pairs.entries()) {
    const next = pairs[at + 1];
    if (!next) break;
    const left = range(pair[0] + 1, next[0]);
    const right = range(pair[1] + 1, next[1]);
    if (left.length === 0 && right.length === 0) continue;
    const mine = one.slice(pair[0] + 1, next[0] + 1);
    const theirs = other.slice(pair[1] + 1, next[1] + 1);
    if (isBracketed(mine) || isBracketed(theirs)) {
      if (Math.max(left.length, right.length) <= widestBracketed) continue;
    }
    const breaking = right.length === 0 ? theirs : mine;
    gaps.push({
      left,
      right,
      isCut: isOneSided(left, right) && breaking.some(({ before }) => before !== 'none'),
    });
  }
  return gaps;
}

const isOneSided = (left: readonly number[], right: readonly number[]): boolean =>
  left.length === 0 || right.length === 0;

/** "[The company] will pay" stands for "they will pay": words in brackets are dropped, the word after them is marked. */
const widestBracketed = 4;

const isBracketed = (words: readonly SaidWord[]): boolean => words.some(({ before }) => before === 'bracket');

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** The words before the first and after the last in common, up to where either sentence begins or ends. */
function edgesOf({ one, other, speech, from, to }: Printings, pairs: WordPairs): { before: Gap; after: Gap } {
  const [firstOne, firstOther] = pairs[0] ?? [0, 0];
  const [lastOne, lastOther] = pairs.at(-1) ?? [0, 0];
  let start = firstOther;
  while (start > 0 && !beginsSentence(other[start])) start--;
  let end = lastOther + 1;
  while (end < other.length && !beginsSentence(other[end])) end++;
  // What follows may be the next sentence of the speech, set off by another mark.
  const isNext = (at: number) => other[lastOther + 1 + at]?.form === speech[to + at]?.form;
  const isBefore = (at: number) => other[firstOther - 1 - at]?.form === speech[from - 1 - at]?.form;
  let ahead = 0;
  if (lastOne + 1 === one.length) while (lastOther + 1 + ahead < end && isNext(ahead)) ahead++;
  let behind = 0;
  if (firstOne === 0) while (firstOther - behind > start && isBefore(behind)) behind++;
  const before = { left: range(0, firstOne), right: range(start, firstOther - behind) };
  const after = { left: range(lastOne + 1, one.length), right: range(lastOther + 1 + ahead, end) };
  return {
    before: { ...before, isCut: isOneSided(before.left, before.right) },
    after: { ...after, isCut: isOneSided(after.left, after.right) },
  };
}

/** Whether a sentence of the speech begins with the word. */
export const beginsSentence = (word: SaidWord | undefined): boolean =>
  word?.before === 'sentence' || word?.before === 'part';
