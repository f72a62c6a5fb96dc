import { describe, expect, it } from 'vitest';
import type { ArticleId } from '@/lib/model/article';
import type { Briefing } from '@/lib/model/briefing';
import { briefArticle } from '@/lib/query/briefing';
import { memoryStore } from './memory-store';
import { type ArticleSketch, storedFrom } from './stored';

const entities = { 'Ines Tamm': 'person', 'Fares Board': 'organisation', Norhaven: 'place' } as const;

const january: ArticleSketch = {
  id: 'january',
  day: '2026-03-02',
  host: 'coast.example',
  title: 'Fares Board warns of dearer ferries',
  entities,
  sentences: [
    'The Fares Board has been the regulator of ferry fares between the islands since 2006.',
    'Ferry subsidies paid to the company had been frozen for years by the Fares Board.',
    'It rained in the afternoon, and the hall of the town was full until the evening came.',
  ],
};

const opinion: ArticleSketch = {
  id: 'opinion',
  day: '2026-03-03',
  host: 'weekly.example',
  kind: 'opinion',
  title: 'Islanders and their ferry fares',
  entities,
  sentences: ['The Fares Board has been asleep since 2006, and ferry fares prove it to every islander.'],
};

const wool: ArticleSketch = {
  id: 'wool',
  day: '2026-03-11',
  host: 'farm.example',
  title: 'Wool prices fall',
  sentences: ['Sheep farmers in the hills sold less wool than expected this spring at the auction.'],
};

const open: ArticleSketch = {
  id: 'open',
  day: '2026-03-12',
  host: 'harbour.example',
  title: 'Ferry company raises fares again',
  entities,
  glosses: { 'Ines Tamm': 'who heads the islanders’ union' },
  keySentences: [0, 3, 1, 2, 4],
  sentences: [
    'The ferry company raised its fares to Norhaven by 8 percent, the third rise within a year.',
    '“We pay twice for one sea,” said Ines Tamm, who heads the islanders’ union.',
    'Some 41,000 passengers crossed to Norhaven in February, and two people complained about ferry subsidies.',
    'The Fares Board opened an inquiry into the rise after a complaint by the union of islanders.',
    '“Nobody asked the islands,” an official said on condition of anonymity about the fares.',
  ],
  quotes: [
    { words: 'Nobody asked the islands,', source: 'an official', isUnnamed: true },
    { words: 'We pay twice for one sea,', source: 'Ines Tamm', speaker: 'Ines Tamm' },
  ],
  figures: [
    { words: 'two people', value: 2, unit: 'count', counted: 'people' },
    { words: '41,000', value: 41000, unit: 'count', counted: 'passengers' },
    { words: '8 percent', value: 8, unit: 'percent', counted: 'fares' },
  ],
};

const paid: ArticleSketch = {
  ...january,
  id: 'paid',
  host: 'guide.example',
  kind: 'other',
  sentences: [
    'The Fares Board has been the host of the biggest summer party on the quay for years.',
    'Ferry guests to Norhaven had been waiting for a new Fares Board and its music since 2019.',
  ],
};

const articles = [january, opinion, wool, open].map(storedFrom);

async function check(
  openId: ArticleId,
  read: (briefing: Briefing) => unknown,
  expected: unknown,
  more: ArticleSketch[] = [],
) {
  const stored = [...articles, ...more.map(storedFrom)];
  const store = memoryStore({
    articles: stored,
    stories: [['january', 'open', ...more.map(({ id }) => id)]],
    saved: ['open'],
  });
  const briefing = await briefArticle(store, openId, { now: Date.parse('2026-03-12T15:00:00Z') });
  expect(briefing && read(briefing)).toEqual(expected);
}

describe('a briefing', () => {
  it('is null for an article that is not stored', () => check('unknown', () => 'something', null));

  it('says of the article what the reader did with it', () =>
    check('open', ({ article }) => [article.minutes, article.isSaved, article.revisionCount], [1, true, 1]));

  it('puts the most important sentences in reading order', () =>
    check('open', ({ inBrief }) => inBrief.map((one) => one.paragraph), [1, 4]));

  it('gives background of earlier articles that names what the open one names, without opinion', () =>
    check('open', ({ context }) => context.map((one) => [one.receipt.articleId, one.paragraph]), [
      ['january', 1],
      ['january', 2],
    ]));

  it('gives no background out of paid posts and the like, but out of the same words as a report', async () => {
    const read = ({ context }: Briefing) => context.some((one) => one.receipt.articleId === 'paid');
    await check('open', read, false, [paid]);
    await check('open', read, true, [{ ...paid, kind: 'report' }]);
  });

  it('groups quotes by speaker, the unnamed last, with the role', () =>
    check(
      'open',
      ({ quotes }) =>
        quotes.map((one) => [
          one.name,
          one.role?.text ?? null,
          one.lines.map((line) => line.statement.paragraph),
        ]),
      [
        ['Ines Tamm', 'who heads the islanders’ union', [2]],
        [null, null, [5]],
      ],
    ));

  it('shows telling figures only', () =>
    check('open', ({ figures }) => figures.map((one) => one.surface.text), ['8 percent', '41,000']));

  it('names the people and organisations of the article', () =>
    check('open', ({ people }) => people.map((one) => [one.name, one.mentionCount, one.articleCount]), [
      ['Norhaven', 2, 3],
      ['Ines Tamm', 1, 3],
      ['Fares Board', 1, 3],
    ]));

  it('relates what shares terms, with the reason, and nothing else', () =>
    check(
      'open',
      ({ related }) =>
        related.map((one) => [one.article.id, one.group, one.reason.daysApart, one.reason.isSameStory]),
      [
        ['january', 'report', -10, true],
        ['opinion', 'analysis', -9, false],
      ],
    ));

  it('counts at its foot what it was drawn from', () =>
    check('open', ({ foot }) => foot, { articleCount: 3, sourceCount: 3 }));
});
