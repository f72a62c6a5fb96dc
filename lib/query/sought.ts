/** From what the reader typed to the terms that the index knows. */
import type { TermPostings } from '@/lib/index/bm25';
import type { ParsedQuery, QueryPart } from '@/lib/index/query-syntax';
import type { Store } from '@/lib/store/store';
import { indexTermsOf } from '@/lib/text/index-terms';
import { fold } from '@/lib/text/normalise';

export interface SoughtTerms {
  required: TermPostings[];
  excluded: TermPostings[];
  /** All terms that the required parts stand for, to find the words in a text. */
  terms: ReadonlySet<string>;
  /** Folded; their words must stand together. */
  phrases: string[];
  excludedPhrases: string[];
}

/** A query does not say its language, so that its words are stemmed as each of these would. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'und'];
const maximumPrefixTerms = 30;

export async function resolveQuery(
  store: Pick<Store, 'postingsOf' | 'termsWithPrefix'>,
  query: ParsedQuery,
): Promise<SoughtTerms> {
  const [required, excluded] = await Promise.all([
    Promise.all(query.parts.map((part) => alternativesOf(store, part))),
    // Each word of an excluded phrase may stand there: the phrase itself is looked for in the text.
    Promise.all(
      query.excluded.filter((part) => part.kind !== 'phrase').map((part) => alternativesOf(store, part)),
    ),
  ]);
  const requiredSlots = required.flat();
  const excludedSlots = excluded.flat();
  const postings = await store.postingsOf([...requiredSlots, ...excludedSlots].flat());
  const toPostings = (slot: readonly string[]) => ({
    postings: slot.flatMap((term) => postings.get(term) ?? []),
  });
  const found = await Promise.all(
    requiredSlots.map(async (slot, index) => {
      const known = toPostings(slot);
      const isLast = index === requiredSlots.length - 1 && query.parts.at(-1)?.kind === 'word';
      if (known.postings.length > 0 || !isLast) return { slot, ...known };
      // While the last word is being typed, its beginning is sought.
      const longer = await longerTerms(store, slot);
      const theirs = await store.postingsOf(longer);
      return { slot: longer, postings: [...theirs.values()].flat() };
    }),
  );
  return {
    required: found,
    excluded: excludedSlots.map(toPostings),
    terms: new Set(found.flatMap(({ slot }) => slot)),
    phrases: phrasesOf(query.parts),
    excludedPhrases: phrasesOf(query.excluded),
  };
}

const phrasesOf = (parts: readonly QueryPart[]): string[] =>
  parts.filter((part) => part.kind === 'phrase').map((part) => fold(part.text));

/** For each word of the part, the terms that may stand for it. Empty for a part of stop words. */
async function alternativesOf(store: Pick<Store, 'termsWithPrefix'>, part: QueryPart): Promise<string[][]> {
  if (part.kind === 'prefix') {
    const found = await store.termsWithPrefix(fold(part.text), maximumPrefixTerms);
    return [found];
  }
  const readings = languages.map((language) => indexTermsOf(part.text, language));
  const length = Math.max(...readings.map((terms) => terms.length));
  const complete = readings.filter((terms) => terms.length === length);
  return Array.from({ length }, (_, at) => [...new Set(complete.flatMap((terms) => terms[at] ?? []))]);
}

const longerTerms = async (
  store: Pick<Store, 'termsWithPrefix'>,
  slot: readonly string[],
): Promise<string[]> =>
  (await Promise.all(slot.map((term) => store.termsWithPrefix(term, maximumPrefixTerms)))).flat();
