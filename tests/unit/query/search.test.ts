import { describe, expect, it } from 'vitest';
import type { LibraryFilter } from '@/lib/model/library';
import { searchArchive } from '@/lib/query/search';
import { memoryStore } from './memory-store';
import { storedFrom } from './stored';

const store = memoryStore({
  saved: ['contract'],
  articles: [
    storedFrom({
      id: 'fares',
      day: '2026-03-01',
      title: 'Ferry fares rise',
      sentences: [
        'The company told reporters little.',
        'Ferry fares rise by 8 percent for islanders in April.',
      ],
    }),
    storedFrom({
      id: 'contract',
      day: '2026-03-02',
      host: 'coast.example',
      title: 'A contract ends',
      sentences: [
        'The state contract for ferries ended quietly.',
        'Nobody spoke of the fares that islanders pay.',
      ],
    }),
    storedFrom({
      id: 'bridge',
      day: '2026-03-03',
      title: 'Bridge closed',
      sentences: ['The contract with the state for the bridge was signed in a hurry.'],
    }),
  ],
});

const check = async (text: string, expected: string[], filter: LibraryFilter = {}) =>
  expect((await searchArchive(store, text, { limit: 10, filter })).map((hit) => hit.article.id)).toEqual(
    expected,
  );

describe('searching the archive', () => {
  it('ranks a title that holds the words first', () => check('ferry fares', ['fares', 'contract']));
  it('finds other forms of a word', () => check('ferries', ['fares', 'contract']));
  it('wants the words of a phrase together', () => check('"state contract"', ['contract']));
  it('leaves out what is excluded', () => check('contract -bridge', ['contract']));
  it('knows the source', () => check('fares source:coast', ['contract']));
  it('keeps to saved articles when asked', () => check('fares', ['contract'], { savedOnly: true }));
  it('keeps to what a filter lets through', async () => {
    await check('contract', ['bridge'], { host: 'harbour.example' });
    await check('contract', [], { from: Date.parse('2026-03-04') });
    await check('ferry fares zeppelin', ['contract'], { host: 'coast.example' });
  });
  it('completes the last word while it is typed', () => check('ferry island', ['fares', 'contract']));
  it('falls back on most of the words', () => check('ferry fares zeppelin', ['fares', 'contract']));
  it('lists a source without words', () => check('source:coast', ['contract']));
  it('reads over words that only join others', async () => {
    await check('the contract with a state', ['contract', 'bridge']);
    await check('"with the state for the bridge"', ['bridge']);
    await check('"contract for the"', []);
  });
  it('takes a word for one that joins only in its own language', () => check('contract son', []));
  it('finds nothing for nothing', () => check('  ', []));

  it('shows the sentence that holds the words, and where they stand', async () => {
    const [hit] = await searchArchive(store, 'fare islanders', { limit: 1, filter: {} });
    const words = hit?.matches.map(({ start, end }) => hit.passage?.text.slice(start, end));
    expect([hit?.passage?.paragraph, words]).toEqual([2, ['fares', 'islanders']]);
  });
});
