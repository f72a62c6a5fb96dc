import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureSeriesOf } from '@/lib/compare/figure-series';
import { scaled } from '../../proof-scale';
import { readFigured } from './read-figured';

type Told = [host: string, hoursLater: number, text: string];

const articlesFrom = (told: readonly Told[]) =>
  told.map(([host, hoursLater, text], index) => readFigured(host, text, hoursLater, `a${index}`));

/** The values of each series that the reports make, oldest first. */
const check = (told: readonly Told[], expected: number[][], fewest?: number) =>
  expect(
    figureSeriesOf(articlesFrom(told), fewest).map(({ points }) => points.map(({ figure }) => figure.value)),
  ).toEqual(expected);

const list = (words: string) => `The petition against the ferry fares of Tinsey ${words}, Orla Venn said.`;
const signatures: Told[] = [
  [
    'coast',
    0,
    'Three days after the news 410 people have signed a petition against the ferry fares of Tinsey.',
  ],
  ['harbour', 40, list('now has 680 signatures')],
  ['lantern', 90, list('has grown to 935 signatures')],
];

describe('a quantity that is reported again and again', () => {
  it('makes a series, oldest first, whatever its words', () => check(signatures, [[410, 680, 935]]));
  it('makes none from two reports, unless two are asked for', () => {
    check(signatures.slice(0, 2), []);
    check(signatures.slice(0, 2), [[410, 680]], 2);
  });
  it('makes none where every report says the same', () =>
    check(
      ['coast', 'harbour', 'lantern'].map(
        (host, at): Told => [host, 30 * at, list('now has 680 signatures')],
      ),
      [],
    ));
  it('makes none of two sources that only differ', () => {
    const cost = (words: string) =>
      `The repair of the pier at Tinsey will cost ${words} euros, the board said.`;
    check(
      [
        ['coast', 0, cost('4.8 million')],
        ['harbour', 30, cost('6.2 million')],
        ['lantern', 60, cost('6.2 million')],
      ],
      [],
    );
  });
  it('makes none of what befell people on other days', () => {
    check(
      [
        ['coast', 0, 'A landslide on the Vallen road killed at least five drivers and two children.'],
        ['coast', 30, 'The collapse of a quay in Lindow killed 13 people, according to the harbour master.'],
        ['coast', 60, 'In Kestholm 35 people were killed when a fair ground burned down.'],
      ],
      [],
    );
  });
  it('takes the newer of two numbers that one article gives', () =>
    check(
      [
        ['coast', 0, list('now has 410 signatures')],
        ['coast', 40, `${list('now has 680 signatures')} ${list('had 410 signatures on Monday')}`],
        ['coast', 90, list('has grown to 935 signatures')],
      ],
      [[410, 680, 935]],
    ));
  it('does not lose its way over “more than sixty” after 62', () => {
    const ill = (words: string) => `${words} people have been treated for stomach illness in Dunmarrow.`;
    const told: Told[] = ['Fourteen', 'So far 37', 'By now 62', 'More than sixty', 'So far 64'].map(
      (words, at): Told => [`paper${at}`, 30 * at, ill(words)],
    );
    expect(figureSeriesOf(articlesFrom(told)).map(({ isSteady }) => isSteady)).toEqual([true]);
  });
  it('is the same in whatever order the articles come', () => {
    const articles = articlesFrom(signatures);
    const expected = figureSeriesOf(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 3 }), (shuffled) => {
        expect(figureSeriesOf(shuffled)).toEqual(expected);
      }),
      { numRuns: scaled(6, 30) },
    );
  });
});
