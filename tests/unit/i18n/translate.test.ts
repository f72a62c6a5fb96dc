import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages } from '@/lib/i18n/messages.en';
import { createTranslator, type Translate } from '@/lib/i18n/translate';

const check = (say: (t: Translate) => string, expected: string, locale = 'en-GB') =>
  expect(say(createTranslator(locale))).toBe(expected);

describe('createTranslator', () => {
  it('fills in placeholders', () => check((t) => t('header.by', { authors: 'Ines Tamm' }), 'By Ines Tamm'));
  it('takes the singular for one', () => check((t) => t('foot.articles', { count: 1 }), '1 article'));
  it('takes the plural for none', () => check((t) => t('foot.articles', { count: 0 }), '0 articles'));
  it('groups large counts', () => check((t) => t('foot.articles', { count: 12345 }), '12,345 articles'));
  it('prints counts as the locale does', () =>
    check((t) => t('foot.articles', { count: 12345 }), '12.345 articles', 'de-DE'));
  it('leaves braces in filled-in words alone', () =>
    check((t) => t('header.removeTag', { tag: 'The {tag} Group $&' }), 'Remove the tag The {tag} Group $&'));
});

it('does not compile without a value or with a misspelt one', () => {
  const t = createTranslator('en');
  // @ts-expect-error the value is missing
  t('header.by');
  // @ts-expect-error the name is misspelt
  t('header.by', { author: 'x' });
  // @ts-expect-error a plural form needs a number
  t('foot.articles', { count: '2' });
  // @ts-expect-error there is no such message
  expect(() => t('no.such.message')).toThrow();
});

it('has each message in one area only, and none that is left out', async () => {
  const folder = path.resolve('lib/i18n/en');
  const areas: object[] = await Promise.all(
    readdirSync(folder).map((name) => import(path.join(folder, name))),
  );
  const keys = areas.flatMap((area) => Object.values(area).flatMap((area) => Object.keys(area)));
  expect(keys.sort()).toEqual(Object.keys(messages).sort());
});
