import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleTableOf } from '@/lib/index/article-table';
import { scaled } from '../../proof-scale';
import { anyHistory, tell } from './any-index';

it('knows every article whose text is there, and no other', () =>
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { live, read } = tell(history);
      const table = articleTableOf(read({ terms: [] }).segments);
      const texts = live.filter(({ part }) => part === 'text');
      const total = texts.reduce((sum, { length }) => sum + length, 0);
      expect(table.count).toBe(texts.length);
      expect(table.averageLength).toBeCloseTo(texts.length > 0 ? total / texts.length : 0, 9);
      expect(
        Array.from({ length: table.size }, (_, number) => number)
          .filter(table.isLive)
          .map((number) => ({
            number,
            articleId: table.idOf(number),
            date: table.dates[number],
            length: table.lengths[number],
          })),
      ).toEqual(
        texts
          .map(({ number, articleId, date, length }) => ({ number, articleId, date, length }))
          .sort((one, other) => one.number - other.number),
      );
      expect([table.isLive(table.size), table.idOf(table.size)]).toEqual([false, '']);
    }),
    { numRuns: scaled(200, 10_000) },
  ));
