import { describe, expect, it } from 'vitest';
import { isExcluded, isInScope, matchPatterns } from '@/lib/browser/sites';
import { defaultSettings, type Settings } from '@/lib/model/settings';

const consented = (change: Partial<Settings>): Settings => ({
  ...defaultSettings,
  consentedAt: 1,
  ...change,
});

describe('matchPatterns', () => {
  const check = (settings: Settings, expected: string[]) => expect(matchPatterns(settings)).toEqual(expected);

  it('registers nothing before consent', () => check(defaultSettings, []));
  it('registers web pages for all sites', () => check(consented({}), ['http://*/*', 'https://*/*']));
  it('registers nothing for clicks only', () => check(consented({ scope: 'on-click' }), []));
  it('registers chosen hosts with their subdomains', () =>
    check(consented({ scope: 'chosen-sites', chosenHosts: ['post.example'] }), ['*://*.post.example/*']));
});

describe('isInScope', () => {
  const check = (url: string, settings: Settings, expected: boolean) =>
    expect(isInScope(url, settings)).toBe(expected);

  it('is false before consent', () => check('https://post.example/a', defaultSettings, false));
  it('is true for any web page on all sites', () => check('https://post.example/a', consented({}), true));
  it('is false for what is no web page', () => check('file:///home/a.html', consented({}), false));
  it('is false for an address that cannot be parsed', () => check('https://[', consented({}), false));
  it('is false on an excluded host', () =>
    check('https://post.example/a', consented({ excludedHosts: ['post.example'] }), false));
  it('is false on a subdomain of an excluded host', () =>
    check('https://mail.post.example/a', consented({ excludedHosts: ['post.example'] }), false));
  it('is true on a host that only ends alike', () =>
    check('https://outpost.example/a', consented({ excludedHosts: ['post.example'] }), true));
  it('lets the excluded host win over the chosen one', () =>
    check(
      'https://mail.post.example/',
      consented({
        scope: 'chosen-sites',
        chosenHosts: ['post.example'],
        excludedHosts: ['mail.post.example'],
      }),
      false,
    ));
  it('is false for anything when only clicks read', () =>
    check('https://post.example/a', consented({ scope: 'on-click' }), false));
});

describe('isExcluded', () => {
  it('is true before consent, so that a click reads nothing either', () =>
    expect(isExcluded('https://post.example/', defaultSettings)).toBe(true));
  it('is false for a click on a page out of scope', () =>
    expect(isExcluded('https://post.example/', consented({ scope: 'on-click' }))).toBe(false));
});
