import { describe, expect, it } from 'vitest';
import type { ArticleId } from '@/lib/model/article';
import type { TimelineEntry } from '@/lib/model/sections';
import { loadSurroundings } from '@/lib/query/surroundings';
import { timelineOf } from '@/lib/query/timeline';
import { memoryStore } from './memory-store';
import { type ArticleSketch, storedFrom } from './stored';

const entities = { 'Ines Tamm': 'person', 'Fares Board': 'organisation' } as const;

const february: ArticleSketch = {
  id: 'february',
  day: '2026-02-04',
  host: 'coast.example',
  entities,
  sentences: [
    {
      text: 'The Fares Board raised ferry fares by 8 percent on Tuesday.',
      dates: { 'on Tuesday': '2026-02-03' },
    },
    { text: 'A public hearing of the Fares Board is set for March 10.', dates: { 'March 10': '2026-03-10' } },
    { text: 'The Fares Board was founded in 2006 to settle ferry fares.', dates: { '2006': '2006' } },
  ],
};

const march: ArticleSketch = {
  id: 'march',
  day: '2026-03-12',
  host: 'harbour.example',
  entities,
  sentences: [
    {
      text: 'Ines Tamm told the Fares Board hearing on Tuesday that islanders pay twice.',
      dates: { 'on Tuesday': '2026-03-10' },
    },
    { text: 'The Fares Board raised ferry fares by 8 percent on Feb. 3.', dates: { 'Feb. 3': '2026-02-03' } },
    {
      text: 'The ferry company said on the same day that it would buy two electric ships.',
      dates: { 'on the same day': '2026-02-03' },
    },
    { text: 'A ruling is due on April 2, the Fares Board said.', dates: { 'April 2': '2026-04-02' } },
    {
      text: 'Ines Tamm expects new fares in the coming weeks.',
      dates: { 'in the coming weeks': 'FUTURE_REF' },
    },
  ],
};

const show = (entries: readonly TimelineEntry[]) => entries.map(({ value, best }) => `${value} ${best.text}`);

async function check(
  [openId, today]: [ArticleId, string],
  expected: { past: string[]; upcoming: string[] },
  articles: ArticleSketch[] = [february, march],
) {
  const store = memoryStore({ articles: articles.map(storedFrom), stories: [articles.map(({ id }) => id)] });
  const surroundings = await loadSurroundings(store, openId);
  if (!surroundings) throw new Error('The open article is not stored.');
  const { past, upcoming } = timelineOf(surroundings, { now: Date.parse(`${today}T12:00:00Z`) });
  expect({ past: show(past), upcoming: show(upcoming) }).toEqual(expected);
  return { past, upcoming };
}

const founded = '2006 The Fares Board was founded in 2006 to settle ferry fares.';
const raised = '2026-02-03 The Fares Board raised ferry fares by 8 percent on Tuesday.';
const ships = '2026-02-03 The ferry company said on the same day that it would buy two electric ships.';
const announced = '2026-03-10 A public hearing of the Fares Board is set for March 10.';
const heard = '2026-03-10 Ines Tamm told the Fares Board hearing on Tuesday that islanders pay twice.';
const due = '2026-04-02 A ruling is due on April 2, the Fares Board said.';
const vague = 'FUTURE_REF Ines Tamm expects new fares in the coming weeks.';

describe('the timeline of a story', () => {
  it('is one list over all articles, told once a happening, upcoming apart with the vague last', async () => {
    const { past } = await check(['march', '2026-03-13'], {
      past: [founded, raised, ships, heard],
      upcoming: [due, vague],
    });
    const both = past[1];
    expect(both?.sourceCount).toBe(2);
    expect(both?.others.map((one) => one.source.host)).toEqual(['harbour.example']);
  });

  it('moves what was upcoming into the past when its day has come', async () => {
    await check(['february', '2026-02-05'], { past: [founded, raised], upcoming: [announced] }, [february]);
    await check(['february', '2026-03-10'], { past: [founded, raised, announced], upcoming: [] }, [february]);
  });

  it('lets go of the coming weeks after sixty days', async () => {
    await check(['march', '2026-06-01'], { past: [founded, raised, ships, heard, due], upcoming: [] });
  });

  it('tells nothing out of opinion, paid posts and the like', async () => {
    const told = { past: [founded, raised, ships, heard], upcoming: [due, vague] };
    const hearsay = (kind: ArticleSketch['kind']): ArticleSketch => ({
      id: 'hearsay',
      day: '2026-03-11',
      host: 'weekly.example',
      ...(kind && { kind }),
      entities,
      sentences: [
        {
          text: 'The Fares Board gave away a hundred free tickets in the harbour on March 9.',
          dates: { 'March 9': '2026-03-09' },
        },
      ],
    });
    const given = '2026-03-09 The Fares Board gave away a hundred free tickets in the harbour on March 9.';
    for (const kind of ['opinion', 'other'] as const)
      await check(['march', '2026-03-13'], told, [february, march, hearsay(kind)]);
    const withReport = { past: [founded, raised, ships, given, heard], upcoming: [due, vague] };
    await check(['march', '2026-03-13'], withReport, [february, march, hearsay('report')]);
  });

  it('goes by the day of the reader', async () => {
    const store = memoryStore({ articles: [storedFrom(february)] });
    const surroundings = await loadSurroundings(store, 'february');
    if (!surroundings) throw new Error('The open article is not stored.');
    const now = Date.parse('2026-03-09T20:00:00Z');
    expect(show(timelineOf(surroundings, { now, utcOffsetMinutes: 0 }).upcoming)).toEqual([announced]);
    expect(show(timelineOf(surroundings, { now, utcOffsetMinutes: 9 * 60 }).upcoming)).toEqual([]);
  });

  it('leaves out sentences that cannot stand, and years that name nothing of the story', async () => {
    await check(['one', '2026-03-13'], { past: [], upcoming: [] }, [
      {
        id: 'one',
        day: '2026-03-12',
        entities,
        sentences: [
          {
            text: 'He left the building in a hurry on Monday.',
            dates: { 'on Monday': '2026-03-09' },
            cannotStand: true,
          },
          { text: 'Another bridge was built far away in 1998.', dates: { '1998': '1998' } },
          { text: 'The Fares Board meets often this year, Ines Tamm said.', dates: { 'this year': '2026' } },
        ],
      },
    ]);
  });

  const only = (id: string, day: string, sentences: ArticleSketch['sentences']): ArticleSketch => ({
    id,
    day,
    host: `${id}.example`,
    entities,
    sentences,
  });

  it('takes "more than three hours" for no comparison', () =>
    check(
      ['one', '2026-03-12'],
      { past: ['2026-03-07 The Fares Board sat for more than three hours on Saturday.'], upcoming: [] },
      [
        only('one', '2026-03-09', [
          {
            text: 'The Fares Board sat for more than three hours on Saturday.',
            dates: { 'on Saturday': '2026-03-07' },
          },
        ]),
      ],
    ));

  it('makes no entry of a date that only compares, ends a term or ends a stretch', () =>
    check(
      ['one', '2026-03-12'],
      { past: ['2001 Ines Tamm led the Fares Board from 2001 to 2007.'], upcoming: [] },
      [
        only('one', '2026-03-01', [
          {
            text: 'The Fares Board costs more than it did two years ago.',
            dates: { 'two years ago': '2024' },
          },
          {
            text: 'The Fares Board wants an answer by the end of this week.',
            dates: { 'this week': '2026-W10' },
          },
          {
            text: 'Ines Tamm led the Fares Board from 2001 to 2007.',
            dates: { '2001': '2001', '2007': '2007' },
          },
        ]),
      ],
    ));

  it('sets what was announced for a day beside its report, and tells copied words once', () =>
    check(
      ['one', '2026-03-12'],
      { past: ['2026-03-10 The Fares Board hearing began on Tuesday with 300 islanders.'], upcoming: [] },
      [
        only('one', '2026-03-01', [
          {
            text: 'A hearing of the Fares Board is planned for March 10.',
            dates: { 'March 10': '2026-03-10' },
          },
        ]),
        ...['two', 'three'].map((id) =>
          only(id, '2026-03-11', [
            {
              text: 'The Fares Board hearing began on Tuesday with 300 islanders.',
              dates: { 'on Tuesday': '2026-03-10' },
            },
          ]),
        ),
      ],
    ).then(({ past }) => {
      expect(past[0]?.others).toEqual([]);
      expect(past[0]?.announced?.text).toBe('A hearing of the Fares Board is planned for March 10.');
    }));

  it('takes opening hours for no happening, nor a clock whose day nobody named', () =>
    check(['one', '2026-03-12'], { past: [], upcoming: [] }, [
      only('one', '2026-03-01', [
        {
          text: 'The Fares Board office is open from 7 a.m. every morning.',
          dates: { '7 a.m.': '2026-03-01T07:00' },
        },
        {
          text: 'The Fares Board clerk left the hall at 9 p.m. in the rain.',
          dates: { '9 p.m.': '2026-03-01T21:00' },
        },
      ]),
    ]));

  it('keeps what happened at another hour apart, however many words it shares', async () => {
    const launch = (id: string, host: string, sentences: [string, string][]): ArticleSketch => ({
      id,
      host,
      day: '2026-03-11',
      entities: { Tinsey: 'place' },
      sentences: sentences.map(([clock, text]) => ({
        text,
        dates: { [`${clock} a.m.`]: `2026-03-10T0${clock}`, 'on Tuesday': '2026-03-10' },
      })),
    });
    const seen = 'The coastguard of Tinsey saw the drone at 7:50 a.m. on Tuesday.';
    const fell = 'The coastguard of Tinsey said the drone fell at 8:08 a.m. on Tuesday.';
    const fellToo = 'The drone fell at 8:08 a.m. on Tuesday, said the coastguard of Tinsey.';
    await check(
      ['coast', '2026-03-13'],
      { past: [`2026-03-10T07:50 ${seen}`, `2026-03-10T08:08 ${fellToo}`], upcoming: [] },
      [
        launch('coast', 'coast.example', [
          ['7:50', seen],
          ['8:08', fell],
        ]),
        launch('harbour', 'harbour.example', [['8:08', fellToo]]),
      ],
    );
  });
});
