import { describe, expect, it } from 'vitest';
import type { StoredArticle } from '@/lib/model/statement';
import { newSinceVisit } from '@/lib/query/new-since-visit';
import { type ArticleSketch, storedFrom } from './stored';

const hearing = 'The Fares Board of Tenholm heard islanders and the ferry company on Monday.';
const reworded = 'Islanders and the ferry company were heard on Monday by the Fares Board of Tenholm.';
const freeze = 'Children under twelve will travel free from next April, the regulator decided.';
const inquiry = 'Auditors opened an inquiry into the reserve fund of the harbour.';
const bridge = 'Engineers found two cracks in the swing bridge at Ostwick.';
const article = (id: string, day: string, sentences: ArticleSketch['sentences'], more = {}) =>
  storedFrom({ id, day, sentences, ...more });
/** Articles are taken in at noon of their day. */
const visit = Date.parse('2026-03-05T00:00:00Z');

describe('what is new since the last visit', () => {
  const check = (
    stored: StoredArticle[],
    { visitedAt = visit, read = [] }: { visitedAt?: number | null; read?: string[] },
    expected: string[],
  ) => {
    const isRead = ({ id }: { id: string }) => read.includes(id);
    const found = newSinceVisit(stored, { visitedAt, isRead }).map(({ text }) => text);
    expect(found).toEqual(expected);
    expect(newSinceVisit([...stored].reverse(), { visitedAt, isRead }).map(({ text }) => text)).toEqual(
      found,
    );
  };
  const old = article('old', '2026-03-01', [hearing]);

  it('is what articles say that came since, beyond what was read', () =>
    check([old, article('fresh', '2026-03-07', [reworded, freeze])], { read: ['old'] }, [freeze]));
  it('is nothing that came before, read or not', () =>
    check([old, article('unread', '2026-03-02', [freeze])], { read: ['old'] }, []));
  it('is nothing of an article that has been read already', () =>
    check([old, article('fresh', '2026-03-07', [freeze])], { read: ['old', 'fresh'] }, []));
  it('is not said twice where two articles say it', () =>
    check(
      [old, article('b', '2026-03-08', [freeze, inquiry]), article('a', '2026-03-07', [freeze])],
      { read: ['old'] },
      [freeze, inquiry],
    ));
  it('is what was not there at the last visit where nothing was read', () =>
    check([old, article('fresh', '2026-03-07', [reworded, freeze])], {}, [freeze]));
  it('is nothing on a first visit where nothing was read', () =>
    check([old, article('other', '2026-03-07', [freeze])], { visitedAt: null }, []));
  it('is what is unread on a first visit', () =>
    check([old, article('other', '2026-03-02', [freeze])], { visitedAt: null, read: ['old'] }, [freeze]));
  it('stands alone', () =>
    check(
      [old, article('fresh', '2026-03-07', [{ text: 'She froze them all.', cannotStand: true }, freeze])],
      { read: ['old'] },
      [freeze],
    ));
  it('is not what somebody argues', () =>
    check([old, article('fresh', '2026-03-07', [freeze], { kind: 'opinion' })], { read: ['old'] }, []));
  it('comes from several articles rather than all from one', () => {
    const many = ['sank off Harl', 'burned in Ostwick', 'left Norwick', 'was sold'].map(
      (end) => `A barge with timber on board ${end} in the night.`,
    );
    check(
      [old, article('a', '2026-03-07', many), article('b', '2026-03-08', [inquiry, bridge])],
      { read: ['old'] },
      [...many.slice(0, 3), inquiry, bridge],
    );
  });
  it('is eight statements at most', () => {
    const fresh = Array.from({ length: 12 }, (_, index) =>
      article(`fresh-${index}`, `2026-03-${String(index + 7).padStart(2, '0')}`, [
        `Vessel ${'ABCDEFGHIJKL'[index]}urn was sold to buyers in harbour number ${index + 40}.`,
      ]),
    );
    expect(
      newSinceVisit([old, ...fresh], { visitedAt: visit, isRead: ({ id }) => id === 'old' }),
    ).toHaveLength(8);
  });
});
