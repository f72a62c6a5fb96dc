/** A sentence as the quote rules see it, and the small classes of English words that they share. */

import type { Word } from '@/lib/analyse/entities/word';
import type { Span } from '@/lib/model/span';
import type { Stretch } from './marks';

export interface SentenceWords {
  index: number;
  words: readonly Word[];
  /** For each word, the stretch that holds it. */
  inside: readonly (Stretch | null)[];
}

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const passive = wordSet('be been being is was were are am');

export const days = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow earlier later recently again then tonight afterward afterwards simply bluntly flatly publicly once separately',
);

export const pronouns = wordSet('i he she it we they you who');

export const spanOf = (words: readonly Word[], from: number, to: number): Span | null => {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { start: first.token.start, end: last.token.end } : null;
};

export const isMark = (word: Word | undefined): boolean => word !== undefined && !word.token.isWord;

export const isComma = (word: Word | undefined): boolean => word?.token.text === ',';
