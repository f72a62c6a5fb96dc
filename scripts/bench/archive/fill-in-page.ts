/**
 * Fills the extension's own archive from a page of its own. Some articles come in by the one door, with everything that
 * the analysis finds; the others are made of these: another address, headline and day, and one more paragraph.
 */
import { textDocumentOf } from '@/lib/index/article-document';
import { derivedVersion } from '@/lib/intake/derived-version';
import { takeIn } from '@/lib/intake/take-in';
import { keepPace, tendIndex } from '@/lib/intake/tend-index';
import type { ArticleId } from '@/lib/model/article';
import type { Draft } from '@/lib/model/draft';
import type { StoredArticle } from '@/lib/model/statement';
import type { Story } from '@/lib/model/story';
import { toAnalysisRow } from '@/lib/store/analyses';
import { openDatabase } from '@/lib/store/database';
import { changeIndex } from '@/lib/store/index-changes';
import { openStore } from '@/lib/store/open-store';
import { type StoryMember, storyIdOf } from '@/lib/store/story-rows';
import { defaultStoreName } from '@/lib/store/watch';
import type { BenchArticle } from '../analysis-in-page';

type Given = BenchArticle & { url: string; host: string };

const store = openStore();
const { database } = openDatabase(defaultStoreName);
const dayMs = 86_400_000;
/** By so many days one round of copies lies before the last. */
const daysOfRound = 45;

export const countArticles = (): Promise<number> => store.countArticles();
export const lastNumber = (): Promise<number> => store.lastArticleNumber();
export const settle = (): Promise<void> => tendIndex(store, { isInterrupted: () => false });

/** Tells the workroom that nothing is to be read again: up to here, or where null, whatever comes. */
export const noteDerived = (upTo: number | null): Promise<unknown> =>
  database.meta.bulkPut([
    { key: 'derived-by', value: derivedVersion },
    { key: 'derived-up-to', value: upTo ?? Number.MAX_SAFE_INTEGER },
  ]);

/** One after the other, as an import does it. `now` in ms. */
export async function takeAllIn(articles: readonly Given[], now: number): Promise<void> {
  for (const article of articles) {
    await takeIn(store, draftOf(article, now), { now: () => now, isPassing: false, inboxKey: null });
    await keepPace(store);
  }
}

/** So many copies of what was taken in from hosts whose names end in `.example`, with its stories. */
export async function copyIn(count: number): Promise<void> {
  const stored = await readBase();
  if (stored.length === 0) return;
  for (let from = 0; from < count; from += copiesAtOnce) {
    const length = Math.min(copiesAtOnce, count - from);
    await putCopies(Array.from({ length }, (_, index) => copyOf(stored, from + index)));
    await settle();
  }
  await copyStories(stored, Math.floor(count / stored.length));
}

/** As large as the merges let a segment grow before it is merged with its like. */
const copiesAtOnce = 1024;

async function readBase(): Promise<StoredArticle[]> {
  const rows = await database.articles.toArray();
  const ids = rows.filter(({ source }) => source.host.endsWith('.example')).map(({ id }) => id);
  return store.getManyStored(ids);
}

/** In one transaction and as one segment, which is what the merges make of as many that come one by one. */
const putCopies = (copies: readonly StoredArticle[]): Promise<void> =>
  database.transaction('rw', database.tables, async () => {
    const last = (await database.meta.get('next-number'))?.value ?? 0;
    const articles = copies.map(({ article }, index) => ({ ...article, number: last + index + 1 }));
    const documents = await changeIndex(database, {
      add: copies.map((copy, index) => textDocumentOf({ ...copy, article: articles[index] ?? copy.article })),
    });
    await Promise.all([
      database.articles.bulkPut(
        articles.map((article, index) => ({ ...article, document: documents[index] ?? 0 })),
      ),
      database.revisions.bulkPut(copies.map(({ revision }) => revision)),
      database.analyses.bulkPut(copies.map(({ analysis }) => toAnalysisRow(analysis))),
      database.addresses.bulkPut(articles.map(({ id, url }) => ({ url, articleId: id }))),
      database.meta.put({ key: 'next-number', value: last + copies.length }),
    ]);
  });

/** What the analysis found stays where it was: the new paragraph comes last. */
function copyOf(stored: readonly StoredArticle[], index: number): StoredArticle {
  const round = Math.floor(index / stored.length);
  const { article, revision, analysis } = stored[index % stored.length] as StoredArticle;
  const other = stored[(index * 7919 + round) % stored.length]?.revision ?? revision;
  const [paragraph = ''] = other.text.split('\n\n', 1);
  const id = copiedId(article.id, round);
  const title = [...halfOf(revision.title, 0), ...halfOf(other.title, 1)].join(' ');
  const text = `${revision.text}\n\n${paragraph}`;
  const added = { kind: 'paragraph' as const, start: revision.text.length + 2, end: text.length };
  return {
    article: { ...article, id, url: `${article.url}/${round}`, title, date: copiedDate(article.date, round) },
    revision: { ...revision, articleId: id, title, text, blocks: [...revision.blocks, added] },
    analysis: { ...analysis, articleId: id },
  };
}

function halfOf(title: string, half: 0 | 1): string[] {
  const words = title.split(' ');
  const middle = Math.ceil(words.length / 2);
  return half === 0 ? words.slice(0, middle) : words.slice(middle);
}

async function copyStories(stored: readonly StoredArticle[], rounds: number): Promise<void> {
  const ids = new Set(stored.map(({ article }) => article.id));
  const stories = (await database.stories.toArray()).filter(({ articleIds }) =>
    articleIds.every((id) => ids.has(id)),
  );
  const members = (await database.storyMembers.bulkGet([...ids])).filter((one) => one !== undefined);
  for (let round = 0; round < rounds; round++) {
    await database.transaction('rw', [database.stories, database.storyMembers], async () => {
      await database.stories.bulkPut(stories.map((story) => copiedStory(story, round)));
      await database.storyMembers.bulkPut(members.map((member) => copiedMember(member, round)));
    });
  }
}

function copiedStory(story: Story, round: number): Story {
  const articleIds = story.articleIds.map((id) => copiedId(id, round));
  return {
    ...story,
    id: storyIdOf(articleIds[0] ?? ''),
    articleIds,
    firstDate: copiedDate(story.firstDate, round),
    lastDate: copiedDate(story.lastDate, round),
  };
}

const copiedMember = (member: StoryMember, round: number): StoryMember => ({
  ...member,
  articleId: copiedId(member.articleId, round),
  storyId: storyIdOf(copiedId(member.storyId.slice(2), round)),
  date: copiedDate(member.date, round),
  part: copiedId(member.part, round),
  host: member.host && { ...member.host, part: copiedId(member.host.part, round) },
});

const copiedId = (id: ArticleId, round: number): ArticleId =>
  id.slice(0, 18) + round.toString(36).padStart(4, '_');

const copiedDate = (date: number, round: number): number => date - (round + 1) * daysOfRound * dayMs;

const draftOf = ({ title, publishedIso, sourceName, paragraphs, url, host }: Given, now: number): Draft => ({
  url,
  canonicalUrl: null,
  alternateUrls: [],
  title,
  dek: null,
  authors: [],
  source: { name: sourceName, host },
  published: { iso: publishedIso, from: 'json-ld' },
  modified: null,
  section: null,
  language: 'en',
  imageUrl: null,
  kindHint: null,
  origins: {},
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  via: 'file',
  capturedAt: now,
});
