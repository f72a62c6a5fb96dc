import { describe, expect, it } from 'vitest';
import type { StoryMark } from '@/lib/model/reader';
import { storyChoices } from '@/lib/query/story-choices';
import { memoryStore } from './memory-store';
import { storedFrom } from './stored';

const articleOf = (id: string, day: string, title: string) =>
  storedFrom({ id, day, title, sentences: ['The council of the island met again.'] });

const passing = articleOf('passing', '2026-03-12', 'Only passed on the bridge');
const articles = [
  articleOf('fares-1', '2026-03-01', 'Ferry fares rise'),
  articleOf('fares-2', '2026-03-02', 'Islanders protest fares'),
  articleOf('bridge-1', '2026-03-05', 'Bridge closed'),
  articleOf('bridge-2', '2026-03-06', 'Bridge stays closed for weeks'),
  articleOf('school-1', '2026-03-08', 'École reopens'),
  articleOf('school-2', '2026-03-09', 'Pupils return'),
  articleOf('lone', '2026-03-10', 'A pier beside the bridge'),
  { ...passing, article: { ...passing.article, isPassing: true } },
];
const stories = [
  ['fares-1', 'fares-2'],
  ['bridge-1', 'bridge-2'],
  ['school-1', 'school-2'],
  ['lone'],
  ['passing'],
];
const followed = (articleId: string): StoryMark => ({ articleId, followedAt: 1, visitedAt: null });

async function check(
  input: { words?: string; of?: string; marks?: StoryMark[] },
  expected: string[],
): Promise<void> {
  const { words = '', of = 's:fares-1', marks = [] } = input;
  const choices = await storyChoices(memoryStore({ articles, stories, marks }), { storyId: of, words });
  expect(choices.map(({ id }) => id)).toEqual(expected);
}

describe('the stories that one may be merged with', () => {
  it('are the recent ones without itself', () => check({}, ['s:school-1', 's:bridge-1']));
  it('are the followed ones first, also those of one article', () =>
    check({ marks: [followed('lone'), followed('bridge-2')] }, ['s:lone', 's:bridge-1', 's:school-1']));
  it('have all the words in their titles, whatever the case and accents', async () => {
    await check({ words: 'ecole' }, ['s:school-1']);
    await check({ words: 'BRIDGE clos' }, ['s:bridge-1']);
  });
  it('are found among stories of one article, but not of pages only passed', () =>
    check({ words: 'bridge' }, ['s:bridge-1', 's:lone']));
  it('are none where no title has the words', () => check({ words: 'volcano' }, []));
  it('leave the story itself out, whatever is sought', () =>
    check({ words: 'bridge', of: 's:bridge-1' }, ['s:lone']));

  it('say how many kept articles they have', async () => {
    const store = memoryStore({ articles, stories: [['bridge-1', 'bridge-2', 'passing'], ['fares-1']] });
    const choices = await storyChoices(store, { storyId: 's:fares-1', words: '' });
    expect(choices.map(({ articleCount }) => articleCount)).toEqual([2]);
  });

  it('are ten at most', async () => {
    const many = Array.from({ length: 24 }, (_, index) =>
      articleOf(`many-${index}`, '2026-03-01', `Bridge number ${index}`),
    );
    const pairs = many.flatMap(({ article }, index) =>
      index % 2 ? [] : [[article.id, many[index + 1]?.article.id ?? '']],
    );
    const store = memoryStore({ articles: many, stories: pairs });
    expect(await storyChoices(store, { storyId: 's:none', words: 'bridge' })).toHaveLength(10);
  });
});
