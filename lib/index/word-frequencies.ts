import type { ArticleTable } from './article-table';
import type { Expression } from './expression';
import { type Frequencies, frequenciesOf } from './frequencies';
import { phrasePostings } from './phrase';
import { postingsBeginning, postingsOf, type SegmentPostings } from './read-postings';
import type { IndexView } from './view';

/** What counts as one word, whatever terms stand for it. */
export type WordExpression = Extract<Expression, { kind: 'word' | 'prefix' | 'phrase' }>;

/** How often the word stands in each live article that has it, in the fields it is sought in. */
export const wordFrequencies = (view: IndexView, table: ArticleTable, word: WordExpression): Frequencies =>
  frequenciesOf(postingsFor(view, word), table, word.fields === undefined ? {} : { fields: word.fields });

function postingsFor(view: IndexView, word: WordExpression): SegmentPostings[] {
  switch (word.kind) {
    case 'word':
      return postingsOf(view, word.terms);
    case 'prefix':
      return postingsBeginning(view, word.prefixes);
    case 'phrase':
      return phrasePostings(view, word.words);
  }
}
