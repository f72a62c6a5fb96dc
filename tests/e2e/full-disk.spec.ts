/** The disk is full: reading goes on, the reader is told, nothing is lost, and afterwards all goes on by itself. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { articlesStored, readTable } from './archive';
import { test as base, expect } from './harness';
import { call } from './kept';

/** The browser lets an extension with `unlimitedStorage` fill the real disk, which no test should do. */
const test = base.extend<{ room: Room }>({
  build: async ({ build }, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-limited-'));
    cpSync(path.resolve('.output', build), folder, { recursive: true });
    const manifest = path.join(folder, 'manifest.json');
    const { permissions, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
    const limited = permissions.filter((permission: string) => permission !== 'unlimitedStorage');
    writeFileSync(manifest, JSON.stringify({ ...rest, permissions: limited }));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  room: async ({ sidelight }, use) => use(await smallRoom(sidelight)),
});

/** In bytes: so little that one write can ask for more. */
const smallDisk = 10e6;

test('a full disk is told, loses nothing, and is over once there is room again', async ({
  sidelight,
  room,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  const [article] = await articlesStored(sidelight);
  const id = article?.id ?? '';
  const panel = await sidelight.openPanel();
  await tab.bringToFront();
  await expect(panel.locator('h1')).toContainText(article?.title ?? '');

  await room.useUp();
  // What is stored is read as before, and what cannot be stored is told.
  await panel.reload();
  await expect(panel.locator('h1')).toContainText(article?.title ?? '');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByText('The disk is full')).toBeVisible();
  expect(await readTable(sidelight, 'saves')).toEqual([]);
  await tab.goto(site.urlOf('ferry-petition'));
  await expect(panel.locator('h1')).toContainText('This article was not kept');
  await expect(panel.locator('main')).toContainText('The disk is full');
  expect((await articlesStored(sidelight)).map((row) => row.id)).toEqual([id]);

  await room.giveBack();
  await tab.bringToFront();
  await panel.getByRole('button', { name: 'Read it again' }).click();
  await expect.poll(async () => (await articlesStored(sidelight)).length).toBe(2);
  await call(sidelight, 'save', { articleId: id });
  expect(await readTable(sidelight, 'saves')).toHaveLength(1);
});

test('a draft that waits while the disk is full is taken in once there is room', async ({
  sidelight,
  room,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  // The last room goes to a draft: taking it in needs more.
  await room.useUp();
  await room.limitTo(12_000);
  await tab.goto(site.urlOf('ferry-petition'));
  const waiting = () => readTable<{ attempts: number; setAside: unknown }>(sidelight, 'inbox');
  await expect.poll(async () => (await waiting()).length).toBe(1);
  // Long enough for it to be tried: a full disk is no fault of the draft.
  await tab.waitForTimeout(3000);
  expect(await waiting()).toMatchObject([{ attempts: 0, setAside: null }]);
  expect(await articlesStored(sidelight)).toHaveLength(1);
  await room.giveBack();
  await tab.goto(site.urlOf('ferry-who-pays'));
  await expect.poll(async () => (await articlesStored(sidelight)).length).toBe(3);
  expect(await readTable(sidelight, 'inbox')).toEqual([]);
});

base('the reader is warned before the room is used up', async ({ sidelight }) => {
  await sidelight.giveConsent();
  const page = await sidelight.context.newPage();
  const session = await sidelight.context.newCDPSession(page);
  const leave = async (quotaSize: number) => {
    await session.send('Storage.overrideQuotaForOrigin', { origin: originOf(sidelight), quotaSize });
    await page.goto('about:blank');
    await page.goto(sidelight.urlOfPage('options.html'));
  };
  await leave(1e10);
  await expect(page.locator('#storage')).toContainText('room for');
  await expect(page.locator('.room-note')).toHaveCount(0);
  await leave(100e6);
  await expect(page.locator('.room-note')).toContainText(/Only \d+ MB left in this browser/);
  const panel = await sidelight.openPanel();
  await expect(panel.locator('.room-note')).toContainText('nothing new can be kept');
  await expect(panel.getByRole('link', { name: 'See what takes up room' })).toBeVisible();
});

interface Room {
  /** Leaves the extension no more room than it takes up, by the browser's own means. */
  useUp(): Promise<void>;
  /** Leaves so much (bytes) beyond what is taken up. */
  limitTo(bytes: number): Promise<void>;
  giveBack(): Promise<void>;
}

/**
 * To be asked for before anything is stored: for half a minute the browser gives away, without looking again, the room
 * that it last heard of; only a write that asks for more has it look at once.
 */
async function smallRoom(sidelight: SidelightSession): Promise<Room> {
  const session = await sidelight.context.newCDPSession(await sidelight.welcomePage());
  const origin = originOf(sidelight);
  const leave = (quotaSize: number) => session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  const limitTo = async (bytes: number) => {
    const used = await sidelight.inExtension(async () => (await navigator.storage.estimate()).usage, null);
    await leave((used ?? 0) + bytes);
  };
  await leave(smallDisk);
  return {
    limitTo,
    async useUp() {
      await limitTo(0);
      // Where something was written before the room was made small, its half minute is waited for.
      await expect
        .poll(() => sidelight.inExtension(tryToWrite, 2 * smallDisk), { timeout: 45_000 })
        .toBe(false);
    },
    async giveBack() {
      await session.send('Storage.overrideQuotaForOrigin', { origin });
    },
  };
}

const originOf = (sidelight: SidelightSession): string => sidelight.urlOfPage('').replace(/\/$/, '');

/** In a database of its own: whether the browser lets so many bytes be written. */
async function tryToWrite(bytes: number): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('probe');
    request.onupgradeneeded = () => request.result.createObjectStore('rows');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }).catch(() => null);
  if (!database) return false;
  try {
    return await new Promise((resolve) => {
      const change = database.transaction('rows', 'readwrite');
      // The browser packs what it writes, and noise cannot be packed.
      const noise = new Uint8Array(bytes);
      for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
      change.objectStore('rows').put(noise, 1);
      change.oncomplete = () => resolve(true);
      change.onabort = () => resolve(false);
    });
  } finally {
    database.close();
  }
}
