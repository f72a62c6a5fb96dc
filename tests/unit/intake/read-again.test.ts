import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { storySubjectOf } from '@/lib/compare/story-subject';
import { textDocumentOf } from '@/lib/index/article-document';
import { derivedVersion } from '@/lib/intake/derived-version';
import { drainInbox } from '@/lib/intake/drain-inbox';
import { beginWithToday, readAgain } from '@/lib/intake/read-again';
import { analysisVersion } from '@/lib/model/analysis';
import type { Revision } from '@/lib/model/article';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { analyseSimply, draftOf } from './drafts';

const names = ['FERRY', 'BRIDGE', 'PIER', 'LIGHT', 'BUOY', 'QUAY', 'LOCK'];
const addressOf = (name: string) => `https://harbour.example/${name.toLowerCase()}`;
const never = { isInterrupted: () => false };

/** Articles whose analyses are one version behind and name nobody. */
async function storeReadBefore(name: string): Promise<{ store: Store; ids: string[] }> {
  const store = openStore({ name });
  for (const word of names)
    await store.putInInbox(draftOf(addressOf(word), `About the ${word}.`), { isPassing: false });
  const analyse = (revision: Revision) => ({
    ...analyseSimply(revision),
    analysisVersion: analysisVersion - 1,
    entities: [],
  });
  await drainInbox(store, { now: () => 1_000, analyse });
  const ids = await Promise.all(names.map((word) => store.findArticleId([addressOf(word)])));
  return { store, ids: ids.filter((id) => id !== null) };
}

const analyseNow = (revision: Revision) => ({
  ...analyseSimply(revision),
  analysisVersion,
  kind: 'analysis' as const,
});

describe('readAgain', () => {
  it('gives every article the analysis of today, once', async () => {
    const { store, ids } = await storeReadBefore('read-again-all');
    expect(await readAgain(store, { ...never, analyse: analyseNow })).toBe(names.length);
    for (const [at, id] of ids.entries()) {
      const stored = await store.getStored(id);
      expect(stored?.analysis).toMatchObject({ analysisVersion, entities: [{ name: names[at] }] });
      expect(stored?.article.kind).toBe('analysis');
    }
    expect(await store.articlesNaming('ferry', 9)).toEqual([ids[0]]);
    expect(await readAgain(store, { ...never, analyse: analyseNow })).toBe(0);
  });

  it('goes on where it was stopped', async () => {
    const { store } = await storeReadBefore('read-again-stopped');
    let asked = 0;
    const seen: string[] = [];
    const analyse = (revision: Revision) => {
      seen.push(revision.text);
      return analyseNow(revision);
    };
    const isInterrupted = () => asked++ > 0;
    const first = await readAgain(store, { isInterrupted, analyse });
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(names.length);
    await readAgain(store, { ...never, analyse });
    expect(seen.sort()).toEqual(names.map((name) => `About the ${name}.`).sort());
  });

  it('leaves one that was deleted meanwhile alone, and does not analyse a fresh one again', async () => {
    const { store, ids } = await storeReadBefore('read-again-gone');
    const gone = ids[0] ?? '';
    await store.putInInbox(draftOf('https://harbour.example/new', 'About the MAST.'), { isPassing: false });
    await drainInbox(store, { now: () => 2_000, analyse: analyseNow });
    const stale = await store.nextStale(derivedVersion, 5);
    await store.deleteArticles([gone], 3_000);
    const articles = (stale?.articles ?? []).map((stored) => {
      const analysis = analyseNow(stored.revision);
      return {
        analysis,
        document: textDocumentOf({ ...stored, analysis }),
        subject: storySubjectOf({ ...stored, analysis }),
      };
    });
    const changed = await store.replaceDerived({ version: derivedVersion, upTo: stale?.upTo ?? 0, articles });
    expect(changed).not.toContain(gone);
    expect(await store.getStored(gone)).toBeNull();
    const seen: string[] = [];
    const analyse = (revision: Revision) => {
      seen.push(revision.text);
      return analyseNow(revision);
    };
    expect(await readAgain(store, { ...never, analyse })).toBe(3);
    expect(seen).toEqual(['About the QUAY.', 'About the LOCK.']);
    expect(await store.nextStale(derivedVersion, 5)).toBeNull();
  });

  it('keeps the old analysis of an article that cannot be read, and reads the others', async () => {
    const { store, ids } = await storeReadBefore('read-again-broken');
    const analyse = (revision: Revision) => {
      if (revision.text.includes('PIER')) throw new Error('no such word');
      return analyseNow(revision);
    };
    expect(await readAgain(store, { ...never, analyse })).toBe(names.length);
    expect((await store.getStored(ids[2] ?? ''))?.analysis.analysisVersion).toBe(analysisVersion - 1);
  });

  it('counts how far it is, and is over for what comes after it', async () => {
    const { store } = await storeReadBefore('read-again-progress');
    const total = names.length;
    expect(await store.derivedProgress(derivedVersion)).toEqual({ done: 0, total });
    let asked = 0;
    await readAgain(store, { isInterrupted: () => asked++ > 0, analyse: analyseNow });
    expect(await store.derivedProgress(derivedVersion)).toEqual({ done: 5, total });
    await readAgain(store, { ...never, analyse: analyseNow });
    await store.putInInbox(draftOf(addressOf('MAST'), 'About the MAST.'), { isPassing: false });
    await drainInbox(store, { now: () => 2_000, analyse: analyseNow });
    expect(await store.derivedProgress(derivedVersion)).toBeNull();
    expect(await readAgain(store, { ...never, analyse: analyseNow })).toBe(0);
    expect(await store.derivedProgress(derivedVersion + 1)).toEqual({ done: 0, total: total + 1 });
  });

  it('has nothing to do in an archive that began with the code of today', async () => {
    const store = openStore({ name: 'read-again-today' });
    await beginWithToday(store);
    await store.putInInbox(draftOf(addressOf('MAST'), 'About the MAST.'), { isPassing: false });
    await drainInbox(store, { now: () => 2_000, analyse: analyseNow });
    await beginWithToday(store);
    expect(await store.derivedProgress(derivedVersion)).toBeNull();
    expect(await readAgain(store, { ...never, analyse: analyseNow })).toBe(0);
  });

  it('is not over in an archive of older code, though the workroom begins anew', async () => {
    const { store } = await storeReadBefore('read-again-old');
    await beginWithToday(store);
    expect(await readAgain(store, { ...never, analyse: analyseNow })).toBe(names.length);
  });
});
