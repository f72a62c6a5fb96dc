import { describe, expect, it } from 'vitest';
import { disagreementsOf } from '@/lib/query/disagreements';
import { storyFromSite } from './site-stories';
import { type ArticleSketch, storedFrom } from './stored';

const told = (id: string, host: string, count: string, rest: Partial<ArticleSketch> = {}): ArticleSketch => ({
  id,
  host,
  day: '2026-03-12',
  sentences: [`The harbour police counted ${count} passengers on the ferry to Tinsey.`],
  figures: [{ words: count, value: Number(count), unit: 'count', counted: 'passengers' }],
  ...rest,
});

function check(sketches: ArticleSketch[], expected: [string, string][]) {
  const articles = sketches.map(storedFrom);
  const open = articles.at(-1);
  if (!open) throw new Error('There is no article to open.');
  const pairs = disagreementsOf({ open, storyArticles: articles }).map(({ one, other }) => [
    `${one.statement.receipt.articleId} ${one.value}`,
    `${other.statement.receipt.articleId} ${other.value}`,
  ]);
  expect(pairs).toEqual(expected);
}

const coast = told('coast', 'coast.example', '186');
const lantern = told('lantern', 'lantern.example', '168');

describe('where sources disagree', () => {
  it('shows both sentences, that of the open article first', () =>
    check([coast, lantern], [['lantern 168', 'coast 186']]));
  it('shows nothing where they agree, or where one source counts twice', () => {
    check([coast, told('lantern', 'lantern.example', '186')], []);
    check([coast, told('later', 'coast.example', '168')], []);
  });
  it('shows no sentence that cannot stand alone', () => {
    const text = 'The harbour police counted 168 passengers on the ferry to Tinsey.';
    check([coast, { ...lantern, sentences: [{ text, cannotStand: true }] }], []);
  });
  it('shows each sentence once, copies of it too', () =>
    check([coast, told('copy', 'copy.example', '186'), lantern], [['lantern 168', 'coast 186']]));
  it('prefers pairs with the open article', () =>
    check(
      [
        coast,
        lantern,
        {
          ...told('open', 'bulletin.example', '177'),
          sentences: ['On that day the harbour police counted 177 passengers on the ferry to Tinsey.'],
        },
      ],
      [['open 177', 'coast 186']],
    ));
});

describe('the disagreements of the invented newspapers', () => {
  const valuesIn = (id: string) => {
    const storyArticles = storyFromSite(id);
    const found = storyArticles.flatMap((open) => disagreementsOf({ open, storyArticles }));
    return [
      ...new Set(found.map(({ one, other }) => [one.value, other.value].sort((a, b) => a - b).join(' '))),
    ].sort();
  };

  it('are found, and no look-alikes', () => {
    expect(valuesIn('ferry')).toEqual(['11400000 12600000', '1200 2000', '168 186']);
    expect(valuesIn('water')).toEqual(['2300 2900', '4800000 6200000']);
    expect(valuesIn('launch')).toEqual([]);
  });
});
