import { describe, expect, it } from 'vitest';
import { developmentsOf } from '@/lib/query/developments';
import { disagreementsOf } from '@/lib/query/disagreements';
import { figuresOverTime } from '@/lib/query/figures-over-time';
import { storyFromSite } from './site-stories';

const stories = {
  ferry: storyFromSite('ferry'),
  water: storyFromSite('water'),
  launch: storyFromSite('launch'),
};
type StoryId = keyof typeof stories;

const seriesOf = (id: StoryId) =>
  figuresOverTime(stories[id]).map(({ what, points }) => [
    what.text,
    ...points.map(({ line }) => line.value),
  ]);

describe('figures over time', () => {
  it('are those of the invented newspapers that are counted again and again', () => {
    expect(seriesOf('ferry')).toEqual([['people have signed a petition against them', 4100, 6800, 9350]]);
    expect(seriesOf('water')).toEqual([['people have been treated for stomach illness', 14, 37, 62, 60, 64]]);
    expect(seriesOf('launch')).toEqual([]);
  });
  it('lead from every point to the sentence that gives it, and from the name to its words', () => {
    const articles = stories.water;
    const textOf = (id: string) =>
      articles.find(({ article }) => article.id === id)?.revision.text ?? 'no such article';
    for (const { what, points } of figuresOverTime(articles)) {
      for (const { text, receipt } of [what, ...points.map(({ line }) => line.statement)])
        expect(textOf(receipt.articleId).slice(receipt.start, receipt.end)).toBe(text);
      expect(points.map(({ at }) => at)).toEqual(
        points.map(({ at }) => at).sort((one, other) => one - other),
      );
    }
  });
  it('are gone with their articles', () => {
    const articles = stories.ferry.filter(({ article }) => article.id !== 'ferry-inquiry');
    expect(figuresOverTime(articles)).toEqual([]);
  });
});

describe('developments', () => {
  const shownFor = (story: StoryId, id: string) => {
    const storyArticles = stories[story];
    const open = storyArticles.find(({ article }) => article.id === id);
    if (!open) throw new Error(`There is no ${id}.`);
    return { open, storyArticles };
  };

  it('are shown where the open article has a part in them', () => {
    expect(developmentsOf(shownFor('ferry', 'ferry-hearing'))).toHaveLength(1);
    expect(developmentsOf(shownFor('ferry', 'ferry-who-pays'))).toEqual([]);
  });
  it('are no disagreements too', () => {
    for (const storyArticles of Object.values(stories)) {
      for (const open of storyArticles) {
        const moved = developmentsOf({ open, storyArticles }).flatMap(({ points }) =>
          points.map(({ line }) => line.surface.receipt),
        );
        for (const { one, other } of disagreementsOf({ open, storyArticles })) {
          const isBoth = [one, other].every(({ surface }) =>
            moved.some((receipt) => JSON.stringify(receipt) === JSON.stringify(surface.receipt)),
          );
          expect(isBoth).toBe(false);
        }
      }
    }
  });
});
