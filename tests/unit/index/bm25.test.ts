import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreBm25 } from '@/lib/index/bm25';
import { rankHolders } from '@/lib/index/rank-holders';
import type { Posting } from '@/lib/store/store';

const posting = (articleId: string, frequency: number, length = 100, date = 0): Posting => ({
  articleId,
  frequency,
  length,
  date,
});
const collection = { articleCount: 100, averageLength: 100 };

const check = (terms: Posting[][], expected: string[]) =>
  expect(
    scoreBm25(
      terms.map((postings) => ({ postings })),
      collection,
    ).map((hit) => hit.articleId),
  ).toEqual(expected);

describe('scoreBm25', () => {
  it('puts more occurrences first', () =>
    check([[posting('few', 1), posting('many', 5), posting('some', 2)]], ['many', 'some', 'few']));
  it('puts the shorter article first', () =>
    check([[posting('long', 1, 900), posting('short', 1, 50)]], ['short', 'long']));
  it('lets a rare term count more than a common one', () => {
    const common = Array.from({ length: 60 }, (_, index) => posting(`c${index}`, 1));
    const [first] = scoreBm25([{ postings: common }, { postings: [posting('rare', 1)] }], collection);
    expect(first?.articleId).toBe('rare');
  });
  it('puts the newer of two equal ones first', () =>
    check([[posting('old', 1, 100, 1), posting('new', 1, 100, 2)]], ['new', 'old']));
  it('adds up what counts as one term', () =>
    check([[posting('a', 1), posting('b', 2), posting('a', 3)]], ['a', 'b']));
  it('lives with an empty collection and no terms', () => {
    expect(scoreBm25([{ postings: [posting('a', 1)] }], { articleCount: 0, averageLength: 0 })).toHaveLength(
      1,
    );
    expect(scoreBm25([], collection)).toEqual([]);
  });
});

const term = fc.constantFrom('ferry', 'fare', 'pier', 'board');
const articles = fc.array(fc.array(term, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });

it('finds and orders what a search through all the words finds', () =>
  fc.assert(
    fc.property(
      articles,
      fc.uniqueArray(term, { minLength: 1, maxLength: 3 }),
      term,
      (texts, wanted, barred) => {
        const averageLength = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
        const count = (words: string[], sought: string) => words.filter((word) => word === sought).length;
        const listOf = (sought: string) => ({
          postings: texts.flatMap((words, index) =>
            count(words, sought) > 0 ? [posting(`${index}`, count(words, sought), words.length, index)] : [],
          ),
        });
        const score = (words: string[]) =>
          wanted.reduce((sum, sought) => {
            const holders = texts.filter((text) => text.includes(sought)).length;
            const rarity = Math.log(1 + (texts.length - holders + 0.5) / (holders + 0.5));
            const frequency = count(words, sought);
            return (
              sum +
              (rarity * frequency * 2.2) / (frequency + 1.2 * (0.25 + (0.75 * words.length) / averageLength))
            );
          }, 0);
        const holders = texts.flatMap((words, index) =>
          wanted.every((sought) => words.includes(sought)) && !words.includes(barred)
            ? [{ words, index }]
            : [],
        );
        const found = rankHolders(wanted.map(listOf), [listOf(barred)], {
          articleCount: texts.length,
          averageLength,
        });
        expect(found.map((hit) => hit.articleId).sort()).toEqual(
          holders.map(({ index }) => `${index}`).sort(),
        );
        for (const [index, hit] of found.entries()) {
          expect(hit.score).toBeCloseTo(score(texts[Number(hit.articleId)] ?? []), 9);
          expect(hit.score).toBeLessThanOrEqual(found[index - 1]?.score ?? Number.POSITIVE_INFINITY);
        }
      },
    ),
  ));
