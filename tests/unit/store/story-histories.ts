/**
 * Random histories of stories: articles come in any order, change, go and come back, and the reader rules over them. What
 * the stories are in the end is what the stored articles and rules alone make them, worked out in one go.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { signatureOf } from '@/lib/compare/signature';
import { adopt } from '@/lib/compare/story-adoption';
import { byDate, type StorySubject } from '@/lib/compare/story-pull';
import { openRules } from '@/lib/compare/story-rules';
import { openStream } from '@/lib/compare/story-stream';
import type { ArticleId } from '@/lib/model/article';
import type { StoryRule } from '@/lib/model/reader';
import { openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { settle, takenInOf } from './taken-in';

export type StoryDeed =
  | { kind: 'take-in'; id: string; day: number; words: string[] }
  | { kind: 'delete'; ids: string[] }
  | { kind: 'undo' }
  | { kind: 'merge'; ids: string[] }
  | { kind: 'split'; id: string; others: string[] }
  | { kind: 'drop-rule'; at: number }
  | { kind: 'settle'; steps: number };

const matters = [
  ['ferry', 'fares', 'harbour', 'Tamm', 'island', 'timetable', 'subsidy'],
  ['quake', 'magnitude', 'rubble', 'rescue', 'Ostwick', 'aftershock', 'tents'],
  ['quake', 'magnitude', 'rubble', 'rescue', 'Kestholm', 'bridge', 'nurses'],
];
const anyMatter = fc.nat(matters.length - 1);
const anyWords = anyMatter.chain((at) =>
  fc.array(fc.constantFrom(...(matters[at] ?? [])), { minLength: 2, maxLength: 8 }),
);
const anyId = fc.constantFrom(
  ...Array.from({ length: 14 }, (_, index) => `article-${String(index).padStart(2, '0')}`),
);
const anyIds = fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 });

export const anyStoryDeeds: fc.Arbitrary<StoryDeed[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      // Some on one day, some so far apart that a story is over, or its window.
      arbitrary: fc.record({
        kind: fc.constant('take-in' as const),
        id: anyId,
        day: fc.oneof(fc.nat(12), fc.nat(200)),
        words: anyWords,
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), ids: anyIds }) },
    fc.record({ kind: fc.constant('undo' as const) }),
    fc.record({
      kind: fc.constant('merge' as const),
      ids: fc.uniqueArray(anyId, { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('split' as const), id: anyId, others: anyIds }),
    fc.record({ kind: fc.constant('drop-rule' as const), at: fc.nat(5) }),
    {
      weight: 5,
      arbitrary: fc.record({ kind: fc.constant('settle' as const), steps: fc.integer({ min: 1, max: 4 }) }),
    },
  ),
  { minLength: 3, maxLength: 40, size: 'max' },
);

/** Lives through it in a new database; then the stories are what they should be, and nothing in it is damaged. */
export async function checkStoryHistory(deeds: readonly StoryDeed[]): Promise<void> {
  const name = `stories-${crypto.randomUUID()}`;
  const store = openStore({ name });
  const deletions: string[] = [];
  const rules: string[] = [];
  for (const [at, deed] of deeds.entries()) await doDeed(store, deed, { at, deletions, rules });
  await settle(store);
  await checkAgainstAll(store, name);
  expect(await store.checkArchive({ sample: 100 })).toEqual([]);
  store.close();
}

interface Doing {
  at: number;
  deletions: string[];
  rules: string[];
}

async function doDeed(store: Store, deed: StoryDeed, { at, deletions, rules }: Doing): Promise<void> {
  const rule = { ruleId: `rule-${at}`, madeAt: at };
  switch (deed.kind) {
    case 'take-in': {
      const change = takenInOf(deed.id, deed.words);
      const stored = await store.getArticle(deed.id);
      const revision = (stored?.revision ?? 0) + 1;
      const date = stored?.date ?? deed.day * 86_400_000;
      change.article.revision = revision;
      change.article.date = date;
      if (change.revision) change.revision.revision = revision;
      if (change.analysis) change.analysis.revision = revision;
      await store.commitTakenIn({ ...change, subject: subjectOf(deed.id, date, deed.words) });
      return;
    }
    case 'delete':
      deletions.push(await store.deleteArticles(deed.ids, at));
      return;
    case 'undo': {
      const last = deletions.pop();
      if (last !== undefined) await store.restore(last);
      return;
    }
    case 'merge': {
      const stories = await storiesOf(store, deed.ids);
      if (stories.length > 1) {
        await store.mergeStories(stories, rule);
        rules.push(rule.ruleId);
        expect((await storiesOf(store, deed.ids)).length).toBe(1);
      }
      return;
    }
    case 'split': {
      const story = await store.storyOf(deed.id);
      const chosen = story?.articleIds.filter((id) => deed.others.includes(id)) ?? [];
      if (!story || chosen.length === 0 || chosen.length === story.articleIds.length) return;
      const apart = await store.splitStory(story.id, chosen, rule);
      rules.push(rule.ruleId);
      const rest = story.articleIds.find((id) => !chosen.includes(id)) ?? '';
      const [one, other] = [await store.getStory(apart), await store.storyOf(rest)];
      expect(one?.id).not.toBe(other?.id);
      for (const id of chosen) expect(one?.articleIds).toContain(id);
      return;
    }
    case 'drop-rule': {
      const [dropped] = rules.splice(deed.at, 1);
      if (dropped !== undefined) await store.dropStoryRule(dropped);
      return;
    }
    case 'settle':
      for (let step = 0; step < deed.steps; step++) await store.settleStep();
  }
}

const subjectOf = (articleId: string, date: number, words: readonly string[]): StorySubject => ({
  articleId,
  date,
  language: 'en',
  signature: signatureOf({
    title: words[0] ?? '',
    sentences: [words.join(' ')],
    language: 'en',
    entities: [],
  }),
});

async function storiesOf(store: Store, ids: readonly ArticleId[]) {
  const stories = await Promise.all(ids.map((id) => store.storyOf(id)));
  return [...new Set(stories.flatMap((story) => story?.id ?? []))];
}

/** What is stored, against one pass over all that it should come from. */
async function checkAgainstAll(store: Store, name: string): Promise<void> {
  const { database } = openDatabase(name);
  const [articles, members, rules] = await Promise.all([
    database.articles.toArray(),
    database.storyMembers.toArray(),
    database.storyRules.toArray(),
  ]);
  const texts = new Map(
    (await database.revisions.toArray()).map(
      (row) => [`${row.articleId} ${row.revision}`, row.text] as const,
    ),
  );
  const subjects = articles.map((article) =>
    subjectOf(article.id, article.date, (texts.get(`${article.id} ${article.revision}`) ?? '').split(' ')),
  );
  const expected = storiesOutOf(subjects, rules);
  const found = await Promise.all(
    [...new Set(members.map(({ storyId }) => storyId))].map(
      async (id) => (await store.getStory(id))?.articleIds,
    ),
  );
  expect(sorted(found)).toEqual(sorted(expected));
  database.close();
}

const sorted = (groups: readonly unknown[]) => groups.map((group) => JSON.stringify(group)).sort();

function storiesOutOf(subjects: readonly StorySubject[], rules: readonly StoryRule[]): ArticleId[][] {
  const book = openRules(rules);
  const stream = openStream([], book);
  const placed = [...subjects].sort(byDate).map((subject) => stream.place(subject));
  const groups = new Map<ArticleId, ArticleId[]>();
  for (const subject of placed) {
    const isAlone = placed.filter(({ part }) => part === subject.part).length === 1;
    const host = isAlone && !book.isRuled(subject.articleId) ? adopt(subject, placed) : null;
    const group = host?.part ?? subject.part;
    groups.set(group, [...(groups.get(group) ?? []), subject.articleId]);
  }
  return [...groups.values()];
}
