import { describe, expect, it } from 'vitest';
import type { LibraryFilter } from '@/lib/model/library';
import { searchArchive } from '@/lib/query/search';
import { memoryStore } from './memory-store';
import { type ArticleSketch, storedFrom } from './stored';

const sketches: ArticleSketch[] = [
  {
    id: 'fares',
    day: '2026-03-01',
    title: 'Ferry fares rise',
    sentences: [
      'The company told reporters little.',
      'Ferry fares rise by 8 percent for islanders in April.',
    ],
    entities: { Ferry: 'organisation' },
  },
  {
    id: 'contract',
    day: '2026-03-02',
    host: 'coast.example',
    title: 'A contract ends',
    sentences: [
      'The state contract for ferries ended quietly.',
      'Nobody spoke of the fares that islanders pay.',
    ],
  },
  {
    id: 'bridge',
    day: '2026-03-03',
    title: 'Bridge closed',
    sentences: ['The contract with the state for the bridge was signed in a hurry.', 'Ines Tamm closed it.'],
    entities: { 'Ines Tamm': 'person', Tinsey: 'place' },
  },
  {
    id: 'winter',
    day: '2025-12-31',
    host: 'northern.example',
    title: 'Winter in Tinsey',
    sentences: ['The harbour of Tinsey froze, wrote Tamm Harbour Works.'],
    entities: { Tinsey: 'place', 'Tamm Harbour Works': 'organisation' },
  },
];

const article = (sketch: ArticleSketch, change: { isPassing?: boolean; authors?: string[] } = {}) => {
  const stored = storedFrom(sketch);
  const { isPassing = false, authors = [] } = change;
  return {
    ...stored,
    article: { ...stored.article, isPassing, authors },
    revision: { ...stored.revision, authors },
  };
};

const store = memoryStore({
  saved: ['contract'],
  read: { fares: 1, winter: 1 },
  tags: { bridge: ['Sea Ports'] },
  notes: [
    {
      id: 'n',
      articleId: 'winter',
      highlightId: null,
      markdown: 'Ask about *ice*.',
      createdAt: 0,
      updatedAt: 0,
    },
  ],
  stories: [['fares', 'contract'], ['bridge']],
  articles: [
    ...sketches.map((sketch) => article(sketch, sketch.id === 'bridge' ? { authors: ['Hedda Marsh'] } : {})),
    article(
      { id: 'seen', day: '2026-03-04', title: 'Zeppelin', sentences: ['A zeppelin flew.'] },
      { isPassing: true },
    ),
  ],
});

const search = (text: string, filter: LibraryFilter | null = {}) =>
  searchArchive(store, text, { limit: 10, filter });
const check = async (text: string, expected: string[], filter: LibraryFilter | null = {}) => {
  const { hits, count } = await search(text, filter);
  expect([hits.map((hit) => hit.article.id), count]).toEqual([expected, expected.length]);
};

describe('words', () => {
  it('ranks a title that holds them first', () => check('ferry fares ', ['fares', 'contract']));
  it('finds other forms of them', () => check('ferries ', ['fares', 'contract']));
  it('wants all of them', () => check('ferry contract ', ['contract']));
  it('knows no word that is not there', () => check('marmalade ', []));
  it('finds words that only join others', () => check('bridge in a hurry ', ['bridge']));
  it('completes the last one while it is typed, also on its way to another form', async () => {
    await check('ferry island', ['fares', 'contract']);
    await check('ferry island ', []);
    await check('ferri', ['fares', 'contract']);
  });
  it('folds what is typed', () => check('FÉRRY fares ', ['fares', 'contract']));
  it('finds nothing for nothing', () => check('  ', []));
});

describe('the syntax', () => {
  it('wants the words of a phrase side by side', async () => {
    await check('"state contract"', ['contract']);
    await check('"with the state for the bridge"', ['bridge']);
    await check('"contract for the"', []);
    await check('"state contr', ['contract']);
  });
  it('leaves out what is excluded', async () => {
    await check('contract -bridge', ['contract']);
    await check('contract -"state contract"', ['bridge']);
    await check('-contract -winter ', ['fares']);
  });
  it('takes either side of OR', async () => {
    await check('zeppelins OR hurry OR froze', ['winter', 'bridge']);
    await check('contract (hurry OR quietly)', ['contract', 'bridge']);
  });
  it('takes beginnings', () => check('isl* fer*', ['fares', 'contract']));
  it('knows the source by name or host, the newest first', async () => {
    await check('source:coast', ['contract']);
    await check('source:example', ['bridge', 'contract', 'fares', 'winter']);
    await check('-source:harbour -source:coast', ['winter']);
    await check('source:nowhere', []);
  });
  it('knows tags, whole', async () => {
    await check('tag:"sea ports"', ['bridge']);
    await check('tag:sea', []);
  });
  it('knows who and what is named, by the type of it', async () => {
    await check('person:tamm', ['bridge']);
    await check('person:"Ines Tamm" ', ['bridge']);
    await check('person:ine', ['bridge']);
    await check('person:ine ', []);
    await check('org:"harbour works"', ['winter']);
    await check('place:tinsey', ['bridge', 'winter']);
    await check('person:tinsey', []);
  });
  it('knows titles, bylines and notes', async () => {
    await check('title:contract', ['contract']);
    await check('title:"contract ends"', ['contract']);
    await check('by:marsh', ['bridge']);
    await check('by:tamm', []);
    await check('note:ice', ['winter']);
    await check('ice', ['winter']);
  });
  it('knows the stories whose titles hold the words', async () => {
    await check('story:ferry', ['contract', 'fares']);
    await check('story:contract', []);
    await check('story:marmalade', []);
  });
  it('knows what is saved, read and noted', async () => {
    await check('is:saved', ['contract']);
    await check('-is:saved', ['bridge', 'fares', 'winter']);
    await check('is:read', ['fares', 'winter']);
    await check('is:unread', ['bridge', 'contract']);
    await check('is:noted', ['winter']);
  });
  it('knows what came before and after a day, a month or a year', async () => {
    await check('before:2026-03-02', ['fares', 'winter']);
    await check('after:2026-03-02', ['bridge']);
    await check('before:2026-03', ['winter']);
    await check('after:2026-02', ['bridge', 'contract', 'fares']);
    await check('after:2025', ['bridge', 'contract', 'fares']);
    await check('before:2025', []);
  });
  it('begins days at the reader’s midnight', async () => {
    const startOfDay = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day, 13);
    const { hits } = await searchArchive(store, 'before:2026-03-02', { limit: 9, filter: {}, startOfDay });
    expect(hits.map((hit) => hit.article.id)).toEqual(['contract', 'fares', 'winter']);
  });
});

describe('the library’s filter', () => {
  it('keeps to what it lets through', async () => {
    await check('fares', ['contract'], { savedOnly: true });
    await check('contract', ['bridge'], { host: 'harbour.example' });
    await check('contract', [], { from: Date.parse('2026-03-04') });
    await check('contract', ['bridge'], { unreadOnly: true, tag: 'sea ports' });
    await check('contract', ['contract'], { storyId: 's:fares' });
    await check('harbour', ['winter'], { notedOnly: true });
    await check('contract', ['contract', 'bridge'], { kind: 'report' });
    await check('contract', [], { kind: 'opinion' });
  });
  it('leaves out passing articles, which a search without it finds', async () => {
    await check('zeppelin', []);
    await check('zeppelin', ['seen'], null);
  });
});

describe('where little is found', () => {
  const checkLike = async (text: string, expected: string[], words: string[]) => {
    const { hits, count, alsoSought } = await search(text);
    expect([hits.map((hit) => hit.article.id), count, alsoSought]).toEqual([
      expected,
      expected.length,
      words,
    ]);
  };
  it('takes words that differ in a letter, or in two from eight letters on', async () => {
    await checkLike('bridgr ', ['bridge'], ['bridge']);
    await checkLike('brigde ', ['bridge'], ['bridge']);
    await checkLike('brigdr ', [], []);
    await checkLike('contrcat hurry ', ['bridge'], ['contract']);
    await checkLike('xontract ', [], []);
    await checkLike('fer ', [], []);
  });
  it('puts them after what holds the words themselves', () =>
    checkLike('hurrx OR quietly ', ['contract', 'bridge'], ['hurry']));
  it('takes none for what must not be there, for phrases or where enough is found', async () => {
    await checkLike('winter -harbpur ', ['winter'], []);
    await checkLike('"bridgr"', [], []);
    await checkLike('company OR contract OR harbpur ', ['contract', 'fares', 'bridge'], []);
  });
});

describe('what is shown', () => {
  it('is the sentence that holds the words, and where they stand', async () => {
    const { hits } = await search('fare islanders ');
    const [hit] = hits;
    const words = hit?.matches.map(({ start, end }) => hit.passage?.text.slice(start, end));
    expect([hit?.passage?.paragraph, words]).toEqual([2, ['fares', 'islanders']]);
    expect(hit?.titleMatches).toEqual([{ start: 6, end: 11 }]);
  });
  it('is as many as were asked for, and the number of all', async () => {
    const { hits, count } = await searchArchive(store, 'source:example', { limit: 2, filter: {} });
    expect([hits.length, count]).toEqual([2, 4]);
  });
});
