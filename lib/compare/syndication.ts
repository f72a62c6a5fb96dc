/** Copies of one text in several papers: what an agency wrote once is one text, however often it is printed. */
import type { Span } from '@/lib/model/span';
import { creditIn } from './agency-credit';

/** What is compared: a `StoredArticle` gives it. */
export interface PrintedText {
  article: { date: number; url?: string; originalUrl?: string };
  revision: { text: string; blocks: readonly Span[] };
}

export interface CopiedText<Text> {
  /** Two or more, in the order given. */
  articles: Text[];
  /** The name of an agency, as the text that credits it has it, and that text; null where none names one. */
  credit: { text: Text; span: Span } | null;
}

/** Broder et al., "Syntactic Clustering of the Web", 1997: runs of words tell whose text it is, single words do not. */
const shingleLength = 5;
/**
 * The share of the shorter text's shingles in the longer one. Measured on 13,700 news articles, nearly
 * all pairs of one paper: from about 0.6 on nearly all of those looked at are one text, cut or brought up to date;
 * between 0.4 and 0.5 they are mostly a paper's own background, told again.
 */
const leastContained = 0.6;
/** Where a page says itself that its text is the other's. Not less: such claims outlive the text that they were made for. */
const leastDeclared = 0.3;
/** Fewer are a notice that papers word alike. */
const fewestShared = 25;
/** A live page that holds a whole report is not its copy. */
const largestFactor = 4;
/** Forms are filled in anew every week (markets, weather), in ms. */
const longestGap = 7 * 86_400_000;

/** Groups of articles that carry the same text, largest first. */
export function findCopies<Text extends PrintedText>(articles: readonly Text[]): CopiedText<Text>[] {
  const shingles = articles.map(({ revision }) => shinglesOf(revision.text));
  const group = articles.map((_, at) => at);
  const headOf = (at: number): number => {
    const parent = group[at] ?? at;
    return parent === at ? at : headOf(parent);
  };
  for (const [one, other, count] of sharedCounts(shingles)) {
    if (headOf(one) === headOf(other)) continue;
    const [first, second] = [articles[one]?.article, articles[other]?.article];
    const sizes = { one: shingles[one]?.size ?? 0, other: shingles[other]?.size ?? 0, shared: count };
    const isOneText =
      first && second && saysCopy(first, second)
        ? count >= fewestShared && count >= leastDeclared * Math.min(sizes.one, sizes.other)
        : Math.abs((first?.date ?? 0) - (second?.date ?? 0)) <= longestGap && isCopy(sizes);
    if (isOneText) group[headOf(other)] = headOf(one);
  }
  const members = new Map<number, Text[]>();
  articles.forEach((article, at) => {
    const head = headOf(at);
    members.set(head, [...(members.get(head) ?? []), article]);
  });
  return [...members.values()]
    .filter((copies) => copies.length > 1)
    .sort((one, other) => other.length - one.length)
    .map((copies) => ({ articles: copies, credit: creditOf(copies) }));
}

function isCopy({ one, other, shared }: { one: number; other: number; shared: number }): boolean {
  const shorter = Math.min(one, other);
  return (
    shared >= fewestShared &&
    shared >= leastContained * shorter &&
    Math.max(one, other) <= largestFactor * shorter
  );
}

/** Whether one page names the other as its original, or both name the same one. */
function saysCopy(one: PrintedText['article'], other: PrintedText['article']): boolean {
  const [first, second] = [one, other].map(({ originalUrl, url }) => originalUrl ?? url);
  return first !== undefined && first === second;
}

/** Pairs of texts with the number of shingles in both. */
function sharedCounts(shingles: readonly ReadonlySet<number>[]): [number, number, number][] {
  const holders = new Map<number, number[]>();
  shingles.forEach((set, at) => {
    for (const shingle of set) {
      const known = holders.get(shingle);
      if (known) known.push(at);
      else holders.set(shingle, [at]);
    }
  });
  const counts = new Map<number, number>();
  for (const held of holders.values()) {
    for (let first = 0; first < held.length; first++) {
      for (let second = first + 1; second < held.length; second++) {
        const pair = (held[first] ?? 0) * shingles.length + (held[second] ?? 0);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([pair, count]) => [
    Math.floor(pair / shingles.length),
    pair % shingles.length,
    count,
  ]);
}

/** Each run of five words as one 32-bit number; empty for shorter texts. */
function shinglesOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + shingleLength <= words.length; at++) {
    let shingle = 0;
    for (let next = 0; next < shingleLength; next++) {
      shingle = (Math.imul(shingle, 0x01000193) + (words[at + next] ?? 0)) | 0;
    }
    shingles.add(shingle);
  }
  return shingles;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function creditOf<Text extends PrintedText>(copies: readonly Text[]): CopiedText<Text>['credit'] {
  for (const text of copies) {
    const span = creditIn(text.revision);
    if (span) return { text, span };
  }
  return null;
}
