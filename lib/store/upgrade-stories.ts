/** How version 4 finds stories as version 3 left them; like all upgrades it knows nothing of today's code. */
import type { Transaction } from 'dexie';

/**
 * Packs the words of stored stories, gives their key terms the stretches of time, and lists their members; likewise
 * those that lie in the bin. A row that is no story is dropped, as a derived one may be.
 */
export async function upgradeStories(transaction: Transaction): Promise<void> {
  const [stories, members] = [transaction.table('stories'), transaction.table('storyMembers')];
  const rows: unknown[] = await stories.toArray();
  await stories.clear();
  const upgraded = rows.flatMap((row) => upgradeStory(row) ?? []);
  await stories.bulkPut(upgraded);
  await members.bulkPut(
    upgraded.flatMap(({ id, articleIds }) => articleIds.map((articleId) => ({ articleId, storyId: id }))),
  );
  await transaction.table('bin').toCollection().modify(upgradeBinRow);
}

interface UpgradedStory {
  id: string;
  articleIds: string[];
}

function upgradeStory(row: unknown): UpgradedStory | null {
  if (!isRecord(row)) return null;
  const { terms, entities, keyTerms, ...rest } = row;
  const { id, articleIds, firstDate, lastDate } = rest;
  if (typeof id !== 'string' || !isStringList(articleIds) || articleIds.length === 0) return null;
  if (typeof firstDate !== 'number' || typeof lastDate !== 'number') return null;
  const [words, names] = [numbersOf(terms), numbersOf(entities)];
  const keys = isStringList(keyTerms) ? keyTerms : [];
  const stretches: number[] = [];
  for (let stretch = stretchOf(firstDate); stretch <= stretchOf(lastDate); stretch += 1)
    stretches.push(stretch);
  return {
    ...rest,
    id,
    articleIds,
    words: words.map(([word]) => word).join('\t'),
    weights: Float64Array.from(words.map(([, weight]) => weight)),
    names: names.map(([name]) => name).join('\t'),
    counts: Uint32Array.from(names.map(([, count]) => count)),
    keyTerms: stretches.flatMap((stretch) =>
      keys.map((term) => `${term}\t${String(100_000 + stretch).padStart(6, '0')}`),
    ),
  } as UpgradedStory;
}

function upgradeBinRow(row: unknown): void {
  const thing = isRecord(row) ? row['thing'] : null;
  const left = isRecord(thing) && thing['kind'] === 'story' ? thing['left'] : null;
  if (!isRecord(left)) return;
  for (const side of ['before', 'after']) left[side] = upgradeStory(left[side]) ?? left[side];
}

const stretchOf = (date: number): number => Math.floor(date / (60 * 86_400_000));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isStringList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const numbersOf = (value: unknown): [string, number][] =>
  isRecord(value)
    ? Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number')
    : [];
