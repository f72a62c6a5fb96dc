/** From what the reader typed to the terms that the index knows. */
import type { TermPostings } from '@/lib/index/bm25';
import type { ParsedQuery, QueryPart } from '@/lib/index/query-syntax';
import type { Article, ArticleId } from '@/lib/model/article';
import type { Store } from '@/lib/store/store';
import { indexTermsOf } from '@/lib/text/index-terms';
import { fold } from '@/lib/text/normalise';

export interface SoughtTerms {
  required: TermPostings[];
  /** Words that only join others in some language ("the", "son" in French): see `holdsJoiningWords`. */
  joining: JoiningWord[];
  excluded: TermPostings[];
  /** All terms that the required parts stand for, to find the words in a text. */
  terms: ReadonlySet<string>;
  /** Folded; their words must stand together. */
  phrases: string[];
  excludedPhrases: string[];
}

interface JoiningWord {
  word: string;
  holders: ReadonlySet<ArticleId>;
}

/** Such a word stands in no index of the languages that it joins words in; in an article of any other it must stand. */
export const holdsJoiningWords = (
  { id, language }: Pick<Article, 'id' | 'language'>,
  joining: readonly JoiningWord[],
): boolean =>
  joining.every(({ word, holders }) => holders.has(id) || indexTermsOf(word, language).length === 0);

/** A query does not say its language, so that its words are stemmed as each of these would. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'und'];
const maximumPrefixTerms = 30;

export async function resolveQuery(
  store: Pick<Store, 'postingsOf' | 'termsWithPrefix'>,
  query: ParsedQuery,
): Promise<SoughtTerms> {
  const [required, excluded] = await Promise.all([
    Promise.all(query.parts.flatMap(wordsOf).map((part) => alternativesOf(store, part))),
    // Each word of an excluded phrase may stand there: the phrase itself is looked for in the text.
    Promise.all(
      query.excluded.filter((part) => part.kind !== 'phrase').map((part) => alternativesOf(store, part)),
    ),
  ]);
  const slotsOf = (isJoining: boolean) =>
    required.filter((one) => one.isJoining === isJoining).flatMap(({ slots }) => slots);
  // Where there is nothing but such words they are what is sought.
  const isOfJoining = slotsOf(false).length === 0;
  const requiredSlots = isOfJoining ? slotsOf(true) : slotsOf(false);
  const joining = isOfJoining ? [] : required.filter((one) => one.isJoining);
  const excludedSlots = excluded.flatMap(({ slots }) => slots);
  const joiningSlots = joining.flatMap(({ slots }) => slots);
  const postings = await store.postingsOf([...requiredSlots, ...excludedSlots, ...joiningSlots].flat());
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
    joining: joining.map(({ word, slots }) => ({
      word,
      holders: new Set(toPostings(slots.flat()).postings.map(({ articleId }) => articleId)),
    })),
    excluded: excludedSlots.map(toPostings),
    terms: new Set(found.flatMap(({ slot }) => slot)),
    phrases: phrasesOf(query.parts),
    excludedPhrases: phrasesOf(query.excluded),
  };
}

const phrasesOf = (parts: readonly QueryPart[]): string[] =>
  parts.filter((part) => part.kind === 'phrase').map((part) => fold(part.text));

/** A phrase by its words: languages drop different ones of them, and then their terms no longer stand side by side. */
const wordsOf = (part: QueryPart): QueryPart[] =>
  part.kind === 'phrase' ? part.text.split(/\s+/).map((text) => ({ kind: 'word', text })) : [part];

interface Alternatives {
  word: string;
  /** For each term of the word, the terms that may stand for it. */
  slots: string[][];
  /** Whether some language leaves the word out of its index. */
  isJoining: boolean;
}

async function alternativesOf(store: Pick<Store, 'termsWithPrefix'>, part: QueryPart): Promise<Alternatives> {
  const word = part.text;
  if (part.kind === 'prefix') {
    const found = await store.termsWithPrefix(fold(word), maximumPrefixTerms);
    return { word, slots: [found], isJoining: false };
  }
  const readings = languages.map((language) => indexTermsOf(word, language));
  const length = Math.max(...readings.map((terms) => terms.length));
  const complete = readings.filter((terms) => terms.length === length);
  return {
    word,
    slots: Array.from({ length }, (_, at) => [...new Set(complete.flatMap((terms) => terms[at] ?? []))]),
    isJoining: length > 0 && readings.some((terms) => terms.length === 0),
  };
}

const longerTerms = async (
  store: Pick<Store, 'termsWithPrefix'>,
  slot: readonly string[],
): Promise<string[]> =>
  (await Promise.all(slot.map((term) => store.termsWithPrefix(term, maximumPrefixTerms)))).flat();
