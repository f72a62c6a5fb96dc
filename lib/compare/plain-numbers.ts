import { fold } from '@/lib/text/normalise';

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Small numbers in figures, by their folded words. */
export const figureByWord: ReadonlyMap<string, string> = new Map(
  small.map((word, value) => [word, String(value)]),
);

/** Folded words with small numbers as figures and without hyphens, so that "one-in-three" is "1 in 3". */
export const plainNumbers = (text: string): string =>
  (fold(text).match(/[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [])
    .map((word) => figureByWord.get(word) ?? word)
    .join(' ');
