/** Ranks the pool for each query with the panel's own ranking, over an index held in memory. */

import { findEntities } from '@/lib/analyse/entities/find-entities';
import { prepareText } from '@/lib/analyse/prepare';
import { withoutPublishers } from '@/lib/analyse/publishers';
import { textDocumentOf } from '@/lib/index/article-document';
import { articleTableOf } from '@/lib/index/article-table';
import { packSegment } from '@/lib/index/pack-segment';
import { loadSegment } from '@/lib/index/view-of';
import type { Block } from '@/lib/model/article';
import type { StoredArticle } from '@/lib/model/statement';
import { rankRelated, relatedQueryOf, termsOfRelated } from '@/lib/query/rank-related';
import { readLines } from './read-input';

interface PoolArticle {
  id: string;
  published: string;
  source: string;
  title: string;
  text: string;
}

const language = 'en';
const answerCount = 20;

export async function predict(folder: string): Promise<string> {
  const pool = readLines<PoolArticle>(folder, 'pool.jsonl').map(readArticle);
  const segment = packSegment(
    pool.map((stored) => ({ ...textDocumentOf(stored), document: stored.article.number })),
  );
  const nothing = new Uint8Array(0);
  const table = articleTableOf([{ head: segment.head, deleted: nothing }]);
  const articleById = new Map(pool.map((stored) => [stored.article.id, stored]));
  const answers: Record<string, string[]> = {};
  for (const { id } of readLines<{ id: string }>(folder, 'input.jsonl')) {
    const stored = articleById.get(id);
    if (!stored) continue;
    const query = relatedQueryOf(stored);
    const view = { segments: [loadSegment(segment, nothing, { terms: termsOfRelated(query) })] };
    answers[id] = rankRelated(view, table, query, answerCount).map((entry) => entry.articleId);
  }
  return JSON.stringify(answers);
}

/** As much of a stored article as the index and the query need; each line of the text is a block. */
function readArticle({ id, published, source, title, text }: PoolArticle, index: number) {
  let at = 0;
  const blocks = text.split('\n').map((line): Block => {
    const start = at;
    at += line.length + 1;
    return { kind: 'paragraph', start, end: start + line.length };
  });
  const revision: StoredArticle['revision'] = {
    articleId: id,
    revision: 1,
    title,
    dek: null,
    authors: [],
    published: null,
    modified: null,
    text,
    blocks,
    takenInAt: 0,
  };
  const prepared = prepareText({ revision, language, publishedIso: published, kindHint: null });
  const entities = withoutPublishers(findEntities(prepared), prepared, source);
  return {
    article: {
      id,
      number: index + 1,
      date: Date.parse(published) || 0,
      source: { name: source, host: source },
    },
    revision,
    analysis: { language, entities },
  };
}
