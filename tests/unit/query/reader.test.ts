import { describe, expect, it } from 'vitest';
import { articleOfPage } from '@/lib/query/page';
import { openReader } from '@/lib/query/reader';
import { memoryStore } from './memory-store';
import { storedFrom } from './stored';

const store = memoryStore({
  saved: ['second'],
  articles: ['first', 'second', 'third'].map((id) =>
    storedFrom({ id, day: '2026-03-01', sentences: ['Ferries sail.', 'Fares rise.'] }),
  ),
});

describe('reading what is stored', () => {
  it('opens the words of the newest revision, block by block', async () => {
    const reader = await openReader(store, 'second');
    expect([reader?.header.isSaved, reader?.revision, reader?.blocks.map((block) => block.text)]).toEqual([
      true,
      1,
      ['Ferries sail.', 'Fares rise.'],
    ]);
  });
  it('opens nothing that is not stored', async () => expect(await openReader(store, 'fourth')).toBeNull());
  it('finds the article of a page by any of its addresses', async () =>
    expect(await articleOfPage(store, ['https://elsewhere.example/', 'https://harbour.example/third'])).toBe(
      'third',
    ));
});
