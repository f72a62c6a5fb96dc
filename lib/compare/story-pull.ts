/** How strongly a story draws an article, from sums over the story's articles. */
import type { ArticleId } from '@/lib/model/article';
import { knowsRarity } from './knows-rarity';
import type { Signature } from './signature';
import { dot, type WeighedHashes } from './weighed-hashes';

/** An article, as far as stories are concerned. */
export interface StorySubject {
  articleId: ArticleId;
  /** ms since the epoch. */
  date: number;
  language: string;
  signature: Signature;
}

/** What an article shares with a story: products of its vectors with each of the story's articles, added up. */
export interface Shared {
  terms: number;
  names: number;
}

/** The story's articles around that time. */
export interface Company {
  count: number;
  /** Squared lengths of their vectors' sums. */
  terms: number;
  names: number;
}

// Chosen together over labelled streams (`npm run eval`) and streams made of other articles, where neighbouring values
// do about as well. A lower threshold or a greater pull of large stories joins similar events.
/** How much of the likeness is that of the names. */
const nameShare = 0.2;
/** And how much is what words and names say together: one person's two court cases are alike in one of them alone. */
const jointShare = 0.4;
/** In this time without articles, in ms, a story's pull falls to 1/e. */
const fading = 20 * 86_400_000;
/**
 * A story of n articles pulls this times ln n more strongly: what many articles have in common is its matter. More than so
 * many add nothing, or the largest stories would draw all that is nearly like them.
 */
const pullOfSize = 0.12;
const tellingCount = 20;
const threshold = 0.2;
/** Where common words cannot be told from rare ones, more must be alike. */
const thresholdOfAlikeWords = 0.25;

/** What an article must be drawn by to join. */
export const leastPull = (language: string): number =>
  knowsRarity(language) ? threshold : thresholdOfAlikeWords;

/** `gap`: ms between the article and the story's nearest one. */
export function pullOf(
  { signature }: Pick<StorySubject, 'signature'>,
  { shared, company, gap }: { shared: Shared; company: Company; gap: number },
): number {
  const own = ownOf(signature);
  const terms = cosine(shared.terms, own.terms, company.terms);
  const names = cosine(shared.names, own.names, company.names);
  const size = 1 + pullOfSize * Math.log(Math.min(tellingCount, Math.max(1, company.count)));
  const likeness =
    (1 - nameShare - jointShare) * terms + nameShare * names + jointShare * Math.sqrt(terms * names);
  return likeness * Math.exp(-gap / fading) * size;
}

const ownBySignature = new WeakMap<Signature, Shared>();

/** The squared lengths of an article's vectors, asked for again with each story that it is compared with. */
export function ownOf(signature: Signature): Shared {
  const known = ownBySignature.get(signature) ?? {
    terms: dot(signature.terms, signature.terms),
    names: dot(signature.names, signature.names),
  };
  ownBySignature.set(signature, known);
  return known;
}

export const sharedBy = (one: StorySubject, other: StorySubject): Shared => ({
  terms: dot(one.signature.terms, other.signature.terms),
  names: dot(one.signature.names, other.signature.names),
});

export function companyOf(members: readonly Pick<StorySubject, 'signature'>[]): Company {
  return {
    count: members.length,
    terms: squaredLength(members.map(({ signature }) => signature.terms)),
    names: squaredLength(members.map(({ signature }) => signature.names)),
  };
}

/** The least that it can be, which costs less to know: what it is where no two of them share a word. */
export function leastCompanyOf(members: readonly StorySubject[]): Company {
  const least = { count: members.length, terms: 0, names: 0 };
  for (const member of members) {
    const own = ownOf(member.signature);
    least.terms += own.terms;
    least.names += own.names;
  }
  return least;
}

/** By date, then by id: whatever the order in which they came. */
export const byDate = (
  one: Pick<StorySubject, 'date' | 'articleId'>,
  other: Pick<StorySubject, 'date' | 'articleId'>,
): number => one.date - other.date || (one.articleId < other.articleId ? -1 : 1);

const cosine = (product: number, one: number, other: number): number =>
  one > 0 && other > 0 ? product / Math.sqrt(one * other) : 0;

function squaredLength(vectors: readonly WeighedHashes[]): number {
  const sums = sumOf(vectors);
  let squares = 0;
  for (const sum of sums.values()) squares += sum * sum;
  return squares;
}

export function sumOf(vectors: readonly WeighedHashes[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { hashes, weights } of vectors) {
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at] as number;
      sums.set(hash, (sums.get(hash) ?? 0) + (weights[at] as number));
    }
  }
  return sums;
}
