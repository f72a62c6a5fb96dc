import { describe, expect, it } from 'vitest';
import { openRules } from '@/lib/compare/story-rules';
import { likeMatters, oneMatter, type Told } from './like-matters.data';
import { partsIn, placeAll } from './plain-subjects';
import { subjectOfTold } from './told-subjects';

const storiesOf = (articles: readonly (readonly [string, Told])[]) =>
  partsIn(
    placeAll(
      articles.map(([id, told]) => subjectOfTold(id, told)),
      openRules([]),
    ),
  );

describe('two like matters are two stories', () => {
  it.each(Object.entries(likeMatters))('%s', (_name, [one, other]) =>
    expect(
      storiesOf([
        ['a', one],
        ['b', other],
      ]),
    ).toBe('a | b'),
  );
});

describe('one matter', () => {
  const articles = oneMatter.map((told, at) => [`a${at}`, told] as const);

  it('stays one story while papers turn from the dead to the saved, the guilty and the new houses', () =>
    expect(storiesOf(articles)).toBe('a0 a1 a2 a3'));

  it('takes in nothing that is like it', () => {
    const quake = likeMatters['two earthquakes']?.[1];
    const flood = likeMatters['two floods']?.[0];
    if (quake && flood)
      expect(storiesOf([...articles, ['q', quake], ['f', flood]])).toBe('a0 a1 a2 a3 | f | q');
  });
});
