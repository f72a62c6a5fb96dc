import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyTermsOf } from '@/lib/compare/stories';
import type { Story } from '@/lib/model/story';
import { openStore } from '@/lib/store/open-store';
import { toStory, toStoryRow } from '@/lib/store/story-rows';
import { scaled } from '../../proof-scale';
import { storyOf, takenInOf } from './taken-in';

const day = 86_400_000;
const words = ['ferry', 'fare', 'pier', '渡船', 'jong un'];
const weights = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...words), fc.double({ min: 0.001, max: 9, noNaN: true })), {
    selector: ([word]) => word,
  })
  .map((entries): ReadonlyMap<string, number> => new Map(entries));
const counts = fc
  .uniqueArray(fc.constantFrom(...words))
  .map((names): ReadonlyMap<string, number> => new Map(names.map((name, index) => [name, index + 1])));
const story = fc
  .record({
    terms: weights,
    entities: counts,
    first: fc.integer({ min: -900, max: 900 }),
    lasts: fc.nat(400),
  })
  .map(
    ({ terms, entities, first, lasts }): Omit<Story, 'id' | 'articleIds'> => ({
      title: 'Fares',
      firstDate: first * day,
      lastDate: (first + lasts) * day,
      terms,
      entities,
    }),
  );

it('a stored story is the story again', () =>
  fc.assert(
    fc.property(story, (rest) => {
      const whole: Story = { id: 's:a', articleIds: ['a'], ...rest };
      expect(toStory(toStoryRow(whole))).toEqual(whole);
    }),
    { numRuns: scaled(200, 5000) },
  ));

it('storiesAbout finds those that share a key term and touch the time, before 1970 too', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(story, { maxLength: 6 }),
      fc.subarray(words),
      fc.integer({ min: -900, max: 1300 }),
      async (rests, sought, middle) => {
        const store = openStore({ name: `about-${crypto.randomUUID()}` });
        const all = rests.map((rest, at): Story => ({ id: `s:a${at}`, articleIds: [`a${at}`], ...rest }));
        for (const each of all) {
          const [id = ''] = each.articleIds;
          await store.commitTakenIn(takenInOf(id, ['x'], { stories: { put: [each], remove: [] } }));
        }
        const around = { from: (middle - 60) * day, to: (middle + 60) * day };
        const found = await store.storiesAbout(sought, around);
        const expected = all.filter(
          (each) =>
            keyTermsOf(each).some((term) => sought.includes(term)) &&
            each.lastDate >= around.from &&
            each.firstDate <= around.to,
        );
        expect(new Set(found)).toEqual(new Set(expected));
        expect(found).toHaveLength(expected.length);
        store.close();
      },
    ),
    { numRuns: scaled(20, 200) },
  ));

describe('a story that was chosen', () => {
  it('is chosen anew where another article has joined it meanwhile', async () => {
    const store = openStore({ name: 'story-outrun' });
    for (const id of ['a', 'b', 'c']) await store.commitTakenIn(takenInOf(id, ['x']));
    const put = (ids: string[], id: string) =>
      store.commitTakenIn(takenInOf(id, ['x'], { stories: { put: [storyOf(ids)], remove: [] } }));
    await put(['a', 'b'], 'b');
    await expect(put(['a', 'c'], 'c')).rejects.toMatchObject({ code: 'conflict' });
    expect((await store.storyOf('b'))?.articleIds).toEqual(['a', 'b']);
    expect(await store.storyOf('c')).toBeNull();
  });

  it('is chosen anew where one of its articles is gone', async () => {
    const store = openStore({ name: 'story-hole' });
    for (const id of ['a', 'b']) await store.commitTakenIn(takenInOf(id, ['x']));
    const change = takenInOf('b', ['x'], { stories: { put: [storyOf(['a', 'gone', 'b'])], remove: [] } });
    await expect(store.commitTakenIn(change)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('takes its articles out of the story they were in', async () => {
    const store = openStore({ name: 'story-rival' });
    for (const id of ['a', 'b', 'c']) await store.commitTakenIn(takenInOf(id, ['x']));
    const put = [storyOf(['a', 'b'])];
    await store.commitTakenIn(takenInOf('a', ['x'], { stories: { put, remove: [] } }));
    const other = [storyOf(['c', 'a'])];
    await store.commitTakenIn(takenInOf('c', ['x'], { stories: { put: other, remove: [] } }));
    expect((await store.storyOf('a'))?.id).toBe('s:c');
    expect((await store.storyOf('b'))?.articleIds).toEqual(['b']);
    const joined = { put: [storyOf(['c', 'a', 'b'])], remove: ['s:b'] };
    await store.commitTakenIn(takenInOf('b', ['x'], { stories: joined }));
    expect([(await store.storyOf('b'))?.id, await store.getStory('s:b')]).toEqual(['s:c', null]);
  });

  it('does not remove one that has got an article that no other takes', async () => {
    const store = openStore({ name: 'story-joined' });
    for (const id of ['a', 'b']) await store.commitTakenIn(takenInOf(id, ['x']));
    await store.commitTakenIn(takenInOf('a', ['x'], { stories: { put: [storyOf(['a', 'b'])], remove: [] } }));
    const change = takenInOf('c', ['x'], { stories: { put: [storyOf(['c', 'a'])], remove: ['s:a'] } });
    await expect(store.commitTakenIn(change)).rejects.toMatchObject({ code: 'conflict' });
  });
});
