import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { settleSome, settleStories } from '@/lib/intake/settle-stories';
import type { Lock } from '@/lib/intake/writer-lock';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { subjectOf } from '../compare/plain-subjects';
import { takenInOf } from '../store/taken-in';

let stores = 0;
/** Two articles of one matter, and one of another. */
async function unsettledStore(): Promise<Store> {
  const store = openStore({ name: `settle-stories-${++stores}` });
  for (const [id, words] of [
    ['a', 'quake rubble rescue tents'],
    ['b', 'quake rubble rescue nurses'],
    ['c', 'ferry fares harbour timetable'],
  ] as const)
    await store.commitTakenIn(takenInOf(id, words.split(' '), { subject: subjectOf(id, 1, words) }));
  return store;
}

/** What has so many steps to settle, as far as it is asked here. */
function storeOfSteps(steps: number): Store {
  let left = steps;
  const settleStep = async () => ({ changed: [], isMore: --left > 0 });
  return { isSettled: async () => left === 0, settleStep } as unknown as Store;
}

const never = () => false;
const storyOf = async (store: Store, id: string) => (await store.storyOf(id))?.articleIds;

describe('settleStories', () => {
  it('goes on until the stories are what their articles make them', async () => {
    const store = await unsettledStore();
    expect(await storyOf(store, 'a')).toEqual(['a']);
    await settleStories(store, { isInterrupted: never });
    expect(await store.isSettled()).toBe(true);
    expect(await storyOf(store, 'a')).toEqual(['a', 'b']);
    expect(await storyOf(store, 'c')).toEqual(['c']);
  });

  it('lets go of the lock after each step', async () => {
    const store = storeOfSteps(3);
    let isHeld = false;
    let times = 0;
    const lock: Lock = async (_name, work) => {
      expect(isHeld).toBe(false);
      isHeld = true;
      times++;
      const result = await work();
      isHeld = false;
      return result;
    };
    await settleStories(store, { isInterrupted: never, lock });
    expect(times).toBe(3);
    expect(isHeld).toBe(false);
  });

  it('stops where something waits, and goes on there', async () => {
    const store = storeOfSteps(3);
    let asked = 0;
    await settleStories(store, { isInterrupted: () => ++asked > 1 });
    expect(await store.isSettled()).toBe(false);
    await settleStories(store, { isInterrupted: never });
    expect(await store.isSettled()).toBe(true);
  });

  it('does nothing at all where it is interrupted at once', async () => {
    const store = await unsettledStore();
    await settleStories(store, { isInterrupted: () => true });
    expect(await storyOf(store, 'a')).toEqual(['a']);
  });
});

describe('settleSome', () => {
  it('tells of each step that it begins, and settles what has just come in', async () => {
    const store = await unsettledStore();
    const phases: string[] = [];
    const onPhase = (phase: string) => void phases.push(phase);
    await settleSome(store, onPhase);
    expect(await storyOf(store, 'b')).toEqual(['a', 'b']);
    const { length } = phases;
    expect(length).toBeGreaterThan(0);
    await settleSome(store, onPhase);
    expect(phases.length).toBe(length);
  });
});
