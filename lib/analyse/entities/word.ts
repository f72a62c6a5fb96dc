/** A token as the name and quote rules look it up, and a run of them that may be a name. */

import type { Token } from '@/lib/analyse/article-text';
import { fold } from '@/lib/text/normalise';
import type { Evidence } from './evidence';

/** A token with the form in which it is looked up: folded, without a closing stop. */
export interface Word {
  token: Token;
  key: string;
  isCapital: boolean;
}

export interface Candidate {
  sentence: number;
  /** Word indexes within the sentence, end exclusive. */
  from: number;
  to: number;
  /** Folded words of the name, joined by single spaces. */
  key: string;
  /** Whether a title or role stands right before it ("Mr", "defence minister"). */
  hasTitle: boolean;
  /** Whether it may be no name at all. */
  isDoubtful: boolean;
  /** How probable each type is; left out where only the capitals are known. */
  odds?: Evidence;
}

export function toWord(token: Token): Word {
  const key = fold(token.text);
  return {
    token,
    key: key.length > 1 && key.endsWith('.') ? key.slice(0, -1) : key,
    isCapital: token.isWord && /^(?:\p{Lu}|\p{Ll}\p{Lu}|\p{Ll}-\p{Lu})/u.test(token.text),
  };
}

/** The folded words from `from` to `to`, joined by single spaces. */
export const keyOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');
