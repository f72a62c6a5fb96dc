/** What only says whether an article is meant: asked last, of the articles that hold all else. */
import type { ArticleTable } from './article-table';
import type { Expression } from './expression';
import type { IndexView } from './view';
import { wordFrequencies } from './word-frequencies';

/** Whether the expression adds nothing to how well any article answers. */
export function isCondition(expression: Expression): boolean {
  switch (expression.kind) {
    case 'word':
    case 'prefix':
    case 'phrase':
      return false;
    case 'all':
    case 'any':
      return expression.parts.every(isCondition);
    default:
      return true;
  }
}

/** Of the articles had, by number, leaves those that every one of the expressions holds of. */
export function keepWhere(
  has: Uint8Array,
  expressions: readonly Expression[],
  index: { view: IndexView; table: ArticleTable },
): void {
  const cheapestFirst = expressions.toSorted((one, other) => Number(asksIds(one)) - Number(asksIds(other)));
  for (const expression of cheapestFirst) {
    // Where none is left, nothing more is asked of the index.
    if (!has.includes(1)) return;
    keepOne(has, expression, index);
  }
}

/** Ids are the dearest to look up. */
const asksIds = (expression: Expression): boolean =>
  expression.kind === 'among' ||
  ((expression.kind === 'not' || expression.kind === 'condition') && asksIds(expression.part));

function keepOne(
  has: Uint8Array,
  expression: Expression,
  index: { view: IndexView; table: ArticleTable },
): void {
  const { view, table } = index;
  switch (expression.kind) {
    case 'condition':
      keepOne(has, expression.part, index);
      break;
    case 'dated': {
      const { from, to } = expression;
      for (let number = 0; number < has.length; number++) {
        const date = table.dates[number] ?? 0;
        if (date < from || date >= to) has[number] = 0;
      }
      break;
    }
    case 'among':
      for (let number = has.indexOf(1); number >= 0; number = has.indexOf(1, number + 1)) {
        if (!expression.ids.has(table.idOf(number))) has[number] = 0;
      }
      break;
    case 'not': {
      const held = has.slice();
      keepOne(held, expression.part, index);
      keepOther(has, held);
      break;
    }
    case 'all':
      keepWhere(has, expression.parts, index);
      break;
    case 'any': {
      // What none of the parts has taken away yet is left over in the end.
      const leftOver = has.slice();
      for (const part of expression.parts) {
        const held = leftOver.slice();
        keepOne(held, part, index);
        keepOther(leftOver, held);
      }
      keepOther(has, leftOver);
      break;
    }
    default: {
      const { numbers } = wordFrequencies(view, table, expression);
      const others = has.slice();
      for (const number of numbers) others[number] = 0;
      keepOther(has, others);
    }
  }
}

/** Takes out the articles `without`. */
function keepOther(has: Uint8Array, without: Uint8Array): void {
  for (let number = 0; number < has.length; number++) if (without[number] === 1) has[number] = 0;
}
