import { describe, expect, it } from 'vitest';
import type { Lookup } from '@/lib/model/lookup';
import { lookUp } from '@/lib/query/lookup';
import { memoryStore } from './memory-store';
import { storedFrom } from './stored';

const store = memoryStore({
  articles: [
    storedFrom({
      id: 'first',
      day: '2026-03-01',
      host: 'coast.example',
      entities: { 'Ines Tamm': 'person', 'Fares Board': 'organisation' },
      aliases: { 'Fares Board': ['FB'] },
      glosses: { 'Ines Tamm': 'a former ship’s officer' },
      sentences: [
        {
          text: 'Ines Tamm, a former ship’s officer, joined the Fares Board on Feb. 3.',
          dates: { 'Feb. 3': '2026-02-03' },
        },
        'The FB meets in the spring, as every year.',
        'The harbour was quiet, and 300 gulls sat on the roofs of the town.',
      ],
      figures: [{ words: '300', value: 300, unit: 'count', counted: 'gulls' }],
    }),
    storedFrom({
      id: 'second',
      day: '2026-03-10',
      entities: { 'Ines Tamm': 'person' },
      sentences: [
        '“We counted 41,000 passengers,” said Ines Tamm of the islanders’ union.',
        '“She is right about the winter timetable,” said Olav Berg.',
      ],
      quotes: [
        { words: 'We counted 41,000 passengers,', source: 'Ines Tamm', speaker: 'Ines Tamm' },
        { words: 'She is right about the winter timetable,', source: 'Olav Berg', speaker: 'Olav Berg' },
      ],
      figures: [{ words: '41,000', value: 41000, unit: 'count', counted: 'passengers' }],
    }),
  ],
});

const check = async (phrase: string, read: (lookup: Lookup) => unknown, expected: unknown) =>
  expect(read(await lookUp(store, phrase, { now: Date.parse('2026-03-12') }))).toEqual(expected);

describe('looking a phrase up', () => {
  it('knows an entity by its full name', () =>
    check('Ines Tamm', ({ entity }) => entity, { id: 'ines tamm', name: 'Ines Tamm', type: 'person' }));
  it('knows it by its initials', () => check('FB', ({ entity }) => entity?.name, 'Fares Board'));
  it('knows it by a part of the name and past a possessive', () =>
    check('Tamm’s', ({ entity }) => entity?.name, 'Ines Tamm'));
  it('tells how articles introduce it', () =>
    check('Tamm', ({ introductions }) => introductions.map((one) => [one.receipt.articleId, one.paragraph]), [
      ['first', 1],
    ]));
  it('tells what happened to it when', () =>
    check('Ines Tamm', ({ timeline }) => timeline.map((entry) => entry.value), ['2026-02-03']));
  it('quotes it', () => check('Ines Tamm', ({ quotes }) => quotes.map((one) => one.name), ['Ines Tamm']));
  it('shows the figures of its sentences only', () =>
    check('Ines Tamm', ({ figures }) => figures.map((one) => one.surface.text), ['41,000']));
  it('answers for a phrase that is no entity', () =>
    check(
      'winter timetable',
      (lookup) => [
        lookup.entity,
        lookup.articles.map((hit) => hit.article.id),
        lookup.quotes.map((one) => one.name),
      ],
      [null, ['second'], ['Olav Berg']],
    ));
  it('tells how often it was named, from three articles on', async () => {
    await check('Ines Tamm', ({ overTime }) => overTime, []);
    const many = memoryStore({
      articles: ['2026-03-01', '2026-03-01', '2026-03-06'].map((day, index) =>
        storedFrom({
          id: `${index}`,
          day,
          entities: { 'Ines Tamm': 'person' },
          sentences: ['Ines Tamm spoke.'],
        }),
      ),
    });
    const { overTime } = await lookUp(many, 'Ines Tamm', { now: 0 });
    expect(overTime.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 1]);
    expect((await lookUp(many, 'spoke', { now: 0 })).overTime).toEqual([]);
  });
  it('tells who else is named in its articles: not itself, no short form, no paper', async () => {
    const entities = { 'Ines Tamm': 'person', Tamm: 'person', 'Fares Board': 'organisation' } as const;
    const rest = { 'The Harbour Post': 'organisation', Tinsey: 'place', Nobody: 'unsure' } as const;
    const sentences = ['Ines Tamm of the Fares Board told The Harbour Post about Tinsey, and Nobody else.'];
    const articles = [
      storedFrom({
        id: 'one',
        day: '2026-03-01',
        host: 'The Harbour Post',
        entities: { ...entities, ...rest },
        sentences,
      }),
      storedFrom({ id: 'two', day: '2026-03-02', entities, sentences }),
      storedFrom({
        id: 'other',
        day: '2026-03-03',
        entities: { Brannoch: 'place' },
        sentences: ['Brannoch.'],
      }),
    ];
    const { alongside } = await lookUp(memoryStore({ articles }), 'Ines Tamm', { now: 0 });
    expect(alongside.map(({ name, type, articleCount }) => [name, type, articleCount])).toEqual([
      ['Fares Board', 'organisation', 2],
      ['Tinsey', 'place', 1],
    ]);
  });
  it('has nothing to say of what nobody wrote about', () =>
    check(
      'zeppelin',
      ({ articles, timeline, quotes, figures, introductions }) => [
        articles,
        timeline,
        quotes,
        figures,
        introductions,
      ],
      [[], [], [], [], []],
    ));
});
