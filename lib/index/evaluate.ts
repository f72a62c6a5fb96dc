import type { ArticleTable } from './article-table';
import { addWord, rarityOf } from './bm25';
import { isCondition, keepWhere } from './conditions';
import type { Expression } from './expression';
import { type Matches, noMatches } from './matches';
import type { IndexView } from './view';
import { type WordExpression, wordFrequencies } from './word-frequencies';

/**
 * Which articles the expression holds of, and how well: the sum of BM25 over its words, prefixes and phrases, each
 * as one word. The view must hold what `wantedOf` says of the expression.
 */
export function evaluate(view: IndexView, table: ArticleTable, expression: Expression): Matches {
  switch (expression.kind) {
    case 'word':
    case 'prefix':
    case 'phrase':
      return evaluateWord(view, table, expression);
    case 'all':
      return evaluateAll(view, table, expression.parts);
    case 'any':
      return evaluateAny(view, table, expression.parts);
    default:
      return evaluateAll(view, table, [expression]);
  }
}

function evaluateWord(view: IndexView, table: ArticleTable, word: WordExpression): Matches {
  const matches = noMatches(table);
  const frequencies = wordFrequencies(view, table, word);
  const worth = rarityOf(frequencies.numbers.length, table.count);
  addWord(matches, frequencies, { table, worth });
  return matches;
}

function evaluateAll(view: IndexView, table: ArticleTable, parts: readonly Expression[]): Matches {
  const [first, ...others] = parts.filter((part) => !isCondition(part));
  const all = first ? evaluate(view, table, first) : everyArticle(table);
  for (const part of others) {
    const { has, scores } = evaluate(view, table, part);
    for (let number = 0; number < table.size; number++) {
      if (has[number] === 0) all.has[number] = 0;
      else if (all.has[number] === 1) all.scores[number] = (all.scores[number] ?? 0) + (scores[number] ?? 0);
    }
  }
  keepWhere(all.has, parts.filter(isCondition), { view, table });
  for (let number = 0; number < table.size; number++) {
    if (all.has[number] === 0) all.scores[number] = 0;
  }
  return all;
}

function everyArticle(table: ArticleTable): Matches {
  const matches = noMatches(table);
  for (let number = 0; number < table.size; number++) matches.has[number] = table.isLive(number) ? 1 : 0;
  return matches;
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
