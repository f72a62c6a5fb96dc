import { describe, expect, it } from 'vitest';
import { addressesOf, articleIdFrom } from '@/lib/intake/addresses';

const check = (url: string, canonicalUrl: string | null, expected: string[], alternateUrls: string[] = []) =>
  expect(addressesOf({ url, canonicalUrl, alternateUrls, title: '' })).toEqual(expected);

describe('addressesOf', () => {
  it('takes the canonical address of the same site first', () =>
    check('https://m.harbour.example/a?id=1', 'https://harbour.example/fares', [
      'https://harbour.example/fares',
      'https://harbour.example/a?id=1',
    ]));
  it('believes no claim on another site', () =>
    check(
      'https://rogue.test/a',
      'https://harbour.example/fares',
      ['https://rogue.test/a'],
      ['https://harbour.example/other'],
    ));
  it('tells apart neighbours under a shared suffix', () =>
    check('https://rogue.github.io/a', 'https://harbour.github.io/a', ['https://rogue.github.io/a']));
  it('believes subdomains of the same site', () =>
    check('https://news.harbour.co.uk/a', 'https://www.harbour.co.uk/b', [
      'https://harbour.co.uk/b',
      'https://news.harbour.co.uk/a',
    ]));
  it('ignores a canonical front page on a deeper page', () =>
    check('https://harbour.example/a', 'https://harbour.example/', ['https://harbour.example/a']));
  it('believes the publisher named by an AMP cache address', () =>
    check('https://h.cdn.ampproject.org/c/s/harbour.example/a/amp', 'https://harbour.example/fares', [
      'https://harbour.example/fares',
      'https://harbour.example/a',
    ]));
  it('keeps alternates of the same site', () =>
    check(
      'https://harbour.example/a',
      null,
      ['https://harbour.example/a', 'https://harbour.example/v/a'],
      ['https://amp.harbour.example/v/a?outputType=amp'],
    ));
  it('has none where there is no web address', () => check('file:///tmp/a', 'https://harbour.example/a', []));
});

describe('the addresses of a part', () => {
  const first = 'https://harbour.example/why-the-ferries-stopped';
  const checkPart = (number: number, canonicalUrl: string | null, expected: string[]) => {
    const url = number === 1 ? first : `${first}/${number}`;
    const part = { number, firstUrl: first };
    expect(addressesOf({ url, canonicalUrl, alternateUrls: [], title: '', part })).toEqual(expected);
  };
  it('begin with the first one’s, whatever a later one declares', () =>
    checkPart(2, `${first}/2`, [first, `${first}/2`]));
  it('begin with what the first one declares', () =>
    checkPart(1, 'https://harbour.example/7', ['https://harbour.example/7', first]));
});

describe('articleIdFrom', () => {
  it('is the start of the SHA-256 in base64url', async () =>
    expect(await articleIdFrom('abc')).toBe('ungWv48Bz-pBQUDeXa4iIw'));
});
