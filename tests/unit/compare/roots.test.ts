import { describe, expect, it } from 'vitest';
import { rootsOf } from '@/lib/compare/roots';

const check = (one: string, other: string, expected: boolean) =>
  expect([...rootsOf(one, 'en')].join(' ') === [...rootsOf(other, 'en')].join(' ')).toBe(expected);

describe('roots', () => {
  it('are one for the forms of a word', () => check('indicted', 'indictment', true));

  it('are one for a paraphrase in any form', () => check('conceals', 'hiding', true));

  it('are not those of a paraphrase that only begins alike', () => {
    check('concern', 'hide', false);
    check('department', 'leave', false);
    check('collinear', 'crash', false);
  });
});
