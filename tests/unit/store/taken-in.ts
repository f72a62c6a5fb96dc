import { storySubjectOf } from '@/lib/compare/story-subject';
import { textDocumentOf } from '@/lib/index/article-document';
import type { Analysis } from '@/lib/model/analysis';
import type { Article } from '@/lib/model/article';
import type { Store, TakenIn } from '@/lib/store/store';
import { storyIdOf } from '@/lib/store/story-rows';

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
    subject: storySubjectOf({ article, revision, analysis }),
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

/** Has the stories follow all that has changed. */
export async function settle(store: Store): Promise<void> {
  for (let isMore = true; isMore; ) ({ isMore } = await store.settleStep());
}

/**
 * Has these articles be stories, each group one, whatever they are about. Of one group all others are left as they are.
 */
export async function arrange(store: Store, ...groups: string[][]): Promise<void> {
  const all = groups.flat();
  if (all.length > 1) await store.mergeStories(all.map(storyIdOf), { ruleId: `all-${all}`, madeAt: 1 });
  for (const [at, group] of groups.slice(0, -1).entries())
    await store.splitStory(storyIdOf(group[0] ?? ''), group, { ruleId: `apart-${group}`, madeAt: 2 + at });
  await settle(store);
}
