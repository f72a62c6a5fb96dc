import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';
import { tokenise } from '@/lib/text/tokens';
import { hostilePieces } from '../../fuzz/hostile-texts';

const anyText = fc.oneof(
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 300,
  }),
  fc.array(fc.constantFrom(...hostilePieces), { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...hostilePieces), { maxLength: 80 }).map((pieces) => pieces.join(' ')),
);
const language = fc.constantFrom(
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'ru',
  'ja',
  'ko',
  'zh',
  'ar',
  'th',
  'und',
  'xx',
);

/** What nobody sees may lie between sentences, and white space between tokens; nothing else is lost. */
const unseen = /[\s\p{Cf}\p{Cc}]/gu;

describe('cuts of any text', () => {
  it('lose nothing of it, overlap nowhere, and stand in order: sentences', () =>
    fc.assert(
      fc.property(anyText, language, (text, tag) => {
        const spans = splitSentences(text, [{ start: 0, end: text.length }], tag);
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(unseen, ''),
        ).toBe(text.replace(unseen, ''));
        for (const [index, { start, end }] of spans.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        }
      }),
    ));
  it('lose nothing of it, overlap nowhere, and stand in order: tokens', () =>
    fc.assert(
      fc.property(anyText, language, (text, tag) => {
        const tokens = tokenise(text, { start: 0, end: text.length }, tag);
        expect(
          tokens
            .map((token) => token.text)
            .join('')
            .replace(unseen, ''),
        ).toBe(text.replace(unseen, ''));
        for (const [index, token] of tokens.entries()) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
        }
      }),
    ));
  it('do not part the halves of a character, where a text has no blank for pages', () => {
    const text = '😀'.repeat(10_000);
    for (const { start, end } of splitSentences(text, [{ start: 0, end: text.length }], 'en')) {
      expect(start % 2).toBe(0);
      expect(end % 2).toBe(0);
    }
  });
});

describe('tokenise of a part', () => {
  const check = (text: string, start: number, end: number, expected: string) =>
    expect(
      tokenise(text, { start, end }, 'en')
        .map((token) => token.text)
        .join('|'),
    ).toBe(expected);
  it('never looks over its end', () => {
    check('Mr. Tamm', 0, 2, 'Mr');
    check('1,250', 0, 2, '1,');
    check('the U.S. left', 4, 8, 'U.S.');
  });
});
