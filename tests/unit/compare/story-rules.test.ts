import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRules } from '@/lib/compare/story-rules';
import type { StoryRule } from '@/lib/model/reader';
import { scaled } from '../../proof-scale';

/** `ab|c`: a and b together, and apart from c. Each rule is newer than the one before it. */
const rulesOf = (...written: string[]): StoryRule[] =>
  written.map((groups, at) => ({
    id: `r${at}`,
    madeAt: at,
    groups: groups.split('|').map((ids) => [...ids]),
  }));

/** `placed`: where the others are, as `a1 b2`. */
const ask = (rules: readonly StoryRule[], id: string, placed: string) => {
  const parts = new Map(placed.split(' ').map((one) => [one.slice(0, 1), one.slice(1)]));
  const { forced, barred } = openRules(rules).ask(id, (other) => parts.get(other));
  return { forced, barred: [...barred].sort() };
};

describe('openRules', () => {
  const check = (rules: StoryRule[], placed: string, forced: string | null, barred: string[]) =>
    expect(ask(rules, 'a', placed)).toEqual({ forced, barred });

  it('says nothing of an article that no rule names', () => {
    check(rulesOf('bc|d'), 'b1 c1 d2', null, []);
    expect(openRules(rulesOf('bc')).isRuled('a')).toBe(false);
    expect(openRules(rulesOf('bc')).isRuled('c')).toBe(true);
  });

  it('puts an article where those are that belong with it', () => check(rulesOf('ab'), 'b1', '1', []));
  it('keeps it from where those are that do not', () => check(rulesOf('a|b|c'), 'b1 c2', null, ['1', '2']));
  it('does both', () => check(rulesOf('ab|c'), 'b1 c2', '1', []));
  it('waits for those that are nowhere yet', () => check(rulesOf('ab|c'), 'x9', null, []));

  it('lets a newer rule go before an older one', () => {
    check(rulesOf('ab', 'a|b'), 'b1', null, ['1']);
    check(rulesOf('a|b', 'ab'), 'b1', '1', []);
    check(rulesOf('abc', 'a|b'), 'b1 c2', '2', ['1']);
  });

  it('goes by the time at which rules were made and not by their order', () => {
    const [older, newer] = rulesOf('ab', 'a|b');
    if (older && newer) check([newer, older], 'b1', null, ['1']);
  });

  it('goes by their ids where they were made at one moment', () => {
    const together: StoryRule = { id: 'x', madeAt: 1, groups: [['a', 'b']] };
    const apart: StoryRule = { id: 'y', madeAt: 1, groups: [['a'], ['b']] };
    for (const rules of [
      [together, apart],
      [apart, together],
    ])
      check(rules, 'b1', '1', []);
  });

  it('bears a rule without articles', () => {
    check([{ id: 'x', madeAt: 1, groups: [] }], 'b1', null, []);
    check([{ id: 'x', madeAt: 1, groups: [['a'], []] }], 'b1', null, []);
  });
});

it('never sends an article where it bars it, whatever the order of the rules', () => {
  const anyId = fc.constantFrom(...'abcdef');
  const anyRules = fc.array(
    fc.record({
      id: fc.constantFrom('r', 's', 't', 'u'),
      madeAt: fc.nat(3),
      groups: fc.array(fc.uniqueArray(anyId, { maxLength: 4 }), { maxLength: 3 }),
    }),
    { maxLength: 6 },
  );
  const anyParts = fc.array(fc.constantFrom('1', '2', '3'), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(anyRules, anyParts, (rules, parts) => {
      const unique = [...new Map(rules.map((rule) => [rule.id, rule])).values()];
      const placed = [...'bcdef'].map((id, at) => `${id}${parts[at]}`).join(' ');
      const ruling = ask(unique, 'a', placed);
      expect(ruling.barred).not.toContain(ruling.forced);
      expect(ask([...unique].reverse(), 'a', placed)).toEqual(ruling);
    }),
    { numRuns: scaled(100, 5000) },
  );
});
