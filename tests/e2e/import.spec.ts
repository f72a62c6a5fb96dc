import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { printArchiveLine } from '../../lib/formats/archive-lines';
import type { ImportJob } from '../../lib/model/import-job';
import { launchSidelight, type SidelightSession } from '../../scripts/launch.mjs';
import { scaled } from '../proof-scale';
import { articlesStored, readTable } from './archive';
import { expect, test } from './harness';
import { makeArticle, serveMadeArticles } from './made-articles';

const articleCount = scaled(300, 10_000);
/** These lines are no articles. */
const brokenLines = [3, 40, 41];
const seed = 20260601;

test('a file of articles comes in through a cancel and the browser’s end, each once', async () => {
  test.setTimeout(scaled(240_000, 3_000_000));
  const profile = mkdtempSync(path.join(tmpdir(), 'sidelight-profile-'));
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-file-'));
  const lines = Array.from({ length: articleCount }, (_, number) => lineOf(number));
  for (const line of brokenLines) lines.splice(line - 1, 0, '{"schema": "bookmark"}');
  const plain = path.join(folder, 'mine.jsonl');
  const packed = path.join(folder, 'mine.jsonl.gz');
  writeFileSync(plain, `${lines.join('\n')}\n`);
  writeFileSync(packed, gzipSync(`${lines.join('\n')}\n`));
  const served = await serveMadeArticles(7);
  let sidelight = await launchSidelight({ headless: true, profile });
  try {
    await sidelight.giveConsent();
    let options = await openOptions(sidelight);
    await options.getByLabel('Choose a file').setInputFiles(plain);
    await expect(options.getByRole('progressbar')).toBeVisible();

    await expect.poll(async () => (await lastImport(sidelight)).linesDone).toBeGreaterThan(20);
    await options.getByRole('button', { name: 'Cancel' }).click();
    await expect(options.locator('.import-report')).toContainText('What came in stays.');
    const { linesDone } = await lastImport(sidelight);
    expect(linesDone).toBeLessThan(lines.length);
    await options.waitForTimeout(700);
    expect(await lastImport(sidelight)).toMatchObject({ state: 'stopped', linesDone });
    expect((await readTable(sidelight, 'articles')).length).toBe(
      linesDone - brokenLines.filter((line) => line <= linesDone).length,
    );

    await options.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(async () => (await lastImport(sidelight)).linesDone).toBeGreaterThan(linesDone);
    // What the reader opens meanwhile does not wait for thousands of lines.
    await sidelight.readArticle(await sidelight.context.newPage(), served.urlOf(1));
    expect(await lastImport(sidelight)).toMatchObject({ state: 'running' });

    await sidelight.kill();
    sidelight = await launchSidelight({ headless: true, profile });
    options = await openOptions(sidelight);
    await expectDone(options, sidelight);
    expect((await lastImport(sidelight)).counts).toEqual({
      new: articleCount,
      revised: 0,
      unchanged: 0,
      notTaken: brokenLines.length,
    });
    await options.getByText('3 lines were not taken in').click();
    for (const line of brokenLines) await expect(options.getByText(`Line ${line}:`)).toBeVisible();
    await expectEachOnce(sidelight);
    expect(await readTable(sidelight, 'importFiles')).toEqual([]);

    await options.getByLabel('Choose a file').setInputFiles(packed);
    await expect.poll(async () => (await lastImport(sidelight)).fileName).toBe('mine.jsonl.gz');
    await expectDone(options, sidelight);
    expect((await lastImport(sidelight)).counts).toMatchObject({ new: 0, unchanged: articleCount });
    await expectEachOnce(sidelight);
    await options.getByRole('button', { name: 'Close this report' }).click();
    await expect(options.locator('.import-report')).toHaveCount(0);
  } finally {
    await sidelight.close();
    await served.close();
    for (const each of [profile, folder]) {
      rmSync(each, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
});

test('a file that is none is told, line by line', async ({ sidelight }) => {
  await sidelight.giveConsent();
  const options = await openOptions(sidelight);
  const field = options.getByLabel('Choose a file');
  await field.setInputFiles({ name: 'empty.jsonl', mimeType: '', buffer: Buffer.from('') });
  await expect(options.getByText('That file is empty.')).toBeVisible();
  await field.setInputFiles({
    name: 'letter.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Dear reader,\n\xe9', 'latin1'),
  });
  await options.getByText('2 lines were not taken in').click();
  await expect(options.getByText('Line 1: it is not JSON')).toBeVisible();
  await expect(options.getByText('Line 2: its letters are in another encoding than UTF-8')).toBeVisible();
  expect(await readTable(sidelight, 'articles')).toEqual([]);
});

const titleOf = (number: number): string => makeArticle(seed, number).title;

function lineOf(number: number): string {
  const { title, paragraphs } = makeArticle(seed, number, 6);
  return printArchiveLine({
    draft: {
      url: `https://county.example/2026/${number}`,
      canonicalUrl: null,
      alternateUrls: [],
      title,
      dek: null,
      authors: [],
      source: { name: 'The County Count', host: 'county.example' },
      published: { iso: `2026-0${1 + (number % 5)}-11`, from: 'json-ld' },
      modified: null,
      section: null,
      language: 'en',
      imageUrl: null,
      kindHint: null,
      origins: {},
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
      via: 'page',
      capturedAt: Date.UTC(2026, 0, 1),
    },
    savedAt: number % 7 === 0 ? 1000 + number : null,
    readAt: null,
    tags: number % 5 === 0 ? ['county'] : [],
    note: null,
  });
}

async function openOptions(sidelight: SidelightSession): Promise<Page> {
  const page = await sidelight.context.newPage();
  await page.goto(sidelight.urlOfPage('options.html#import'));
  return page;
}

async function lastImport(sidelight: SidelightSession): Promise<ImportJob> {
  const job = (await readTable<ImportJob>(sidelight, 'imports')).at(-1);
  if (!job) throw new Error('There is no import');
  return job;
}

async function expectDone(options: Page, sidelight: SidelightSession): Promise<void> {
  await expect
    .poll(async () => (await lastImport(sidelight)).state, { timeout: scaled(120_000, 1_500_000) })
    .toBe('done');
  await expect(options.locator('.import-report')).toContainText('has been taken in.');
}

async function expectEachOnce(sidelight: SidelightSession): Promise<void> {
  const stored = await articlesStored(sidelight);
  const titles = stored.filter(({ source }) => source.host === 'county.example').map(({ title }) => title);
  const wanted = Array.from({ length: articleCount }, (_, number) => titleOf(number));
  expect(titles.sort()).toEqual(wanted.sort());
  expect(stored.filter(({ texts }) => texts.length !== 1)).toEqual([]);
  expect((await readTable(sidelight, 'saves')).length).toBe(Math.ceil(articleCount / 7));
  expect((await readTable(sidelight, 'tags')).length).toBe(Math.ceil(articleCount / 5));
  const stories = await readTable<{ id: string; articleIds: string[] }>(sidelight, 'stories');
  const members = stories.flatMap(({ id, articleIds }) => articleIds.map((articleId) => [articleId, id]));
  const rows = await readTable<{ articleId: string; storyId: string }>(sidelight, 'storyMembers');
  expect(rows.map(({ articleId, storyId }) => [articleId, storyId])).toEqual(members.sort());
  expect(members.map(([articleId]) => articleId)).toEqual(stored.map(({ id }) => id).sort());
}
