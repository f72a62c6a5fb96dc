import { describe, expect, it } from 'vitest';
import { createLocale } from '@/lib/i18n/format';
import { languageFor, tagToUse } from '@/lib/i18n/languages';
import { accented, mirrored } from '@/lib/i18n/pseudo';

describe('an accented message', () => {
  const check = (text: string, expected: string) => expect(accented({ a: text }).a).toBe(expected);
  it('is longer, in marks, with other letters', () => check('Save', '⟦Šåṽé~~⟧'));
  it('keeps what is filled in', () => check('{count} of {total}', '⟦{count} öƒ {total}~~⟧'));
  it('is changed in each plural form', () =>
    expect(accented({ a: { one: 'day', other: 'days' } })).toEqual({
      a: { one: '⟦ðåý~~⟧', other: '⟦ðåýš~~⟧' },
    }));
});

it('a mirrored message runs from right to left, and what is filled in goes its own way', () =>
  expect(mirrored({ a: 'By {authors}' }).a).toBe('\u2067\u202eBy \u2068{authors}\u2069\u202c\u2069'));

describe('the language of our words', () => {
  const check = (tag: string, expected: string) => expect(languageFor(tag).tag).toBe(expected);
  it('is the one asked for', () => check('ar-XB', 'ar-XB'));
  it('is the primary one of a variant', () => check('en-GB', 'en'));
  it('is English where none is written', () => check('fo-FO', 'en'));
  it('has its direction', () =>
    expect(createLocale('ar-XB').words).toEqual({ tag: 'ar-XB', direction: 'rtl' }));
  it('made strange leaves dates and numbers readable', () => {
    const { format, t } = createLocale('en-XA', 'UTC');
    expect(format.number(1234)).toBe('1,234');
    expect(t('foot.articles', { count: 1 })).toBe('⟦1 åŕţîçļé~~~⟧');
    expect(format.quantity({ value: 3, upper: null, bound: 'exactly', unit: 'ordinal' })).toBe('⟦3ŕð~⟧');
  });
});

describe('the tag to use', () => {
  const check = (chosen: string | null, ofBrowser: string, expected: string) =>
    expect(tagToUse(chosen, ofBrowser)).toBe(expected);
  it('is the browser’s where none is chosen', () => check(null, 'de-CH', 'de-CH'));
  it('is the browser’s variant of the chosen language', () => check('en', 'en-GB', 'en-GB'));
  it('is the chosen language in a browser of another', () => check('en', 'de-DE', 'en'));
});

describe('a size is printed', () => {
  const check = (count: number, expected: string) =>
    expect(createLocale('en-GB').format.bytes(count)).toBe(expected);
  it('in bytes', () => check(0, '0 byte'));
  it('in kilobytes', () => check(312_400, '312 kB'));
  it('in megabytes, with a digit behind the point while they are few', () => check(4_120_000, '4.1 MB'));
  it('in many megabytes', () => check(41_200_000, '41 MB'));
});
