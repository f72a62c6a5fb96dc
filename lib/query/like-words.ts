import { endOfPrefix } from '@/lib/index/keys';
import { nearTerms } from '@/lib/index/near-terms';
import type { Query } from '@/lib/index/query';
import type { IndexView } from '@/lib/index/view';
import { foldedWordsOf } from '@/lib/text/indexed-words';
import { placesOf } from './places';

/** A word for which one much like it may be taken. */
export interface LooseWord {
  text: string;
  /** Folded. */
  word: string;
  terms: readonly string[];
}

/** The plain words that are sought, not those that must not be there. */
export function looseWordsOf(query: Query): LooseWord[] {
  if (query.kind === 'all' || query.kind === 'any') return query.parts.flatMap(looseWordsOf);
  if (query.kind !== 'word') return [];
  const [found, ...others] = [...foldedWordsOf(query.text)];
  if (!found || found.isUnspaced || others.length > 0 || !/^[\p{L}\p{M}]{4,}$/u.test(found.word)) return [];
  const [place] = placesOf(query.text, { isOpen: false });
  return place ? [{ text: query.text, word: found.word, terms: place.terms }] : [];
}

/** Words like one that is sought: so many at most. */
const maximumLike = 10;
/** From this many letters on two may differ, below only one. */
const longWord = 8;

/** The part of the dictionary in which words like it stand: those that begin with the same letter. */
export function rangeLike({ word }: LooseWord): { from: string; to: string } {
  const [first = ''] = word;
  return { from: first, to: endOfPrefix(first) };
}

/**
 * Terms of the index that differ from a word in a letter or two, without those that stand for it anyway; nearest first, then
 * the most frequent. Measured from each of the word's own terms, since a text's language decides how a word is stemmed.
 */
export function likeTermsOf({ segments }: IndexView, loose: LooseWord): string[] {
  const range = { ...rangeLike(loose), distance: [...loose.word].length >= longWord ? 2 : 1 };
  const best = new Map<string, { distance: number; frequency: number }>();
  for (const own of loose.terms) {
    const counted = new Map<string, { distance: number; frequency: number }>();
    for (const page of segments.flatMap(({ pages }) => [...pages.values()])) {
      for (const { term, frequency, distance } of nearTerms(page, own, range)) {
        counted.set(term, { distance, frequency: frequency + (counted.get(term)?.frequency ?? 0) });
      }
    }
    for (const [term, one] of counted) {
      const known = best.get(term);
      if (!known || one.distance < known.distance) best.set(term, one);
    }
  }
  for (const own of loose.terms) best.delete(own);
  return [...best]
    .sort(
      ([oneTerm, one], [otherTerm, other]) =>
        one.distance - other.distance || other.frequency - one.frequency || (oneTerm < otherTerm ? -1 : 1),
    )
    .slice(0, maximumLike)
    .map(([term]) => term);
}
