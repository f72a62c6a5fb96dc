/**
 * Sentences in which some names are words that nobody knows (word dropout): a tagger that has only met names of its lists
 * leans on the lists, and misses what any reader sees in a name that is new.
 */
import { knownAs } from '@/lib/analyse/entities/lexicon';
import {
  isDemonymous,
  isFamilyName,
  isGivenName,
  type Traits,
  traitsOf,
} from '@/lib/analyse/entities/tagging/traits';
import type { Word } from '@/lib/analyse/entities/word';

/** Of the capitalised words that no table of ordinary words lists. */
const share = 0.3;

/** The traits of the words to veil, by their text: all that is left of such a word is its letters. */
export function veil(words: readonly Word[], random: () => number): Map<string, Traits> {
  const veiled = new Map<string, Traits>();
  for (const word of words) {
    const { text } = word.token;
    if (veiled.has(text)) continue;
    const traits = traitsOf(word);
    if (!traits.isCapital || traits.identity !== 0 || knownAs(traits.key)) continue;
    if (random() >= share) continue;
    veiled.set(text, {
      ...traits,
      // No list holds it, and it is as long as before.
      key: '\u0001'.repeat(traits.key.length),
      cluster: -1,
      flags: traits.flags & ~(isDemonymous | isGivenName | isFamilyName),
    });
  }
  return veiled;
}
