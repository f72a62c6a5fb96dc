import { describe, expect, it } from 'vitest';
import { keepPictures, type PictureAttempts, type PictureOutcome } from '@/lib/intake/keep-pictures';
import type { Article } from '@/lib/model/article';
import type { Picture } from '@/lib/model/reader';

const hour = 3_600_000;
const received: PictureOutcome = { kind: 'received', bytes: new ArrayBuffer(4), type: 'image/png' };
const failed = (reason: string): PictureOutcome => ({ kind: 'failed', reason });

/** A library of saved articles, and a network that answers by address. */
function world(ids: readonly string[], answer: (id: string) => PictureOutcome) {
  const kept = new Map<string, Picture>();
  let attempts: PictureAttempts = {};
  const state = { asked: [] as string[], trusted: [] as (string | null)[], now: hour, isWanted: true };
  const run = () =>
    keepPictures({
      store: {
        listWithoutPicture: async (limit) =>
          ids
            .filter((id) => !kept.has(id))
            .slice(0, limit)
            .map(
              (id) =>
                ({
                  id,
                  url: `https://${id}.example/story`,
                  imageUrl: `https://img.example/${id}`,
                }) as Article,
            ),
        putPicture: async (picture) => void kept.set(picture.articleId, picture),
      },
      request: async (url, { trustedHost }) => {
        const id = url.replace('https://img.example/', '');
        state.asked.push(id);
        state.trusted.push(trustedHost);
        return answer(id);
      },
      attempts: {
        read: async () => attempts,
        write: async (changed) => {
          attempts = changed;
        },
      },
      isWanted: async () => state.isWanted,
      now: () => state.now,
    });
  return { run, state, kept, attempts: () => attempts };
}

describe('pictures of saved articles', () => {
  it('are fetched once and kept with where they came from', async () => {
    const { run, kept, state } = world(['a', 'b'], () => received);
    expect(await run()).toBe(2);
    expect(await run()).toBe(0);
    expect(state.asked).toEqual(['a', 'b']);
    expect(state.trusted).toEqual(['a.example', 'b.example']);
    expect(kept.get('a')).toMatchObject({ url: 'https://img.example/a', type: 'image/png', fetchedAt: hour });
  });
  it('are not asked for while the reader does not want them', async () => {
    const { run, state } = world(['a'], () => received);
    state.isWanted = false;
    expect(await run()).toBe(0);
    expect(state.asked).toEqual([]);
  });
  it('are asked for no more once the reader switches them off, nor kept if they come after that', async () => {
    const { run, state, kept } = world(['a', 'b'], () => {
      state.isWanted = false;
      return received;
    });
    expect(await run()).toBe(0);
    expect(state.asked).toEqual(['a']);
    expect(kept.size).toBe(0);
  });
  it('are tried three times, with a rest between', async () => {
    const { run, state } = world(['a'], () => failed('unreachable'));
    await run();
    await run();
    expect(state.asked).toHaveLength(1);
    for (let turn = 0; turn < 5; turn++) {
      state.now += hour;
      await run();
    }
    expect(state.asked).toHaveLength(3);
  });
  it('are given up at once where the page named no picture', async () => {
    const { run, state } = world(['a'], () => failed('wrong-type'));
    await run();
    state.now += hour;
    await run();
    expect(state.asked).toEqual(['a']);
  });
  it('wait while offline, and no attempt is counted', async () => {
    let isOffline = true;
    const { run, state, attempts } = world(['a', 'b'], () => (isOffline ? failed('offline') : received));
    expect(await run()).toBe(0);
    expect([state.asked, attempts()]).toEqual([['a'], {}]);
    isOffline = false;
    expect(await run()).toBe(2);
  });
  it('that came after a failure leave no attempt behind', async () => {
    let isDown = true;
    const { run, state, attempts } = world(['a'], () => (isDown ? failed('status') : received));
    await run();
    expect(attempts()).toEqual({ a: { count: 1, lastAt: hour } });
    isDown = false;
    state.now += hour;
    await run();
    expect(attempts()).toEqual({});
  });
  it('given up do not hide the others', async () => {
    const { run, kept } = world(['bad', ...Array.from({ length: 40 }, (_, index) => `good${index}`)], (id) =>
      id === 'bad' ? failed('refused') : received,
    );
    await run();
    await run();
    expect(kept.size).toBe(40);
  });
});
