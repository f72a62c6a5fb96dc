import { expect, it } from 'vitest';
import { fieldBits, type IndexDocument } from '@/lib/index/document';
import { phrasePostings } from '@/lib/index/phrase';
import { viewOf } from '@/lib/index/view-of';
import { wantedOf } from '@/lib/index/wanted';

const documentOf = (text: string, index: number): IndexDocument => {
  const words = text.split(' ');
  return {
    articleId: `article-${index}`,
    number: index + 1,
    part: 'text',
    length: words.length,
    date: 0,
    terms: [...new Set(words)].sort().map((term) => {
      const positions = [...words.keys()].filter((position) => words[position] === term);
      return { term, count: positions.length, fields: 4, positions };
    }),
  };
};

/** How often the phrase stands in each text; alternatives for a place are parted by a stroke. */
const check = (phrase: string, expected: Record<string, number>) => {
  const words = phrase === '' ? [] : phrase.split(' ').map((place) => place.split('|'));
  const texts = Object.keys(expected);
  const view = viewOf(texts.map(documentOf), wantedOf({ kind: 'phrase', words }));
  const counts = new Map(
    phrasePostings(view, words).flatMap(({ postings }) =>
      [...postings.ordinals].map((ordinal, index) => [ordinal, postings.counts[index]] as const),
    ),
  );
  expect(Object.fromEntries(texts.map((text, index) => [text, counts.get(index) ?? 0]))).toEqual(expected);
};

it('finds words side by side only, in their order', () =>
  check('ferry fares', { 'the ferry fares rise': 1, 'fares ferry': 0, 'ferry and fares': 0, ferry: 0 }));
it('counts every time', () => check('ferry fares', { 'ferry fares ferry fares': 2 }));
it('finds a word that follows itself', () => check('far far', { 'far far far': 2, far: 0 }));
it('lets any of several words stand in a place', () =>
  check('ferry|ferries run|ran', { 'ferry ran ferries run': 2, 'run ferry': 0 }));
it('finds a phrase of one word', () => check('ferry', { 'ferry ferry': 2, pier: 0 }));
it('finds nothing where a place stands for no word', () => check('ferry unknown', { 'ferry fares': 0 }));
it('finds nothing for no words', () => check('', { 'ferry fares': 0 }));

it('tells the fields in which all of its words stand', () => {
  const termOf = (term: string, fields: number, position: number) => ({
    term,
    count: 1,
    fields,
    positions: [position],
  });
  const terms = [termOf('fares', fieldBits.title | fieldBits.body, 1), termOf('ferry', fieldBits.body, 0)];
  const document: IndexDocument = { articleId: 'some', number: 1, part: 'text', length: 2, date: 0, terms };
  const words = [['ferry'], ['fares']];
  const [found] = phrasePostings(viewOf([document], wantedOf({ kind: 'phrase', words })), words);
  expect([...(found?.postings.fields ?? [])]).toEqual([fieldBits.body]);
});
