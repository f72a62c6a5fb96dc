import { describe, expect, it } from 'vitest';
import type { StoryMark } from '@/lib/model/reader';
import { listStories, storyLines, walkStories } from '@/lib/query/stories';
import { openStory } from '@/lib/query/story-page';
import { memoryStore } from './memory-store';
import { storedFrom } from './stored';

const day = 86_400_000;
const at = (text: string) => Date.parse(text);
const clock = { now: at('2026-03-18T09:00:00Z') };

const articles = [
  ...['fares-1', 'fares-2', 'fares-3'].map((id, index) =>
    storedFrom({
      id,
      day: `2026-03-0${index + 1}`,
      host: index === 1 ? 'coast.example' : 'harbour.example',
      sentences: [
        {
          text: `The Fares Board met on 1 March for report ${index + 1} on the fares of ferries.`,
          dates: { '1 March': '2026-03-01' },
        },
        'The Fares Board heard islanders and the company on the fares.',
      ],
      entities: { 'Fares Board': 'organisation' },
    }),
  ),
  ...['bridge-1', 'bridge-2', 'pier'].map((id) =>
    storedFrom({ id, day: '2026-03-10', sentences: ['The bridge over the sound was closed again.'] }),
  ),
];
const stories = [['fares-1', 'fares-2', 'fares-3'], ['bridge-1', 'bridge-2'], ['pier']];

const storeWith = (marks: StoryMark[] = [], read: Record<string, number> = {}) =>
  memoryStore({ articles, stories, marks, read });
const followed = (articleId: string): StoryMark => ({ articleId, followedAt: 1, visitedAt: null });

describe('listing stories', () => {
  const check = async (
    marks: StoryMark[],
    options: Parameters<typeof listStories>[1],
    ids: string[],
    hasMore = false,
  ) => {
    const page = await listStories(storeWith(marks), options);
    expect([page.lines.map((line) => line.id), page.hasMore]).toEqual([ids, hasMore]);
  };
  it('puts the newest first', () => check([], { offset: 0, limit: 9 }, ['s:bridge-1', 's:fares-1']));
  it('puts followed ones before them, whatever their size', () =>
    check([followed('fares-2'), followed('pier')], { offset: 0, limit: 9 }, [
      's:pier',
      's:fares-1',
      's:bridge-1',
    ]));
  it('lists a story once that is followed by two of its articles', () =>
    check([followed('fares-2'), followed('fares-1')], { offset: 0, limit: 9, followedOnly: true }, [
      's:fares-1',
    ]));
  it('goes from page to page across both groups', async () => {
    const marks = [followed('fares-2'), followed('pier')];
    await check(marks, { offset: 0, limit: 1 }, ['s:pier'], true);
    await check(marks, { offset: 1, limit: 1 }, ['s:fares-1'], true);
    await check(marks, { offset: 2, limit: 1 }, ['s:bridge-1']);
    await check(marks, { offset: 1, limit: 2 }, ['s:fares-1', 's:bridge-1']);
    await check(marks, { offset: 0, limit: 2, followedOnly: true }, ['s:pier', 's:fares-1']);
    await check(marks, { offset: 3, limit: 2 }, []);
  });

  it('counts articles, sources and what is new, and shows the newest article’s gist', async () => {
    const visited = {
      articleId: 'fares-1',
      followedAt: null,
      visitedAt: articles[1]?.article.takenInAt ?? 0,
    };
    const lineOf = async (store: ReturnType<typeof storeWith>) =>
      (await listStories(store, { offset: 0, limit: 9 })).lines.find(({ id }) => id === 's:fares-1');
    const line = await lineOf(storeWith([], { 'fares-1': 1 }));
    expect(line).toMatchObject({ articleCount: 3, sourceCount: 2, isFollowed: false, newCount: 2 });
    expect((line?.lastDate ?? 0) - (line?.firstDate ?? 0)).toBe(2 * day);
    expect(line?.latest?.receipt.articleId).toBe('fares-3');
    expect((await lineOf(storeWith([visited], { 'fares-1': 1 })))?.newCount).toBe(1);
  });

  describe('shows, of the newest article that is new,', () => {
    const told = 'Children under twelve will travel free from next April, the regulator decided.';
    const fresh = storedFrom({
      id: 'fares-4',
      day: '2026-03-09',
      sentences: ['The Fares Board heard islanders and the company on the fares.', told],
    });
    const latestOf = async (read: Record<string, number>) => {
      const store = memoryStore({
        articles: [...articles.slice(0, 3), fresh],
        stories: [['fares-1', 'fares-2', 'fares-3', 'fares-4']],
        read,
      });
      const { lines } = await listStories(store, { offset: 0, limit: 1 });
      return lines[0]?.latest?.text;
    };
    it('the sentence that was not read', async () => expect(await latestOf({ 'fares-3': 1 })).toBe(told));
    it('its most telling one where nothing was read', async () =>
      expect(await latestOf({})).toBe('The Fares Board heard islanders and the company on the fares.'));
    it('nothing of it once it was read itself', async () =>
      expect(await latestOf({ 'fares-4': 1, 'fares-3': 1, 'fares-1': 1 })).not.toBe(told));
  });
});

describe('walking through the stories', () => {
  const check = async (marks: StoryMark[], followedOnly: boolean, ids: string[]) => {
    const found: string[][] = [];
    for await (const some of walkStories(storeWith(marks), { followedOnly })) found.push(some);
    expect(found.at(-1)).toEqual(ids);
    for (const some of found) expect(ids.slice(0, some.length)).toEqual(some);
  };
  it('lists the newest first', () => check([], false, ['s:bridge-1', 's:fares-1']));
  it('lists followed ones before them, each once', () =>
    check([followed('fares-2'), followed('pier')], false, ['s:pier', 's:fares-1', 's:bridge-1']));
  it('lists followed ones alone', () => check([followed('fares-2')], true, ['s:fares-1']));
  it('lists none', () => check([], true, []));
  it('lists those beyond the first as well', async () => {
    const pairs = Array.from({ length: 40 }, (_, index) => [`one-${index}`, `two-${index}`]);
    const store = memoryStore({
      stories: pairs,
      articles: pairs
        .flat()
        .map((id, index) =>
          storedFrom({ id, day: `2025-0${1 + (index % 9)}-10`, sentences: ['The ferry was late.'] }),
        ),
    });
    const found: string[][] = [];
    for await (const some of walkStories(store, { followedOnly: false })) found.push(some);
    expect(found.map((ids) => ids.length)).toEqual([30, 40]);
    expect(new Set(found[1]).size).toBe(40);
    expect(found[1]?.slice(0, 30)).toEqual(found[0]);
  });
  it('reads the lines of those asked for, without what has gone', async () => {
    const lines = await storyLines(storeWith(), ['s:fares-1', 's:gone']);
    expect([...lines].map(([id, line]) => [id, line.articleCount])).toEqual([['s:fares-1', 3]]);
  });
});

describe('a story’s page', () => {
  it('shows its articles newest first, with what is new, its timeline and its coverage', async () => {
    const story = await openStory(storeWith([], { 'fares-2': 1 }), 's:fares-1', { clock });
    expect(
      story?.page.articles.map(({ article, isNew, gist }) => [article.id, isNew, gist !== null]),
    ).toEqual([
      ['fares-3', true, true],
      ['fares-2', false, true],
      ['fares-1', true, true],
    ]);
    expect(story?.page.timeline.past.map((entry) => [entry.value, entry.sourceCount])).toEqual([
      ['2026-03-01', 2],
    ]);
    expect(story?.page.timeline.storyId).toBe('s:fares-1');
    expect(story?.workOutDepth().coverage?.articleCount).toBe(3);
    expect(story?.page.line).toMatchObject({ id: 's:fares-1', newCount: 2 });
  });
  it('tells what is new against the visit before, also after this one was noted', async () => {
    const before = articles[1]?.article.takenInAt ?? 0;
    const noted: StoryMark = { articleId: 'fares-1', followedAt: null, visitedAt: clock.now };
    const newIn = async (since: number | null | undefined) => {
      const story = await openStory(storeWith([noted], { 'fares-1': 1 }), 's:fares-1', { clock, since });
      const { articles: rows = [], visitedAt } = story?.page ?? {};
      return [visitedAt, ...rows.filter(({ isNew }) => isNew).map(({ article }) => article.id)];
    };
    expect(await newIn(undefined)).toEqual([clock.now]);
    expect(await newIn(before)).toEqual([before, 'fares-3']);
    expect(await newIn(null)).toEqual([null, 'fares-3', 'fares-2']);
  });
  it('has no coverage to tell of for one article', async () =>
    expect((await openStory(storeWith(), 's:pier', { clock }))?.workOutDepth()).toEqual({
      strands: [],
      sourcesOverTime: null,
      namedTogether: null,
      figureSeries: [],
      coverage: null,
    }));
  it('is none for a story that has gone', async () =>
    expect(await openStory(storeWith(), 's:gone', { clock })).toBeNull());
});
