import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { arrange, takenInOf } from './taken-in';

let stores = 0;
async function storeOf(...stories: { articleIds: string[]; lastDate: number }[]) {
  const store = openStore({ name: `stories-${++stores}` });
  for (const { articleIds, lastDate } of stories) {
    for (const id of articleIds) await store.commitTakenIn(takenInOf(id, ['x'], {}, lastDate));
  }
  await arrange(store, ...stories.map(({ articleIds }) => articleIds));
  return store;
}

const three = () =>
  storeOf(
    { articleIds: ['a', 'b'], lastDate: 1 },
    { articleIds: ['c', 'd', 'e'], lastDate: 3 },
    { articleIds: ['f', 'g'], lastDate: 2 },
    { articleIds: ['alone'], lastDate: 9 },
  );

describe('listStories', () => {
  it('gives those of two articles or more, by their last article, page by page', async () => {
    const store = await three();
    const check = async (options: Parameters<typeof store.listStories>[0], expected: string[]) =>
      expect((await store.listStories(options)).map((story) => story.id)).toEqual(expected);
    await check({ offset: 0, limit: 2 }, ['s:c', 's:f']);
    await check({ offset: 2, limit: 2 }, ['s:a']);
    await check({ offset: 0, limit: 9, except: ['s:f'] }, ['s:c', 's:a']);
  });
});

describe('what the reader says of a story', () => {
  it('lies on its first article, and then where it lies', async () => {
    const store = await three();
    await store.markStory('s:c', { followedAt: 5 });
    await store.markStory('s:c', { visitedAt: 7 });
    expect(await store.storyMarksAmong(['c', 'd', 'e'])).toEqual([
      { articleId: 'c', followedAt: 5, visitedAt: 7 },
    ]);
    expect(await store.followedArticles()).toEqual(['c']);
  });

  it('outlives the rebuilding of stories, and is one for stories that became one', async () => {
    const store = await three();
    await store.markStory('s:a', { followedAt: 5 });
    await store.markStory('s:f', { followedAt: 6 });
    await store.mergeStories(['s:f', 's:a'], { ruleId: 'joined', madeAt: 99 });
    await store.markStory('s:g', { visitedAt: 8 });
    expect(await store.storyMarksAmong(['a', 'f'])).toEqual([
      { articleId: 'a', followedAt: 5, visitedAt: 8 },
      { articleId: 'f', followedAt: 6, visitedAt: null },
    ]);
    await store.markStory('s:g', { followedAt: null });
    expect(await store.followedArticles()).toEqual([]);
    expect(await store.storyMarksAmong(['a', 'f'])).toEqual([
      { articleId: 'a', followedAt: null, visitedAt: 8 },
    ]);
  });

  it('is refused for a story that is not there', async () =>
    expect((await three()).markStory('s:z', { visitedAt: 1 })).rejects.toMatchObject({
      code: 'no-such-story',
    }));
});
