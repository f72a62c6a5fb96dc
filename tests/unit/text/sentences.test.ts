import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';

const check = (text: string, expected: string[], language = 'en') =>
  expect(
    splitSentences(text, [{ start: 0, end: text.length }], language).map((s) => text.slice(s.start, s.end)),
  ).toEqual(expected);

describe('splitSentences', () => {
  it('does not stop after titles, initials and company forms', () =>
    check('Mr. Tamm met Gen. J. K. Rowe. The Acme Inc. board sat. No. 5 lost.', [
      'Mr. Tamm met Gen. J. K. Rowe.',
      'The Acme Inc. board sat.',
      'No. 5 lost.',
    ]));
  it('stops after an initialism only where a new sentence starts', () =>
    check('The U.S. Senate voted. He lives in the U.S. The vote is due.', [
      'The U.S. Senate voted.',
      'He lives in the U.S.',
      'The vote is due.',
    ]));
  it('stops between an initialism and a title', () =>
    check('She returned to the U.S. Mr. Tamm stayed.', ['She returned to the U.S.', 'Mr. Tamm stayed.']));
  it('goes on after a.m. with a weekday', () =>
    check('It sails at 7:50 a.m. Tuesday. It is full.', ['It sails at 7:50 a.m. Tuesday.', 'It is full.']));
  it('keeps a quoted question with its speaker', () =>
    check('“Why now?” Ines Tamm asked. "No!" he said.', ['“Why now?” Ines Tamm asked.', '"No!" he said.']));
  it('reads German ordinals', () =>
    check('Am 3. Oktober kam Dr. Meier. Er ging.', ['Am 3. Oktober kam Dr. Meier.', 'Er ging.'], 'de'));
  it('does not cut inside Japanese quotes', () =>
    check('彼は「行く。帰る。」と言った。雨だ。', ['彼は「行く。帰る。」と言った。', '雨だ。'], 'ja'));
  it('never crosses a block and gives offsets into the whole text', () => {
    const text = 'A heading\n\nFares rose. They fell.';
    expect(
      splitSentences(
        text,
        [
          { start: 0, end: 9 },
          { start: 11, end: 33 },
        ],
        'en',
      ),
    ).toEqual([
      { start: 0, end: 9, block: 0 },
      { start: 11, end: 22, block: 1 },
      { start: 23, end: 33, block: 1 },
    ]);
  });
  it('cuts a long block as it cuts a short one', () => {
    const text = 'Ferry fares rose again. '.repeat(2000);
    expect(splitSentences(text, [{ start: 0, end: text.length }], 'en')).toHaveLength(2000);
  });
});
