/**
 * Reads all texts for every query, word by word: what the engines' numbers of results are held against. Words are cut
 * as `wordsOf` in draw-queries.mjs cuts them, and compared as they are, or by their stems.
 */
import { stemWord } from '@/lib/text/stem';
import { isOneEditApart } from './edits';
import type { GivenArticle, Query } from './engine';

export interface NaiveCount {
  asWritten: number;
  byStem: number;
}

interface ReadArticle {
  article: GivenArticle;
  /** Numbers of words, by `written` and `stemmed`. Title and text lie apart. */
  written: Uint32Array;
  stemmed: Uint32Array;
}

const numbers = new Map<string, number>();
const words: string[] = [];
const stems: number[] = [];
const articles: ReadArticle[] = [];

/** Reads the articles of these places, of those that the server has. */
async function read({ from, to }: { from: number; to: number }): Promise<void> {
  for (let at = from; at < to; at += 500) {
    const response = await fetch(`/articles?from=${at}&to=${Math.min(to, at + 500)}`);
    for (const article of (await response.json()) as GivenArticle[]) articles.push(readArticle(article));
  }
}

const countAll = (queries: readonly Query[]): NaiveCount[] =>
  queries.map((query) => ({
    asWritten: articles.filter((one) => isFound(one.article, one.written, query, numberOf)).length,
    byStem: articles.filter((one) => isFound(one.article, one.stemmed, query, stemOf)).length,
  }));

/** Stands between title and text, so that no phrase crosses. */
const border = numberOf('\n');

function readArticle(article: GivenArticle): ReadArticle {
  const cut = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(numberOf);
  const written = Uint32Array.from([...cut(article.title), border, ...cut(article.paragraphs.join('\n'))]);
  return { article, written, stemmed: written.map((number) => stems[number] ?? number) };
}

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = words.length;
  words.push(word);
  numbers.set(word, number);
  stems.push(number);
  const stem = stemWord(word, 'en');
  if (stem !== word) stems[number] = numberOf(stem);
  return number;
}

const stemOf = (word: string): number => stems[numberOf(word)] ?? 0;

function isFound(
  article: GivenArticle,
  held: Uint32Array,
  query: Query,
  toNumber: (word: string) => number,
): boolean {
  if (query.host !== undefined && article.host !== query.host) return false;
  if (query.from !== undefined && article.date < query.from) return false;
  if (query.to !== undefined && article.date >= query.to) return false;
  if (query.isSaved !== undefined && article.isSaved !== query.isSaved) return false;
  if (query.without?.some((word) => held.includes(toNumber(word)))) return false;
  const [first = ''] = query.words;
  switch (query.kind) {
    case 'prefix':
      return held.some((number) => words[number]?.startsWith(first));
    case 'fuzzy':
      return held.some((number) => isOneEditApart(words[number] ?? '', words[toNumber(first)] ?? ''));
    case 'or':
    case 'related':
      return query.words.some((word) => held.includes(toNumber(word)));
    case 'rare phrase':
    case 'common phrase': {
      const phrase = query.words.map(toNumber);
      return held.some((_, at) => phrase.every((number, place) => held[at + place] === number));
    }
    default:
      return query.words.every((word) => held.includes(toNumber(word)));
  }
}

Object.assign(globalThis, { naive: { read, countAll } });
