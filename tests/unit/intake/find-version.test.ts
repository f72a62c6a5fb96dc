import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { takeIn } from '@/lib/intake/take-in';
import type { Draft } from '@/lib/model/draft';
import { openStore } from '@/lib/store/open-store';
import { analyseSimply, draftOf } from './drafts';

let stores = 0;
const options = { now: () => 1_000, isPassing: false, inboxKey: null, analyse: analyseSimply };
const site = 'https://harbour.example';
const fares = 'Ferry fares rise by eight per cent from May, the harbour board said on Tuesday evening.';
const museum = 'The maritime museum opens its new wing with a show of lamps and lenses from ten lighthouses.';
const ending = ' Islanders protest against it and gather at the pier.';
/** What a template gave to each of its articles. */
const canonicalUrl = `${site}/harbour-news-today`;

/** The newest texts of all articles, by the order in which they came in. */
async function check(drafts: readonly Draft[], expected: readonly string[]) {
  const store = openStore({ name: `find-version-${++stores}` });
  const ids = new Set<string>();
  for (const draft of drafts) ids.add((await takeIn(store, draft, options)).articleId);
  const texts = await Promise.all([...ids].map(async (id) => (await store.getStored(id))?.revision.text));
  expect(texts).toEqual(expected);
  expect(await store.countArticles()).toBe(expected.length);
  return store;
}

describe('articles under one declared address', () => {
  it('are one where they share words', () =>
    check(
      [draftOf(`${site}/1`, fares, { canonicalUrl }), draftOf(`${site}/2`, fares + ending, { canonicalUrl })],
      [fares + ending],
    ));
  it('are two where they share none: a template was wrong', async () => {
    const store = await check(
      [
        draftOf(`${site}/1`, fares, { canonicalUrl }),
        draftOf(`${site}/2`, museum, { canonicalUrl }),
        draftOf(`${site}/1`, fares + ending, { canonicalUrl }),
        draftOf(`${site}/2`, museum + ending, { canonicalUrl }),
      ],
      [fares + ending, museum + ending],
    );
    const ids = await Promise.all(['/1', '/2'].map((path) => store.findArticleId([site + path])));
    expect(new Set(ids).size).toBe(2);
  });
  it('are one where the page of that very address was written anew', () =>
    check([draftOf(`${site}/1`, fares), draftOf(`${site}/1`, museum)], [museum]));
  it('are one where it is live', () =>
    check(
      [
        draftOf(`${site}/1`, fares, { canonicalUrl, kindHint: 'live' }),
        draftOf(`${site}/2`, museum, { canonicalUrl, kindHint: 'live' }),
      ],
      [museum],
    ));
  it('are one where the later one has no words to compare', () =>
    check(
      [draftOf(`${site}/1`, fares, { canonicalUrl }), draftOf(`${site}/2`, '', { canonicalUrl })],
      [fares],
    ));
});

describe('a part', () => {
  const firstUrl = `${site}/why-the-ferries-stopped`;
  it('is taken into its article, and the words before stay a revision of their own', async () => {
    const part = (number: number) => ({ part: { number, firstUrl } });
    const store = await check(
      [
        draftOf(firstUrl, fares, { ...part(1), canonicalUrl: `${site}/7`, title: 'Why the ferries stopped' }),
        draftOf(`${firstUrl}/2`, museum, { ...part(2), canonicalUrl: `${firstUrl}/2`, title: 'Page 2' }),
      ],
      [`${fares}\n\n${museum}`],
    );
    const id = (await store.findArticleId([`${firstUrl}/2`])) ?? '';
    expect(await store.getArticle(id)).toMatchObject({
      revision: 2,
      title: 'Why the ferries stopped',
      url: `${site}/7`,
    });
    expect((await store.getRevision(id, 1))?.text).toBe(fares);
    const again = draftOf(`${firstUrl}/2`, museum, { ...part(2), title: 'Page 2' });
    expect((await takeIn(store, again, options)).outcome).toBe('unchanged');
  });
});

describe('a copy', () => {
  it('keeps the address on another site that it names as its original', async () => {
    const wire = 'https://wire.example/fares';
    const store = await check(
      [draftOf(`${site}/1`, fares, { canonicalUrl: `${wire}?utm_source=x` })],
      [fares],
    );
    const id = (await store.findArticleId([`${site}/1`])) ?? '';
    expect(await store.getArticle(id)).toMatchObject({ originalUrl: wire, url: `${site}/1` });
    expect(await store.findArticleId([wire])).toBeNull();
  });
});
