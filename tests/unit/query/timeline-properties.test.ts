import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline, TimelineEntry } from '@/lib/model/sections';
import type { Statement, StoredArticle } from '@/lib/model/statement';
import { timelineOf } from '@/lib/query/timeline';
import { scaled } from '../../proof-scale';
import { siteNow, storyFromSite } from './site-stories';

const stories = ['ferry', 'water'].map(storyFromSite);
const runs = { numRuns: scaled(10, 300) };

function read(articles: readonly StoredArticle[], open: StoredArticle, utcOffsetMinutes = 0): Timeline {
  return timelineOf({ open, story: null, storyArticles: [...articles] }, { now: siteNow, utcOffsetMinutes });
}

const statementsOf = ({ best, place, announced, since, others, differs }: TimelineEntry): Statement[] =>
  [best, place, announced, since, ...others, ...differs.flatMap(({ one, other }) => [one, other])].filter(
    (one) => one !== null && one !== undefined,
  );

const openAmong = (articles: readonly StoredArticle[]): StoredArticle => {
  const open = articles.at(-1);
  if (!open) throw new Error('The story has no article.');
  return open;
};

describe('a timeline', () => {
  it('is the same in whatever order the articles come', () => {
    for (const articles of stories) {
      const open = openAmong(articles);
      const expected = read(articles, open);
      const anyOrder = fc.shuffledSubarray(articles, { minLength: articles.length });
      fc.assert(
        fc.property(anyOrder, (shuffled) => {
          const { past, upcoming } = read(shuffled, open);
          // Which of two differing sentences comes first is the order of the disagreements, proved with them.
          const plain = (entries: TimelineEntry[]) => entries.map((entry) => ({ ...entry, differs: [] }));
          expect([plain(past), plain(upcoming)]).toEqual([plain(expected.past), plain(expected.upcoming)]);
        }),
        runs,
      );
    }
  });

  it('holds no sentence of an article that was removed', () => {
    for (const articles of stories)
      for (const removed of articles) {
        const rest = articles.filter((one) => one !== removed);
        const { past, upcoming } = read(rest, openAmong(rest));
        const told = [...past, ...upcoming].flatMap(statementsOf).map(({ receipt }) => receipt.articleId);
        expect(told).not.toContain(removed.article.id);
      }
  });

  it('keeps its dates in every time zone: only what is past, today or upcoming moves', () => {
    const datesOf = ({ past, upcoming }: Timeline) =>
      new Map([...past, ...upcoming].map(({ best, value, from }) => [`${best.text} ${value}`, from]));
    for (const articles of stories) {
      const open = openAmong(articles);
      const here = datesOf(read(articles, open));
      fc.assert(
        fc.property(fc.integer({ min: -12 * 60, max: 14 * 60 }), (offset) => {
          const there = read(articles, open, offset);
          const today = new Date(siteNow + offset * 60_000).toISOString().slice(0, 10);
          expect(there.today).toBe(today);
          for (const [telling, from] of datesOf(there))
            expect([telling, here.get(telling)]).toEqual([telling, from]);
          for (const { value } of there.past) expect(value.slice(0, 10) <= today).toBe(true);
          for (const { value } of there.upcoming)
            expect(value === 'FUTURE_REF' || value.slice(0, 10) > today).toBe(true);
        }),
        runs,
      );
    }
  });
});
