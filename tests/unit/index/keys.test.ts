import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityKey, entityOfKey, nameBeginnings, nameKeys } from '@/lib/index/keys';

describe('nameKeys', () => {
  const check = (id: string, beginnings: string[]) => {
    const keys = [entityKey(id), ...nameKeys(id)];
    expect(keys.map((key) => key.slice(2, key.indexOf('\t')))).toEqual(beginnings);
    for (const key of keys) {
      expect(entityOfKey(key)).toBe(id);
      expect(nameBeginnings(key.slice(2, 4)).some((beginning) => key.startsWith(beginning))).toBe(true);
    }
  };
  it('and that of the entity begin with each of its words', () =>
    check('ines van tamm', ['ines van tamm', 'van tamm', 'tamm']));
  it('are none for a name of one word', () => check('tamm', ['tamm']));
  it('lead back to any name', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !/[ \t]/.test(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        for (const key of nameKeys(words.join(' '))) expect(entityOfKey(key)).toBe(words.join(' '));
      }),
    );
  });
});
