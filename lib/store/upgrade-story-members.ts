/** How version 5 finds the stories of version 4; like all upgrades it knows nothing of today's code. */
import type { Transaction } from 'dexie';

/**
 * Every article stays in the story that it was in; what it is told by comes when it is read again. Stories lose their
 * words; of those in the bin nothing is needed any more.
 */
export async function upgradeStoryMembers(transaction: Transaction): Promise<void> {
  const [stories, members] = [transaction.table('stories'), transaction.table('storyMembers')];
  const rows: unknown[] = await stories.toArray();
  const articles = transaction.table('articles');
  await members.clear();
  await stories.clear();
  for (const row of rows) {
    if (!isRecord(row) || !isStringList(row['articleIds'])) continue;
    const found: unknown[] = await articles.bulkGet(row['articleIds']);
    const dated = found
      .flatMap((article) => (isDated(article) ? [article] : []))
      .sort((one, other) => one.date - other.date || (one.id < other.id ? -1 : 1));
    const [first, last] = [dated[0], dated.at(-1)];
    if (!first || !last) continue;
    const storyId = `s:${first.id}`;
    await stories.put({
      id: storyId,
      title: typeof row['title'] === 'string' ? row['title'] : '',
      articleIds: dated.map(({ id }) => id),
      firstDate: first.date,
      lastDate: last.date,
    });
    await members.bulkPut(
      dated.map(({ id, date, language }) => ({
        articleId: id,
        storyId,
        date,
        language: typeof language === 'string' ? language : 'und',
        part: first.id,
        host: null,
        signature: new Uint8Array(4),
      })),
    );
  }
  await transaction
    .table('bin')
    .toCollection()
    .filter((row: unknown) => isRecord(row) && isRecord(row['thing']) && row['thing']['kind'] === 'story')
    .delete();
}

interface Dated {
  id: string;
  date: number;
  language: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isDated = (value: unknown): value is Dated =>
  isRecord(value) && typeof value['id'] === 'string' && typeof value['date'] === 'number';

const isStringList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
