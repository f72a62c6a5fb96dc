import { expect, it } from 'vitest';
import { articleTableOf } from '@/lib/index/article-table';
import type { DocumentTerm, IndexDocument } from '@/lib/index/document';
import { fieldBits } from '@/lib/index/document';
import { rank } from '@/lib/index/rank';
import { viewOf } from '@/lib/index/view-of';
import { wantedOf } from '@/lib/index/wanted';

type Word = [count: number, ...fields: (keyof typeof fieldBits)[]];

const termOf = (term: string, [count, ...fields]: Word): DocumentTerm => ({
  term,
  count,
  fields: fields.reduce((bits, field) => bits | fieldBits[field], 0),
  positions: Array.from({ length: count }, (_, index) => index * 2),
});

/** Articles that each hold "ferry" so, listed from best to worst, must come out in that order. */
const check = (articles: { ferry: Word; length?: number; date?: number; ownFerry?: Word }[]) => {
  const documents = articles.flatMap(
    ({ ferry, length = 100, date = 0, ownFerry }, index): IndexDocument[] => {
      const article = { articleId: `article-${index}`, number: articles.length - index, date };
      return [
        { ...article, part: 'text', length, terms: [termOf('ferry', ferry)] },
        ...(ownFerry
          ? [{ ...article, part: 'own' as const, length: 0, terms: [termOf('ferry', ownFerry)] }]
          : []),
      ];
    },
  );
  const expression = { kind: 'word', terms: ['ferry'] } as const;
  const view = viewOf(documents, wantedOf(expression));
  const { ranked } = rank(view, articleTableOf(view.segments), expression, { limit: 10 });
  expect(ranked.map(({ articleId }) => articleId)).toEqual(articles.map((_, index) => `article-${index}`));
};

it('puts more occurrences first', () =>
  check([{ ferry: [5, 'body'] }, { ferry: [2, 'body'] }, { ferry: [1, 'body'] }]));
it('puts the shorter article first', () =>
  check([
    { ferry: [1, 'body'], length: 50 },
    { ferry: [1, 'body'], length: 900 },
  ]));
it('puts a headline before the text, and a teaser between them', () =>
  check([{ ferry: [1, 'title'] }, { ferry: [1, 'dek'] }, { ferry: [1, 'body'] }]));
it('adds what the reader wrote to what was published', () =>
  check([{ ferry: [1, 'body'], ownFerry: [1, 'note'] }, { ferry: [2, 'body'] }, { ferry: [1, 'body'] }]));
it('puts the newer of two equal ones first', () =>
  check([
    { ferry: [1, 'body'], date: 2 },
    { ferry: [1, 'body'], date: 1 },
  ]));
it('ranks where no article has any length', () =>
  check([
    { ferry: [2, 'body'], length: 0 },
    { ferry: [1, 'body'], length: 0 },
  ]));

it('lets a rare word count more than a common one', () => {
  const words = ['pier', 'ferry', 'ferry', 'ferry'];
  const documents = words.map(
    (word, index): IndexDocument => ({
      articleId: word + index,
      number: index,
      part: 'text',
      length: 10,
      date: index,
      terms: [termOf(word, [1, 'body'])],
    }),
  );
  const expression = {
    kind: 'any',
    parts: [
      { kind: 'word', terms: ['ferry'] },
      { kind: 'word', terms: ['pier'] },
    ],
  } as const;
  const view = viewOf(documents, wantedOf(expression));
  const { ranked } = rank(view, articleTableOf(view.segments), expression, { limit: 1 });
  expect(ranked[0]?.articleId).toBe('pier0');
});
