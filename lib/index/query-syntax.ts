import type { ParsedQuery, Query } from './query';
import { tokensOf } from './query-tokens';

/**
 * Reads `ferry (fares OR prices) -rumour "state contract" pre* source:harbour after:2025`. Words side by side must all be
 * there and bind tighter than `OR` or `|`. Never fails: what is not closed ends with the text, what closes nothing and
 * operators without a value are left out, unknown operators are words.
 */
export function parseQuery(text: string): ParsedQuery {
  const tokens = tokensOf(text);
  let at = 0;

  const readAny = (depth: number): Query | null => {
    const alternatives: (Query | null)[] = [];
    let together: (Query | null)[] = [];
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) break;
      if (token.kind === 'close') {
        if (depth > 0) break;
      } else if (token.kind === 'or') {
        alternatives.push(joined('all', together));
        together = [];
      } else if (token.kind === 'leaf') {
        together.push(token.isNegated ? negated(token.leaf) : token.leaf);
      } else if (depth < deepestGroup) {
        at += 1;
        const group = readAny(depth + 1);
        together.push(token.isNegated ? negated(group) : group);
      }
    }
    alternatives.push(joined('all', together));
    return joined('any', alternatives);
  };

  const root = readAny(0) ?? { kind: 'all', parts: [] };
  const last = tokens.at(-1);
  return { root, isOpen: last?.kind === 'leaf' && last.isOpen };
}

/** Parentheses within more than so many others are passed over. */
const deepestGroup = 20;

function negated(query: Query | null): Query | null {
  if (query === null) return null;
  return query.kind === 'not' ? query.part : { kind: 'not', part: query };
}

/** One thing stands for itself, and a group of the same kind for its parts. */
function joined(kind: 'all' | 'any', given: readonly (Query | null)[]): Query | null {
  const parts = given.flatMap((part) => {
    if (part === null) return [];
    return part.kind === kind ? part.parts : [part];
  });
  return parts.length > 1 ? { kind, parts } : (parts[0] ?? null);
}
