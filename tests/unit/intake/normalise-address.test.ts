import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseAddress } from '@/lib/intake/normalise-address';

const check = (input: string, expected: string | null) => expect(normaliseAddress(input)).toBe(expected);

describe('normaliseAddress', () => {
  it('makes schemes, host case, www and default ports equal', () =>
    check('HTTP://WWW.Harbour.example:80/News/Fares', 'https://harbour.example/News/Fares'));
  it('takes off mobile and AMP hosts', () =>
    check('https://amp.m.harbour.example/fares', 'https://harbour.example/fares'));
  it('keeps a site whose own name is one letter', () => check('https://m.example/a', 'https://m.example/a'));
  it('keeps other subdomains', () =>
    check('https://blog.harbour.example/a', 'https://blog.harbour.example/a'));
  it('drops tracking and keeps what chooses the article, sorted', () =>
    check(
      'https://harbour.example/read?utm_source=x&id=7&FBCLID=q&a=1',
      'https://harbour.example/read?a=1&id=7',
    ));
  it('drops fragments but keeps hash-bang routes', () => {
    check('https://harbour.example/a#comments', 'https://harbour.example/a');
    check('https://harbour.example/#!/a', 'https://harbour.example/#!/a');
  });
  it('drops AMP and print variants in path and query', () => {
    for (const variant of [
      'a/',
      'a/amp',
      'a/amp/',
      'amp/a',
      'a.amp',
      'a?outputType=amp',
      'a/print',
      'a?print=1',
    ])
      check(`https://harbour.example/${variant}`, 'https://harbour.example/a');
  });
  it('reads the publisher out of AMP caches', () => {
    check('https://www-h-example.cdn.ampproject.org/c/s/www.harbour.example/a', 'https://harbour.example/a');
    check('https://www.google.com/amp/s/harbour.example/a/amp', 'https://harbour.example/a');
  });
  it('knows only the web', () => {
    for (const other of ['file:///a.html', 'about:blank', 'nonsense', '', 'javascript:1']) check(other, null);
  });
  it('takes a parameter with the name of a built-in for what it is', () =>
    check(
      'https://harbour.example/a?__proto__=1&constructor=2',
      'https://harbour.example/a?__proto__=1&constructor=2',
    ));
  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom('', '/amp', '/print/', '.amp.html', '/index.html', '?utm_a=1&b'),
        (url, suffix) => {
          const once = normaliseAddress(url + suffix);
          expect(once === null ? null : normaliseAddress(once)).toBe(once);
        },
      ),
    ));
});
