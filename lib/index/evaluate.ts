import type { ArticleId } from '@/lib/model/article';
import type { ArticleTable } from './article-table';
import { addWord, rarityOf } from './bm25';
import type { Expression } from './expression';
import { frequenciesOf } from './frequencies';
import { type Matches, noMatches } from './matches';
import { phrasePostings } from './phrase';
import { postingsBeginning, postingsOf, type SegmentPostings } from './read-postings';
import type { IndexView } from './view';

/**
 * Which articles the expression holds of, and how well: the sum of BM25 over its words, prefixes and phrases, each
 * as one word. The view must hold what `wantedOf` says of the expression.
 */
export function evaluate(view: IndexView, table: ArticleTable, expression: Expression): Matches {
  switch (expression.kind) {
    case 'word':
      return matchesOf(postingsOf(view, expression.terms), table, expression.fields);
    case 'prefix':
      return matchesOf(postingsBeginning(view, expression.prefixes), table, expression.fields);
    case 'phrase':
      return matchesOf(phrasePostings(view, expression.words), table, expression.fields);
    case 'dated': {
      const { from, to } = expression;
      return articlesThat(table, (number) => {
        const date = table.dates[number] ?? 0;
        return date >= from && date < to;
      });
    }
    case 'among':
      return articlesThat(table, (number) => expression.ids.has(table.idOf(number)));
    case 'not': {
      const { has } = evaluate(view, table, expression.part);
      return articlesThat(table, (number) => has[number] === 0);
    }
    case 'all':
      return evaluateAll(view, table, expression.parts);
    case 'any':
      return evaluateAny(view, table, expression.parts);
  }
}

function matchesOf(lists: readonly SegmentPostings[], table: ArticleTable, fields?: number): Matches {
  const matches = noMatches(table);
  const frequencies = frequenciesOf(lists, table, fields === undefined ? {} : { fields });
  const worth = rarityOf(frequencies.numbers.length, table.count);
  addWord(matches, frequencies, { table, worth });
  return matches;
}

function articlesThat(table: ArticleTable, holds: (number: number) => boolean): Matches {
  const matches = noMatches(table);
  for (let number = 0; number < table.size; number++) {
    if (table.isLive(number) && holds(number)) matches.has[number] = 1;
  }
  return matches;
}

function evaluateAll(view: IndexView, table: ArticleTable, parts: readonly Expression[]): Matches {
  const [first, ...others] = parts.filter((part) => part.kind !== 'among');
  const all = first ? evaluate(view, table, first) : articlesThat(table, () => true);
  for (const part of others) {
    const { has, scores } = evaluate(view, table, part);
    for (let number = 0; number < table.size; number++) {
      if (has[number] === 0) drop(all, number);
      else if (all.has[number] === 1) all.scores[number] = (all.scores[number] ?? 0) + (scores[number] ?? 0);
    }
  }
  // Ids are the dearest to look up, so that only those of articles are that hold all else.
  keepAmong(all, table, parts);
  return all;
}

function keepAmong(all: Matches, table: ArticleTable, parts: readonly Expression[]): void {
  const sets = parts.flatMap((part): ReadonlySet<ArticleId>[] => (part.kind === 'among' ? [part.ids] : []));
  if (sets.length === 0) return;
  for (let number = 0; number < table.size; number++) {
    if (all.has[number] === 0) continue;
    const id = table.idOf(number);
    if (!sets.every((ids) => ids.has(id))) drop(all, number);
  }
}

function drop({ has, scores }: Matches, number: number): void {
  has[number] = 0;
  scores[number] = 0;
}

function evaluateAny(view: IndexView, table: ArticleTable, parts: readonly Expression[]): Matches {
  const any = noMatches(table);
  for (const part of parts) {
    const { has, scores } = evaluate(view, table, part);
    for (let number = 0; number < table.size; number++) {
      if (has[number] === 0) continue;
      any.has[number] = 1;
      any.scores[number] = (any.scores[number] ?? 0) + (scores[number] ?? 0);
    }
  }
  return any;
}
