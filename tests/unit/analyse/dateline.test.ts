import { describe, expect, it } from 'vitest';
import { datelineLength } from '@/lib/analyse/dateline';

describe('datelineLength', () => {
  const check = (sentence: string, expected: string) =>
    expect(sentence.slice(0, datelineLength(sentence))).toBe(expected);

  it('finds a place in capitals', () => check('NORWICK – Fares rose.', 'NORWICK – '));
  it('finds a place with its agency', () =>
    check('Norwick (Coast Press) - Fares rose.', 'Norwick (Coast Press) - '));
  it('finds several words and a day', () =>
    check('PORT ELLEN, 5 March (Coast Press) — Fares rose.', 'PORT ELLEN, 5 March (Coast Press) — '));
  it('leaves a sentence with a dash alone', () => check('Fares rose – again.', ''));
  it('leaves a name with a hyphen alone', () => check('NATO-led ships left.', ''));
  it('leaves a bracket without a dash alone', () => check('Ines Tamm (Coast Press) wrote it.', ''));
});
