import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/model/reader';
import type { StoredArticle } from '@/lib/model/statement';
import { whatChanged } from '@/lib/query/what-changed';
import { storedRevision } from '../compare/revised';

const hour = 3_600_000;
const toll = (number: number) =>
  storedRevision({
    revision: number,
    paragraphs: [
      `The ferry of Tinsey ran aground with ${number * 100} passengers on board, said Halvar Line.`,
      'The harbour of Tinsey was closed to all ships until the evening.',
    ],
  });
/** Taken in one hour after another. */
const revisions = [1, 2, 3, 4].map(toll);
const takenIn = (number: number) => revisions[number - 1]?.revision.takenInAt ?? 0;

async function changed(
  reading: Omit<Reading, 'articleId'> | null,
  visitStartedAt: number,
  stored: readonly StoredArticle[] = revisions,
) {
  const open = stored.at(-1);
  if (!open) throw new Error('No revision is open');
  const asked: number[] = [];
  const found = await whatChanged(
    {
      getRevision: async (_, number) => {
        asked.push(number);
        return stored.find(({ revision }) => revision.revision === number)?.revision ?? null;
      },
    },
    {
      open,
      revisionCount: stored.length,
      readings: new Map(reading ? [['open', { articleId: 'open', ...reading }]] : []),
    },
    { now: visitStartedAt + hour, visitStartedAt },
  );
  return { found, asked };
}

const check = async (
  reading: [firstReadAt: number, lastReadAt: number] | null,
  visitStartedAt: number,
  expected: unknown,
) => {
  const { found } = await changed(
    reading && { firstReadAt: reading[0], lastReadAt: reading[1] },
    visitStartedAt,
  );
  expect(found && [found.from, found.to, found.wasRead, found.changes[0]?.before?.text]).toEqual(expected);
};
const first = (count: number) =>
  `The ferry of Tinsey ran aground with ${count} passengers on board, said Halvar Line.`;

describe('what changed since the reader read it', () => {
  const visit = takenIn(4) - 60_000;
  it('is told against the newest revision taken in by the last reading', () =>
    check([takenIn(1) + 1, takenIn(2) + 1], visit, [2, 4, true, first(200)]));
  it('stays while the newest one is being read', () =>
    check([takenIn(1) + 1, takenIn(4) + 10_000], visit, [3, 4, true, first(300)]));
  it('is told against the first revision where nothing was read before', () =>
    check(null, visit, [1, 4, false, first(100)]));
  it('is told so too where the article is first read on this visit', () =>
    check([visit + 10_000, visit + 10_000], visit, [1, 4, false, first(100)]));
  it('is nothing once the newest one was read on an earlier visit', () =>
    check([takenIn(1), takenIn(4) + 10_000], takenIn(4) + hour, null));
  it('says when the newest one was taken in', async () =>
    expect((await changed(null, visit)).found?.changedAt).toBe(takenIn(4)));
  it('leads to the revision that has the words', async () => {
    const { found } = await changed({ firstReadAt: takenIn(2), lastReadAt: takenIn(2) }, visit);
    expect(
      found?.changes.map(({ before, after }) => [before?.receipt.revision, after?.receipt.revision]),
    ).toEqual([[2, 4]]);
  });
  it('asks for nothing where there is one revision only', async () => {
    const { found, asked } = await changed(null, visit, revisions.slice(0, 1));
    expect([found, asked]).toEqual([null, []]);
  });
  it('is nothing where the older revision is gone', async () => {
    const { found } = await changed(null, visit, revisions.slice(2));
    expect(found).toBe(null);
  });
  it('is nothing where only the typography was changed', async () => {
    const paragraphs = ['Runa Eskild said “no” to the new fares – again.'];
    const other = ['Runa Eskild said "no" to the new fares - again.'];
    const stored = [storedRevision({ paragraphs }), storedRevision({ paragraphs: other, revision: 2 })];
    expect((await changed(null, visit, stored)).found).toBe(null);
  });
  it('finds the revision read among hundreds by a few looks', async () => {
    const [same, other] = [toll(1), toll(2)];
    const many = Array.from({ length: 300 }, (_, index) => {
      const { analysis, article, revision } = index < 299 ? same : other;
      const takenInAt = takenIn(1) + index * hour;
      return { analysis, article, revision: { ...revision, revision: index + 1, takenInAt } };
    });
    const readAt = takenIn(1) + 140.5 * hour;
    const { found, asked } = await changed(
      { firstReadAt: 0, lastReadAt: readAt },
      takenIn(1) + 298.5 * hour,
      many,
    );
    expect(found?.from).toBe(141);
    expect(asked.length).toBeLessThan(12);
  });
});
