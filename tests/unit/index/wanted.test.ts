import { expect, it } from 'vitest';
import type { Expression } from '@/lib/index/expression';
import { endOfPrefix } from '@/lib/index/keys';
import type { Wanted } from '@/lib/index/view';
import { wantedOf } from '@/lib/index/wanted';

const check = (expression: Expression, expected: Wanted) =>
  expect(wantedOf(expression)).toEqual({ ranges: [], positionsOf: [], ...expected });

it('wants each term once, wherever it stands', () =>
  check(
    {
      kind: 'all',
      parts: [
        { kind: 'word', terms: ['ferry', 'fare'] },
        { kind: 'not', part: { kind: 'any', parts: [{ kind: 'word', terms: ['ferry'] }] } },
        { kind: 'condition', part: { kind: 'word', terms: ['!tpiers'] } },
        { kind: 'dated', from: 0, to: 1 },
        { kind: 'among', ids: new Set(['some']) },
      ],
    },
    { terms: ['ferry', 'fare', '!tpiers'] },
  ));
it('wants to know where the words of a phrase stand', () =>
  check(
    { kind: 'phrase', words: [['ferry', 'ferries'], ['fare']] },
    { terms: ['ferry', 'ferries', 'fare'], positionsOf: ['ferry', 'ferries', 'fare'] },
  ));
it('wants the whole range of a beginning', () =>
  check(
    { kind: 'prefix', prefixes: ['fer', 'fer'] },
    { terms: [], ranges: [{ from: 'fer', to: endOfPrefix('fer') }] },
  ));
