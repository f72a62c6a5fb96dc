import { expect, it } from 'vitest';
import { analyseRevision } from '@/lib/analyse/analyse';

const check = (text: string, expected: string[]) => {
  const revision = {
    articleId: 'a',
    revision: 1,
    title: 'A bridge closes',
    dek: null,
    authors: [],
    published: null,
    modified: null,
    text,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
    takenInAt: 0,
  };
  const hints = {
    language: 'en',
    kindHint: null,
    publishedIso: '2026-01-07',
    sourceName: 'The Lindow Courier',
  };
  expect(analyseRevision(revision, hints).entities.map((entity) => entity.name)).toEqual(expected);
};

it('leaves out the paper itself and the agency of its dateline', () =>
  check('LINDOW (Karst Wire) – The bridge was closed. The Lindow Courier could not confirm why.', [
    'LINDOW',
  ]));

it('keeps a paper that the article is about', () =>
  check(
    'The Lindow Courier was sold. Its rivals praised the Lindow Courier. A bank bought the Lindow Courier.',
    ['Lindow Courier'],
  ));
