import { describe, expect, it } from 'vitest';
import {
  countStoryTerms,
  keyTermsOf,
  placeInStory,
  weighEntities,
  weighStoryTerms,
  withoutArticle,
} from '@/lib/compare/stories';
import type { Story } from '@/lib/model/story';

const day = 86_400_000;
const empty = { total: 0, of: () => 0 };

const articleOf = (id: string, dayNumber: number, title: string, text: string, names: string[] = []) => ({
  id,
  title,
  date: dayNumber * day,
  language: 'en',
  terms: weighStoryTerms(countStoryTerms({ title, sentences: [text], language: 'en' }), empty),
  entities: weighEntities(new Map(names.map((name) => [name, 1])), empty),
});

const fares = articleOf(
  'fares',
  1,
  'Ferry company raises fares',
  'Islanders pay eight per cent more for the ferry.',
  ['ines tamm'],
);
const board = articleOf(
  'board',
  3,
  'Board hears islanders on ferry fares',
  'The fares rose by eight per cent. Ines Tamm defended them.',
  ['ines tamm'],
);
const quake = articleOf(
  'quake',
  3,
  'Earthquake shakes northern valley',
  'The earthquake damaged forty houses in the valley of Orr.',
  ['orr'],
);
const farQuake = articleOf(
  'far-quake',
  4,
  'Earthquake hits southern port',
  'The tremor cracked a harbour wall in Velm, where ships had to leave.',
  ['velm'],
);

/** Places the articles in turn and lists the stories' members. */
function check(articles: ReturnType<typeof articleOf>[], expected: string[][]) {
  const stories = new Map<string, Story>();
  for (const article of articles) {
    const { put, remove } = placeInStory(article, [...stories.values()]);
    for (const id of remove) stories.delete(id);
    for (const story of put) stories.set(story.id, story);
  }
  expect([...stories.values()].map((story) => story.articleIds)).toEqual(expected);
}

describe('placeInStory', () => {
  it('joins reports of one matter', () => check([fares, board], [['fares', 'board']]));
  it('begins a story with what is like none', () => check([fares, quake], [['fares'], ['quake']]));
  it('keeps two similar events apart', () => check([quake, farQuake], [['quake'], ['far-quake']]));
  it('joins an earlier article that comes in late', () => check([board, fares], [['board', 'fares']]));
  it('joins nothing to a story that has long been silent', () =>
    check([fares, { ...board, date: 62 * day }], [['fares'], ['board']]));
  it('leaves an article where it is', () => check([fares, board, fares], [['fares', 'board']]));
  it('lives with an article without words', () =>
    check([fares, articleOf('none', 1, '', '')], [['fares'], ['none']]));

  it('dates and counts the story, and shares key terms with its next article', () => {
    const [first] = placeInStory(fares, []).put;
    const [story] = placeInStory(board, first ? [first] : []).put;
    expect(story).toMatchObject({
      id: 's:fares',
      firstDate: day,
      lastDate: 3 * day,
      entities: new Map([['ines tamm', 2]]),
    });
    expect(keyTermsOf(story as Story)).toEqual(expect.arrayContaining(['ferry', 'fare']));
  });
});

describe('withoutArticle', () => {
  const story: Story = {
    id: 's:a',
    title: 'Fares',
    articleIds: ['a', 'b'],
    firstDate: 1,
    lastDate: 2,
    terms: new Map([['ferry', 2]]),
    entities: new Map(),
  };
  it('takes the next article for the first', () =>
    expect(withoutArticle(story, [{ id: 'b', date: 2, title: 'Ferry', language: 'en' }])).toMatchObject({
      id: 's:b',
      // Not that of the article that is gone.
      title: 'Ferry',
      articleIds: ['b'],
      firstDate: 2,
      terms: new Map([['ferry', 1]]),
    }));
  it('is nothing without articles', () => expect(withoutArticle(story, [])).toBeNull());
});
