import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { subjectOf } from '../compare/plain-subjects';
import { settle, takenInOf } from './taken-in';

const matters: Record<string, string> = {
  quake: 'quake rubble rescue tents',
  ferry: 'ferry fares harbour timetable',
};

let stores = 0;
/** `{ quake: 'ab', ferry: 'cd' }`: articles by their matter, each a day after the one before. */
async function storeOf(articles: Record<string, string>): Promise<Store> {
  const store = openStore({ name: `story-arranging-${++stores}` });
  for (const [matter, ids] of Object.entries(articles)) await take(store, ids, matter);
  return store;
}

async function take(store: Store, ids: string, matter: string): Promise<void> {
  for (const id of ids) {
    const dayNumber = id.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
    const words = matters[matter] ?? '';
    const subject = subjectOf(id, dayNumber, words);
    await store.commitTakenIn(takenInOf(id, words.split(' '), { subject }, dayNumber));
  }
  await settle(store);
}

/** The stories of these articles, as `ab cd`. */
async function storiesOf(store: Store, ids: string): Promise<string> {
  const stories = await Promise.all(
    [...ids].map(async (id) => (await store.storyOf(id))?.articleIds.join('')),
  );
  return [...new Set(stories)].join(' ');
}

describe('stories that the reader makes one', () => {
  it('are one at once, and take in what comes on either matter', async () => {
    const store = await storeOf({ quake: 'ab', ferry: 'cd' });
    expect(await storiesOf(store, 'abcd')).toBe('ab cd');
    await store.mergeStories(['s:a', 's:c'], { ruleId: 'r', madeAt: 1 });
    expect(await storiesOf(store, 'abcd')).toBe('abcd');
    await take(store, 'e', 'quake');
    await take(store, 'f', 'ferry');
    expect(await storiesOf(store, 'abcdef')).toBe('abcdef');
  });

  it('are what they were when that is undone', async () => {
    const store = await storeOf({ quake: 'ab', ferry: 'cd' });
    await store.mergeStories(['s:a', 's:c'], { ruleId: 'r', madeAt: 1 });
    await store.dropStoryRule('r');
    await settle(store);
    expect(await storiesOf(store, 'abcd')).toBe('ab cd');
  });

  it('are named by any of their articles', async () => {
    const store = await storeOf({ quake: 'ab', ferry: 'cd' });
    await store.mergeStories(['s:b', 's:d'], { ruleId: 'r', madeAt: 1 });
    expect(await storiesOf(store, 'abcd')).toBe('abcd');
  });

  it('are refused where one of them is gone', async () => {
    const store = await storeOf({ quake: 'ab' });
    await expect(store.mergeStories(['s:a', 's:z'], { ruleId: 'r', madeAt: 1 })).rejects.toMatchObject({
      code: 'no-such-story',
    });
    expect(await storiesOf(store, 'ab')).toBe('ab');
  });

  it('stay one when one of their articles is deleted, and when it comes back', async () => {
    const store = await storeOf({ quake: 'ab', ferry: 'cd' });
    await store.mergeStories(['s:a', 's:c'], { ruleId: 'r', madeAt: 1 });
    const deletion = await store.deleteArticles(['a'], 5);
    await settle(store);
    expect(await storiesOf(store, 'bcd')).toBe('bcd');
    await store.restore(deletion);
    await settle(store);
    expect(await storiesOf(store, 'abcd')).toBe('abcd');
  });
});

describe('articles that the reader takes out of a story', () => {
  it('are a story of their own at once, and stay so', async () => {
    const store = await storeOf({ quake: 'abc' });
    await store.splitStory('s:a', ['b'], { ruleId: 'r', madeAt: 1 });
    expect(await storiesOf(store, 'abc')).toBe('ac b');
    await take(store, 'd', 'ferry');
    expect(await storiesOf(store, 'abcd')).toBe('ac b d');
  });

  it('are put back when that is undone', async () => {
    const store = await storeOf({ quake: 'abc' });
    await store.splitStory('s:a', ['a', 'b'], { ruleId: 'r', madeAt: 1 });
    await store.dropStoryRule('r');
    await settle(store);
    expect(await storiesOf(store, 'abc')).toBe('abc');
  });

  it('must leave some behind, and be some', async () => {
    const store = await storeOf({ quake: 'ab', ferry: 'c' });
    for (const chosen of [[], ['a', 'b'], ['c']])
      await expect(store.splitStory('s:a', chosen, { ruleId: 'r', madeAt: 1 })).rejects.toMatchObject({
        code: 'conflict',
      });
    expect(await storiesOf(store, 'abc')).toBe('ab c');
  });

  it('go back where a newer word of the reader says so', async () => {
    const store = await storeOf({ quake: 'abc' });
    await store.splitStory('s:a', ['b'], { ruleId: 'r', madeAt: 1 });
    await store.mergeStories(['s:a', 's:b'], { ruleId: 'newer', madeAt: 2 });
    expect(await storiesOf(store, 'abc')).toBe('abc');
  });
});

describe('a rule', () => {
  it('that is not there is dropped without a word', async () => {
    const store = await storeOf({ quake: 'ab' });
    await store.dropStoryRule('none');
    expect(await storiesOf(store, 'ab')).toBe('ab');
  });

  it('says nothing of other stories', async () => {
    const store = await storeOf({ quake: 'ab', ferry: 'cd' });
    await store.splitStory('s:a', ['b'], { ruleId: 'r', madeAt: 1 });
    expect(await storiesOf(store, 'abcd')).toBe('a b cd');
  });
});
