import { describe, expect, it } from 'vitest';
import type { Coverage } from '@/lib/model/sections';
import { coverageOf } from '@/lib/query/coverage';
import { type ArticleSketch, storedFrom } from './stored';

const wire = [
  'About a thousand people marched through the harbour to protest against higher ferry fares.',
  'The march began at ten in the morning at the old pier and ended before the ministry of transport.',
  'Many of those who came from the outer islands carried oars, timetables and a long blue banner.',
  'The company said that it respected the protest and that its reasons had not changed since winter.',
];

const articles: ArticleSketch[] = [
  { id: 'late', day: '2026-03-09', host: 'coast.example', sentences: ['The regulator heard them all.'] },
  { id: 'copy', day: '2026-03-07', host: 'valley.example', sentences: wire },
  {
    id: 'agency',
    day: '2026-03-06',
    host: 'meridian.example',
    sentences: [`KESTHOLM (Meridian Wire) – ${wire[0]}`, ...wire.slice(1)],
  },
  { id: 'own', day: '2026-03-06', host: 'coast.example', sentences: ['Oars stood in the bicycle racks.'] },
];

function check(sketches: readonly ArticleSketch[], read: (coverage: Coverage) => unknown, expected: unknown) {
  const coverage = coverageOf(sketches.map(storedFrom));
  expect(coverage && read(coverage)).toEqual(expected);
}

describe('the coverage of a story', () => {
  it('is not asked for one article', () => check(articles.slice(0, 1), () => 'something', null));

  it('is not asked for none', () => check([], () => 'something', null));

  it('counts copies of one text once', () =>
    check(articles, (one) => [one.articleCount, one.independentCount], [4, 3]));

  it('lists copies, earliest first, with the words that name the agency', () =>
    check(
      articles,
      ({ copies }) =>
        copies.map((one) => [
          one.agency?.name.text,
          one.agency?.statement.text,
          one.agency?.statement.receipt.articleId,
          one.articles.map(({ id }) => id),
        ]),
      [['Meridian Wire', `KESTHOLM (Meridian Wire) – ${wire[0]}`, 'agency', ['agency', 'copy']]],
    ));

  it('says which copy came first only where their times tell', () => {
    const isFirstKnown = ({ copies }: Coverage) => copies.map((one) => one.isFirstKnown);
    check(articles, isFirstKnown, [true]);
    const sameDay = articles.map((one) => ({ ...one, day: '2026-03-06' }));
    check(sameDay, isFirstKnown, [false]);
  });

  it('is the same in whatever order articles are given', () =>
    expect(coverageOf([...articles].reverse().map(storedFrom))).toEqual(
      coverageOf(articles.map(storedFrom)),
    ));

  it('lists sources by their articles, then by who was first', () =>
    check(articles, ({ sources }) => sources.map((one) => [one.host, one.articleCount]), [
      ['coast.example', 2],
      ['meridian.example', 1],
      ['valley.example', 1],
    ]));

  it('names the first article and the last', () =>
    check(articles, ({ first, last }) => [first.id, last.id], ['agency', 'late']));
});
