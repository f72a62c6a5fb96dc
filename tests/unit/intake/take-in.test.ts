import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { settleStories } from '@/lib/intake/settle-stories';
import { takeIn } from '@/lib/intake/take-in';
import type { Draft } from '@/lib/model/draft';
import { openStore } from '@/lib/store/open-store';
import { countIndexed } from '../store/found';
import { analyseSimply, draftOf } from './drafts';

let stores = 0;
const freshStore = () => openStore({ name: `take-in-${++stores}` });
const options = { now: () => 1_000, isPassing: false, inboxKey: null, analyse: analyseSimply };
const url = 'https://harbour.example/fares';
const text =
  'Ferry fares rise by eight per cent, the HARBOUR BOARD said. Islanders protest against the fares.';

async function check(drafts: Draft[], expected: { outcomes: string[]; articles: number }) {
  const store = freshStore();
  const outcomes: string[] = [];
  for (const draft of drafts) outcomes.push((await takeIn(store, draft, options)).outcome);
  expect(outcomes).toEqual(expected.outcomes);
  expect(await store.countArticles()).toBe(expected.articles);
  return store;
}

describe('takeIn', () => {
  it('takes the same draft in once', () =>
    check([draftOf(url, text), draftOf(`${url}?utm_source=a#top`, text)], {
      outcomes: ['new', 'unchanged'],
      articles: 1,
    }));
  it('knows an article by an address that only an earlier draft declared', () =>
    check([draftOf(url, text, { canonicalUrl: 'https://harbour.example/7' }), draftOf(url, text)], {
      outcomes: ['new', 'unchanged'],
      articles: 1,
    }));
  it('keeps both revisions of changed words', async () => {
    const store = await check([draftOf(url, text), draftOf(url, `${text} More follows.`)], {
      outcomes: ['new', 'revision'],
      articles: 1,
    });
    const id = (await store.findArticleId([url])) ?? '';
    const stored = await store.getStored(id);
    expect(stored?.revision.text).toContain('More follows.');
    expect(stored?.analysis.revision).toBe(2);
    expect((await store.getRevision(id, 1))?.text).toBe(text);
    expect(await countIndexed(store)).toBe(1);
  });
  it('takes in articles of files that have no address', () =>
    check([draftOf('', text), draftOf('', 'Other words about the harbour.'), draftOf('', text)], {
      outcomes: ['new', 'new', 'unchanged'],
      articles: 2,
    }));
  it('never makes a kept article a passing one again, and keeps a passing one that comes in to be kept', async () => {
    const store = freshStore();
    const { articleId } = await takeIn(store, draftOf(url, text), { ...options, isPassing: true });
    expect((await store.getArticle(articleId))?.isPassing).toBe(true);
    await takeIn(store, draftOf(url, text), options);
    expect((await store.getArticle(articleId))?.isPassing).toBe(false);
    await takeIn(store, draftOf(url, `${text} More.`), { ...options, isPassing: true });
    expect((await store.getArticle(articleId))?.isPassing).toBe(false);
  });
  it('joins two reports of one matter and leaves another alone', async () => {
    const store = freshStore();
    const ids = [];
    for (const [index, words] of [
      text,
      'The HARBOUR BOARD defends the rise of the ferry fares. Islanders protest.',
      'A comet passes tonight. Astronomers set up telescopes on the hill.',
    ].entries()) {
      ids.push((await takeIn(store, draftOf(`${url}/${index}`, words), options)).articleId);
    }
    await settleStories(store, { isInterrupted: () => false });
    const [first, second, third] = await Promise.all(ids.map((id) => store.storyOf(id)));
    expect(first?.articleIds).toEqual(ids.slice(0, 2).sort());
    expect(second?.id).toBe(first?.id);
    expect(third?.articleIds).toEqual(ids.slice(2));
  });
});
