import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OperatorName, Query } from '@/lib/index/query';
import { parseQuery } from '@/lib/index/query-syntax';
import { scaled } from '../../proof-scale';
import { printQuery } from './print-query';

const check = (text: string, expected: Query) => expect(parseQuery(text).root).toEqual(expected);
const checkOpen = (text: string, expected: boolean) => expect(parseQuery(text).isOpen).toBe(expected);

const word = (text: string): Query => ({ kind: 'word', text });
const phrase = (text: string): Query => ({ kind: 'phrase', text });
const prefix = (text: string): Query => ({ kind: 'prefix', text });
const operator = (name: OperatorName, value: string): Query => ({ kind: 'operator', name, value });
const not = (part: Query): Query => ({ kind: 'not', part });
const all = (...parts: Query[]): Query => ({ kind: 'all', parts });
const any = (...parts: Query[]): Query => ({ kind: 'any', parts });
const nothing = all();

describe('words and phrases', () => {
  it('reads words', () => check('ferry  e-mail', all(word('ferry'), word('e-mail'))));
  it('reads phrases', () => check('a "state contract"', all(word('a'), phrase('state contract'))));
  it('takes a quoted word exactly', () => check('"ferry"', phrase('ferry')));
  it('ends an open quote with the text', () =>
    check('a "state contract', all(word('a'), phrase('state contract'))));
  it('reads prefixes', () => check('fer*', prefix('fer')));
  it('keeps parentheses within a word', () => check('fare(s) rise', all(word('fare(s)'), word('rise'))));
  it('parts a word from a quote', () => check('a"b c"d', all(word('a'), phrase('b c'), word('d'))));
  it('knows the quotation marks of many languages', () => {
    for (const quoted of [
      '“a b”',
      '„a b“',
      '”a b”',
      '«a b»',
      '« a b »',
      '»a b«',
      '‹a b›',
      '‘a b’',
      '‚a b‘',
    ]) {
      check(`x ${quoted} y`, all(word('x'), phrase('a b'), word('y')));
    }
    for (const quoted of ['「料金」', '『料金』', '《料金》', '＂料金＂', '〝料金〟']) {
      check(`船${quoted}`, all(word('船'), phrase('料金')));
    }
  });
  it('keeps single marks within double ones', () =>
    check('“he said ‘no’ twice”', phrase('he said ‘no’ twice')));
  it('takes an apostrophe for none', () =>
    check('l’homme d’un ‘90', all(word('l’homme'), word('d’un'), word('90'))));
});

describe('not, or and groups', () => {
  it('leaves out words, phrases and groups', () => {
    check('ferry -rumour -"is said"', all(word('ferry'), not(word('rumour')), not(phrase('is said'))));
    check('-(a OR b)', not(any(word('a'), word('b'))));
    check('−rumour', not(word('rumour')));
  });
  it('takes two minuses for one, and one of a group for all of it', () => {
    check('--a', not(word('a')));
    check('-(-a)', word('a'));
    check('-(-(a b)) c', all(word('a'), word('b'), word('c')));
  });
  it('knows a minus only before a word', () => check('a - b-c -', all(word('a'), word('b-c'))));
  it('binds words side by side tighter than OR', () => {
    check('a b OR c d', any(all(word('a'), word('b')), all(word('c'), word('d'))));
    check('a | b|c', any(word('a'), word('b'), word('c')));
    check('a (b OR c) d', all(word('a'), any(word('b'), word('c')), word('d')));
  });
  it('reads OR and AND in capitals only', () => {
    check('a or b', all(word('a'), word('or'), word('b')));
    check('a AND b', all(word('a'), word('b')));
    check('"OR" -OR', all(phrase('OR'), not(phrase('OR'))));
  });
  it('passes over an OR without parts', () => {
    check('OR a OR OR b OR', any(word('a'), word('b')));
    check('OR', nothing);
  });
  it('passes over parentheses without partners', () => {
    check('(a (b', all(word('a'), word('b')));
    check('a) b))', all(word('a'), word('b')));
    check('() a', word('a'));
  });
  it('needs no end to nesting', () => {
    check(`${'('.repeat(100_000)}a`, word('a'));
    check(`${'-('.repeat(100_000)}a`, word('a'));
  });
});

describe('operators', () => {
  it('reads them all, in any case', () => {
    check('source:Harbour', operator('source', 'Harbour'));
    check('-TAG:"sea ports"', not(operator('tag', 'sea ports')));
    check('person:"Ines Tamm"', operator('person', 'Ines Tamm'));
    check('org:board', operator('organisation', 'board'));
    check('organization:board', operator('organisation', 'board'));
    check('place:Tinsey', operator('place', 'Tinsey'));
    check('story:fares', operator('story', 'fares'));
    check('title:ferry', operator('title', 'ferry'));
    check('by:tamm', operator('by', 'tamm'));
    check('note:why', operator('note', 'why'));
    check('is:SAVED -is:read', all(operator('is', 'saved'), not(operator('is', 'read'))));
    check('source：海', operator('source', '海'));
  });
  it('reads days, months and years', () => {
    check('before:2026', operator('before', '2026'));
    check('after:2026-1', operator('after', '2026-01'));
    check('after:2026/1/4', operator('after', '2026-01-04'));
    check('before:"2026.01.04"', operator('before', '2026-01-04'));
  });
  it('passes over a value that is not typed yet', () => {
    for (const text of ['source:', 'tag:""', 'is:', 'is:un', 'before:20', 'before:2026-', 'after:-']) {
      check(`${text} a`, text === 'before:2026-' ? all(operator('before', '2026'), word('a')) : word('a'));
    }
    check('before:2026-13 after:2026-02-30', nothing);
  });
  it('takes what it does not know as words', () => {
    check('is:odd', all(word('is'), word('odd')));
    check('before:noon', all(word('before'), word('noon')));
    check('after:"the war"', all(word('after'), phrase('the war')));
    check('Analysis: why', all(word('Analysis:'), word('why')));
    check('10:30', word('10:30'));
    check('-odd:thing', all(not(word('odd')), not(word('thing'))));
  });
  it('drops lone signs', () => check('- * "" source: -" | : () -()', nothing));
});

describe('what may still be being typed', () => {
  it('is the word that the text ends in', () => {
    checkOpen('a fer', true);
    checkOpen('a fer ', false);
    checkOpen('-fer', true);
    checkOpen('person:ta', true);
    checkOpen('(a OR b', true);
    checkOpen('(a OR b)', false);
    checkOpen('', false);
    checkOpen('a source:', false);
  });
  it('is a phrase that is not closed', () => {
    checkOpen('"state contr', true);
    checkOpen('"state contract"', false);
    checkOpen('"state ', false);
  });
});

const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...'a b OR AND ( ) - | " : * source: is: is:saved before:2026-01-04 after: foo: “ » 「 ‘ ’ fer(ry) 料金 − \t'.split(
          ' ',
        ),
        ' ',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is read, and what is read is read again from how it prints', () =>
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseQuery(text);
        expect(parseQuery(printQuery(parsed))).toEqual(parsed);
      }),
      { numRuns: scaled(500, 20_000) },
    ));
  it('loses none of its plain words', () =>
    fc.assert(
      fc.property(typed, fc.stringMatching(/^[a-z]+$/), (noise, plain) => {
        expect(printQuery(parseQuery(`${plain} ${noise}`))).toContain(plain);
      }),
      { numRuns: scaled(200, 5_000) },
    ));
});
