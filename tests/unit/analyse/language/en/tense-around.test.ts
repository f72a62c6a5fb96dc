import { describe, expect, it } from 'vitest';
import { tenseAround } from '@/lib/analyse/language/en/tense-around';

/** The tense around the words in brackets. */
const check = (marked: string, expected: string) => {
  const start = marked.indexOf('[');
  const sentence = marked.replace(/[[\]]/g, '');
  expect(tenseAround(sentence, start, marked.indexOf(']') - 1)).toBe(expected);
};

describe('tenseAround', () => {
  it('hears the verb nearest to the date', () => {
    check('The board met on [Friday].', 'past');
    check('The board will meet on [Friday].', 'future');
    check('He said on [Friday] that it would close.', 'past');
  });
  it('knows verbs that only look past', () => check('She will succeed him [May 1].', 'future'));
  it('hears what was due and did not come', () => check('It had been due on [Friday].', 'past'));
  it('hears a term', () => check('They have until [Friday] to pay.', 'future'));
  it('is unclear without a verb', () => check('A quiet [Friday].', 'unclear'));
});
