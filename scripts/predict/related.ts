/** Ranks the pool for each query with the panel's own ranking, over postings held in memory. */

import { queryTermsOf } from '@/lib/query/query-terms';
import { rankRelated, rarestTerms } from '@/lib/query/rank-related';
import type { Posting } from '@/lib/store/store';
import { indexTermsOf } from '@/lib/text/index-terms';
import { readLines } from './read-input';

interface PoolArticle {
  id: string;
  published: string;
  title: string;
  text: string;
}

const language = 'en';
const titleCopies = 3;
const queryTermCount = 60;
const answerCount = 20;

export async function predict(folder: string): Promise<string> {
  const pool = readLines<PoolArticle>(folder, 'pool.jsonl');
  const { postings, averageLength } = indexPool(pool);
  const counts = new Map([...postings].map(([term, list]) => [term, list.length]));
  const articleById = new Map(pool.map((article) => [article.id, article]));
  const answers: Record<string, string[]> = {};
  for (const { id } of readLines<{ id: string }>(folder, 'input.jsonl')) {
    const article = articleById.get(id);
    if (!article) continue;
    const terms = rarestTerms(queryTermsOf({ ...article, language }, queryTermCount), counts, pool.length);
    const query = { articleId: id, terms, date: dateOf(article) };
    const collection = { articleCount: pool.length, averageLength };
    answers[id] = rankRelated(query, postings, collection, answerCount).map((entry) => entry.articleId);
  }
  return JSON.stringify(answers);
}

function indexPool(pool: readonly PoolArticle[]) {
  const postings = new Map<string, Posting[]>();
  let total = 0;
  for (const article of pool) {
    const titles = `${article.title}\n`.repeat(titleCopies);
    const terms = indexTermsOf(titles + article.text, language);
    total += terms.length;
    const frequencies = new Map<string, number>();
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    for (const [term, frequency] of frequencies) {
      const posting = { articleId: article.id, frequency, length: terms.length, date: dateOf(article) };
      const list = postings.get(term);
      if (list) list.push(posting);
      else postings.set(term, [posting]);
    }
  }
  return { postings, averageLength: total / Math.max(1, pool.length) };
}

const dateOf = (article: PoolArticle): number => Date.parse(article.published) || 0;
