import { expect, it } from 'vitest';
import { textDocumentOf } from '@/lib/index/article-document';
import { articleTableOf } from '@/lib/index/article-table';
import { viewOf } from '@/lib/index/view-of';
import type { Analysis, Entity } from '@/lib/model/analysis';
import type { Revision } from '@/lib/model/article';
import { rankRelated, relatedQueryOf, termsOfRelated } from '@/lib/query/rank-related';

interface Written {
  id: string;
  title: string;
  text: string;
  /** Days since the first one. */
  day?: number;
  language?: string;
  names?: string[];
}

const open: Written = {
  id: 'open',
  title: 'Pellby ferry fares rise',
  text: 'The fares of the Pellby ferry rise in May, Ada Moor said.',
  names: ['ada moor'],
};

function storedOf({ id, title, text, day = 0, language = 'en', names = [] }: Written, index: number) {
  const revision: Pick<Revision, 'title' | 'dek' | 'authors' | 'text' | 'blocks'> = {
    title,
    dek: null,
    authors: [],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  };
  const entities = names.map(
    (name): Entity => ({
      id: name,
      name,
      type: 'person',
      aliases: [],
      gloss: null,
      mentions: [{ sentence: 0, start: 0, end: 1 }],
    }),
  );
  const analysis: Pick<Analysis, 'language' | 'entities'> = { language, entities };
  const source = { name: 'Harbour Post', host: 'harbour.example' };
  return { article: { id, number: index + 1, date: day * 86_400_000, source }, revision, analysis };
}

/** Others listed from the most to the least related must come out in that order; the last `strangers` must not. */
const check = (others: Written[], strangers = 0) => {
  const all = [open, ...others].map(storedOf);
  const query = relatedQueryOf(storedOf(open, 0));
  const view = viewOf(all.map(textDocumentOf), { terms: termsOfRelated(query) });
  const ranked = rankRelated(view, articleTableOf(view.segments), query, 10);
  expect(ranked.map(({ articleId }) => articleId)).toEqual(
    others.slice(0, others.length - strangers).map(({ id }) => id),
  );
  return ranked;
};

it('puts what shares more words first', () => {
  check([
    { id: 'same', title: 'Ferry fares', text: 'Pellby ferry fares rise, says the board.' },
    { id: 'like', title: 'Ferry', text: 'The ferry lies in the dock.' },
  ]);
});
it('puts the article of the same days before an older one', () => {
  const text = 'Pellby ferry fares rise, says the board.';
  check([
    { id: 'near', title: 'Ferry fares', text, day: 1 },
    { id: 'week', title: 'Ferry fares', text, day: -8 },
    { id: 'year', title: 'Ferry fares', text, day: -365 },
  ]);
});
it('finds who is named in another language', () => {
  check([
    { id: 'german', title: 'Zehn Jahre', text: 'Moors Amtszeit endet.', language: 'de', names: ['ada moor'] },
  ]);
});
it('takes words that only join others for no likeness', () => {
  check([{ id: 'stranger', title: 'In the', text: 'The of and in the.' }], 1);
});
it('tells shared words, not names as such, and likeness before the days count', () => {
  const text = 'Pellby ferry fares rise, Ada Moor said.';
  const [near, far] = check([
    { id: 'near', title: 'Ferry fares', text, names: ['ada moor'] },
    { id: 'far', title: 'Ferry fares', text, names: ['ada moor'], day: 100 },
  ]);
  expect(near?.terms).toContain('ferry');
  expect(near?.terms.filter((term) => term.startsWith('!'))).toEqual([]);
  expect(far?.likeness).toBe(near?.likeness);
  expect(far?.score).toBeLessThan(near?.score ?? 0);
});
