/** What is asked of the browser and kept in its own storage, with the browser's own locks. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

let kept: Record<string, unknown>;
let persistAsked: number;
let isPersisted: boolean;

/** Slow enough that two writers without a lock would both read before either wrote. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

const ownBrowser: { runtime: { id: string }; storage: { local: object }; offscreen?: object } = {
  runtime: { id: 'sidelight' },
  storage: {
    local: {
      async get(key: string) {
        await pause();
        return key in kept ? { [key]: structuredClone(kept[key]) } : {};
      },
      async set(items: Record<string, unknown>) {
        await pause();
        Object.assign(kept, structuredClone(items));
      },
    },
  },
};

beforeEach(() => {
  kept = {};
  persistAsked = 0;
  isPersisted = false;
  delete ownBrowser.offscreen;
  vi.stubGlobal('browser', ownBrowser);
  vi.spyOn(navigator.storage, 'persisted').mockImplementation(async () => isPersisted);
  vi.spyOn(navigator.storage, 'persist').mockImplementation(async () => {
    persistAsked += 1;
    return false;
  });
});

describe('settings', () => {
  it('that are written at once from two places are both kept', async () => {
    const { readSettings, writeSettings } = await import('@/lib/browser/settings');
    await Promise.all([writeSettings({ theme: 'dark' }), writeSettings({ singleKeys: false })]);
    expect(await readSettings()).toMatchObject({ theme: 'dark', singleKeys: false });
  });
});

describe('askForPersistenceOnce', () => {
  const ask = async () => (await import('@/lib/browser/storage-used')).askForPersistenceOnce();

  it('asks at the first save and at no later one, whatever the answer was', async () => {
    await ask();
    await ask();
    expect(persistAsked).toBe(1);
  });

  it('does not ask for what was promised before', async () => {
    isPersisted = true;
    await ask();
    expect([persistAsked, kept]).toEqual([0, {}]);
  });

  it('does not ask where the browser exempts the extension anyway', async () => {
    ownBrowser.offscreen = {};
    await ask();
    expect(persistAsked).toBe(0);
  });
});
