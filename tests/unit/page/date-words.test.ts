import { describe, expect, it } from 'vitest';
import { findDateWords } from '@/lib/page/date-words';

const check = (text: string, ...expected: string[]) =>
  it(`${JSON.stringify(text)}: ${expected.join(', ') || 'none'}`, () =>
    expect(findDateWords(text).map(({ kind, start }) => `${kind} at ${start}`)).toEqual(expected));

describe('words beside a date', () => {
  check('Published 4 January 2026', 'published at 0');
  check('4 January 2026, UPDATED 5 January', 'updated at 16');
  check('Posted: 4.1.2026 | Last edited: 5.1.2026', 'published at 0', 'updated at 19');
  check('Veröffentlichung: 4. Januar 2026', 'published at 0');
  check('Mis à jour le 4 janvier 2026', 'updated at 0');
  check('Mis en ligne le 4 janvier 2026', 'published at 0');
  check('© 2026', 'other at 0');
  check('The outdated fromage');
  check('最終更新：2026年1月4日', 'updated at 2');
  check('2026年1月4日に公開された記事', 'published at 10');
  check('입력 2026.01.04 수정 2026.01.05', 'published at 0', 'updated at 14');
  check('');
});
