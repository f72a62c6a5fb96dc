import type { WordDifferences } from '@/lib/model/revision-changes';
import type { Span } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';

export interface PlacedWord extends Span {
  /** Folded: typography and letter case are no difference. */
  word: string;
}

/** Characters of scripts without spaces stand for themselves; currency and per-cent marks are words, and so is a minus. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[%‰\p{Sc}]|(?<![\p{L}\p{N}.,])[-−](?=\p{N})/gu;

/** The words of a text with their places in it; marks and white space are left out. */
export const placedWords = (text: string): PlacedWord[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }));

/** Longer texts are not compared word by word: the table grows with the product of their lengths. */
const mostWords = 400;
/** Of the shorter text's words, so many must stand in the other in order: marks all over would show nothing. */
const leastShared = 0.3;

/** Which words one text has and the other has not, by their longest common subsequence. */
export function differInWords(before: string, after: string): WordDifferences {
  const [old, young] = [placedWords(before), placedWords(after)];
  const none = { lost: [], gained: [] };
  if (old.length > mostWords || young.length > mostWords) return none;
  const shared = commonSubsequence(old, young);
  if (shared.length < leastShared * Math.min(old.length, young.length)) return none;
  const keptOld = new Set(shared.map(([at]) => at));
  const keptYoung = new Set(shared.map(([, at]) => at));
  return {
    lost: joinNeighbours(old, keptOld),
    gained: joinNeighbours(young, keptYoung),
  };
}

/** Pairs of places at which both have the same, in order: as many as there can be. */
export function commonSubsequence(
  old: readonly Pick<PlacedWord, 'word'>[],
  young: readonly Pick<PlacedWord, 'word'>[],
): [number, number][] {
  const width = young.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = young.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        old[row]?.word === young[column]?.word
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < old.length && column < young.length) {
    if (old[row]?.word === young[column]?.word) pairs.push([row++, column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** The words that are not kept, neighbours as one stretch. */
function joinNeighbours(words: readonly PlacedWord[], kept: ReadonlySet<number>): Span[] {
  const stretches: { start: number; end: number }[] = [];
  words.forEach(({ start, end }, at) => {
    if (kept.has(at)) return;
    const last = stretches.at(-1);
    if (last && at > 0 && !kept.has(at - 1)) last.end = end;
    else stretches.push({ start, end });
  });
  return stretches;
}
