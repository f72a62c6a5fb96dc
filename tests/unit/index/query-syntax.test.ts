import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedQuery, parseQuery } from '@/lib/index/query-syntax';

const check = (text: string, expected: Partial<ParsedQuery>) =>
  expect(parseQuery(text)).toEqual({
    parts: [],
    excluded: [],
    sources: [],
    excludedSources: [],
    isSaved: null,
    ...expected,
  });
const word = (text: string) => ({ kind: 'word' as const, text });
const phrase = (text: string) => ({ kind: 'phrase' as const, text });
const prefix = (text: string) => ({ kind: 'prefix' as const, text });

describe('parseQuery', () => {
  it('reads words', () => check('ferry  e-mail', { parts: [word('ferry'), word('e-mail')] }));
  it('reads phrases in straight and curly quotes', () =>
    check('“state contract” "Ines Tamm"', { parts: [phrase('state contract'), phrase('Ines Tamm')] }));
  it('takes a quoted word as a word', () => check('"ferry"', { parts: [word('ferry')] }));
  it('closes an open quote at the end', () =>
    check('a "state contract', { parts: [word('a'), phrase('state contract')] }));
  it('reads exclusions of words and phrases', () =>
    check('ferry -rumour -"is said"', {
      parts: [word('ferry')],
      excluded: [word('rumour'), phrase('is said')],
    }));
  it('reads prefixes', () => check('fer*', { parts: [prefix('fer')] }));
  it('reads sources, quoted too', () =>
    check('source:Harbour -source:"Coast Daily"', {
      sources: ['harbour'],
      excludedSources: ['coast daily'],
    }));
  it('reads is:saved and its opposite', () => {
    check('is:saved', { isSaved: true });
    check('-is:SAVED', { isSaved: false });
  });
  it('takes what it does not know as words', () =>
    check('is:odd 10:30', { parts: [word('is:odd'), word('10:30')] }));
  it('drops lone signs', () => check('- * "" source: -"', {}));
  it('never fails, and finds every plain word again', () =>
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[a-z]+$/), (noise, plain) => {
        expect(() => parseQuery(noise)).not.toThrow();
        expect(parseQuery(`${plain} ${noise}`).parts).toContainEqual(word(plain));
      }),
    ));
});
