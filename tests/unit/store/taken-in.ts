import { textDocumentOf } from '@/lib/index/article-document';
import type { Analysis } from '@/lib/model/analysis';
import type { Article } from '@/lib/model/article';
import type { Story } from '@/lib/model/story';
import type { TakenIn } from '@/lib/store/store';

const day = 86_400_000;

/** A change that brings a new article of these words, dated the given number of days after the epoch. */
export function takenInOf(id: string, words: string[], rest: Partial<TakenIn> = {}, dayNumber = 1): TakenIn {
  const text = words.join(' ');
  const article = articleOf(id, dayNumber);
  const revision = {
    articleId: id,
    revision: 1,
    title: id,
    dek: null,
    authors: [],
    published: null,
    modified: null,
    text,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
    takenInAt: 5,
  };
  const analysis: Analysis = {
    articleId: id,
    revision: 1,
    analysisVersion: 1,
    language: 'en',
    kind: 'report',
    sentences: [],
    entities: words.map((name) => ({
      id: name.toLowerCase(),
      name,
      type: 'unsure',
      aliases: [],
      gloss: null,
      mentions: [],
    })),
    timexes: [],
    quotes: [],
    figures: [],
    keySentences: [],
  };
  return {
    article,
    revision,
    analysis,
    document: textDocumentOf({ article, revision, analysis }),
    addresses: [`https://harbour.example/${id}`],
    stories: { put: [], remove: [] },
    inboxKey: null,
    ...rest,
  };
}

export const articleOf = (id: string, dayNumber = 1): Article => ({
  id,
  number: 0,
  url: `https://harbour.example/${id}`,
  title: id,
  dek: null,
  authors: [],
  source: { name: 'The Harbour Post', host: 'harbour.example' },
  published: null,
  modified: null,
  date: dayNumber * day,
  section: null,
  language: 'en',
  imageUrl: null,
  kind: 'report',
  kindHint: null,
  via: 'page',
  revision: 1,
  isPassing: false,
  wordCount: 2,
  takenInAt: 5,
});

export const storyOf = (articleIds: string[]): Story => ({
  id: `s:${articleIds[0]}`,
  title: 'Fares',
  articleIds,
  firstDate: day,
  lastDate: day,
  terms: new Map([
    ['ferry', 0.9],
    ['fare', 0.4],
  ]),
  entities: new Map(),
});
