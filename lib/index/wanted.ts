import type { Expression } from './expression';
import { endOfPrefix } from './keys';
import type { Wanted } from './view';

/** What must be read of the index to evaluate the expression. */
export function wantedOf(expression: Expression): Wanted {
  const terms = new Set<string>();
  const positionsOf = new Set<string>();
  const prefixes = new Set<string>();
  collect(expression, { terms, positionsOf, prefixes });
  return {
    terms: [...terms],
    ranges: [...prefixes].map((prefix) => ({ from: prefix, to: endOfPrefix(prefix) })),
    positionsOf: [...positionsOf],
  };
}

type Collected = Record<'terms' | 'positionsOf' | 'prefixes', Set<string>>;

function collect(expression: Expression, collected: Collected): void {
  switch (expression.kind) {
    case 'word':
      for (const term of expression.terms) collected.terms.add(term);
      break;
    case 'prefix':
      for (const prefix of expression.prefixes) collected.prefixes.add(prefix);
      break;
    case 'phrase':
      for (const term of expression.words.flat()) {
        collected.terms.add(term);
        collected.positionsOf.add(term);
      }
      break;
    case 'not':
    case 'condition':
      collect(expression.part, collected);
      break;
    case 'all':
    case 'any':
      for (const part of expression.parts) collect(part, collected);
  }
}
