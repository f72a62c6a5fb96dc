import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { drainInbox } from '@/lib/intake/drain-inbox';
import type { Revision } from '@/lib/model/article';
import { openStore } from '@/lib/store/open-store';
import { StoreError } from '@/lib/store/store-error';
import { analyseSimply, draftOf } from './drafts';

const now = () => 1_000;
const passing = { isPassing: true };
const draft = (name: string) => draftOf(`https://harbour.example/${name}`, `Words about the ${name}.`);

describe('drainInbox', () => {
  it('takes rows in one after another, oldest first', async () => {
    const store = openStore({ name: 'drain-order' });
    for (const name of ['ferry', 'bridge', 'pier']) await store.putInInbox(draft(name), passing);
    const titles: string[] = [];
    const onTakenIn = async (id: string) => void titles.push((await store.getArticle(id))?.url ?? '');
    expect(await drainInbox(store, { now, analyse: analyseSimply, onTakenIn })).toBe(3);
    expect(titles.map((url) => url.split('/').at(-1))).toEqual(['ferry', 'bridge', 'pier']);
    expect(await store.countInbox()).toBe(0);
  });

  it('sets a row aside after three failures, with the reason, and goes on', async () => {
    const store = openStore({ name: 'drain-set-aside' });
    await store.putInInbox(draft('ferry'), passing);
    await store.putInInbox(draft('pier'), passing);
    const analyse = (revision: Revision) => {
      if (revision.text.includes('ferry')) throw new Error('no such word');
      return analyseSimply(revision);
    };
    expect(await drainInbox(store, { now, analyse })).toBe(1);
    expect(await store.listSetAside()).toMatchObject([{ attempts: 3, setAside: 'no such word' }]);
    expect(await store.countArticles()).toBe(1);
  });

  it('blames no draft for a store that fails', async () => {
    const store = openStore({ name: 'drain-full' });
    await store.putInInbox(draft('ferry'), passing);
    const full = {
      ...store,
      commitTakenIn: () => Promise.reject(new StoreError('quota', 'full')),
    };
    await expect(drainInbox(full, { now, analyse: analyseSimply })).rejects.toMatchObject({ code: 'quota' });
    expect(await store.nextInInbox()).toMatchObject({ attempts: 0 });
  });

  it('holds the writer lock while it works', async () => {
    const store = openStore({ name: 'drain-lock' });
    const names: string[] = [];
    const lock = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
      names.push(name);
      return work();
    };
    await drainInbox(store, { now, lock, analyse: analyseSimply });
    expect(names).toEqual(['sidelight-writer']);
  });
});
