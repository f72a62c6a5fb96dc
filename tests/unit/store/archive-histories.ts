/**
 * Random histories of an archive: whatever comes, changes, goes, comes back, is merged, cut off or made anew, the index
 * says what the stored articles say. Runs on the imitated database in Node and on the real one in a browser.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { ownDocumentOf, textDocumentOf } from '@/lib/index/article-document';
import { articleTableOf } from '@/lib/index/article-table';
import type { IndexDocument } from '@/lib/index/document';
import type { Expression } from '@/lib/index/expression';
import { eagerMergePolicy } from '@/lib/index/merge-plan';
import { rank } from '@/lib/index/rank';
import { wantedOf } from '@/lib/index/wanted';
import { readAgain } from '@/lib/intake/read-again';
import { analysisVersion } from '@/lib/model/analysis';
import { openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { anyExpression } from '../index/any-index';
import { naiveRank } from '../index/naive-index';
import { takenInOf } from './taken-in';

export type Deed =
  | { kind: 'take-in'; id: string; words: string[] }
  | { kind: 'delete'; ids: string[] }
  | { kind: 'undo' }
  | { kind: 'tag'; ids: string[]; tag: string }
  | { kind: 'untag'; ids: string[]; tag: string }
  | { kind: 'note'; id: string; words: string[] }
  | { kind: 'merge'; steps: number; isAtRest: boolean }
  /** The store is opened anew, as after a crash: a merge that was under way is lost. */
  | { kind: 'reopen' }
  | { kind: 'empty-bin' }
  | { kind: 'damage' };

const anyWords = fc.array(fc.constantFrom('ferry', 'ferries', 'fare', 'far', 'pier', 'board', '船舶', 'é'), {
  minLength: 1,
  maxLength: 6,
});
const anyId = fc.constantFrom(...Array.from({ length: 9 }, (_, index) => `article-${index}`));
const anyIds = fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 });
const anyTag = fc.constantFrom('pier', 'Board', 'piers');

export const anyDeeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('take-in' as const), id: anyId, words: anyWords }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), ids: anyIds }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
    fc.record({ kind: fc.constantFrom('tag' as const, 'untag' as const), ids: anyIds, tag: anyTag }),
    fc.record({
      kind: fc.constant('note' as const),
      id: anyId,
      words: fc.oneof(fc.constant([] as string[]), anyWords),
    }),
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('merge' as const),
        steps: fc.integer({ min: 1, max: 4 }),
        isAtRest: fc.boolean(),
      }),
    },
    fc.record({ kind: fc.constant('reopen' as const) }),
    fc.record({ kind: fc.constant('empty-bin' as const) }),
    fc.record({ kind: fc.constant('damage' as const) }),
  ),
  // Left to itself, fast-check makes short ones, in which hardly anything is merged.
  { minLength: 1, maxLength: 40, size: 'max' },
);

export const anyQuestions: fc.Arbitrary<Expression[]> = fc.array(anyExpression, {
  minLength: 1,
  maxLength: 4,
});

/** Lives through it in a new database, and then asks. */
export async function checkHistory(deeds: readonly Deed[], questions: readonly Expression[]): Promise<void> {
  const name = `history-${crypto.randomUUID()}`;
  let store = openStore({ name, mergePolicy: eagerMergePolicy });
  const deletions: string[] = [];
  for (const [at, deed] of deeds.entries()) {
    if (deed.kind === 'reopen') {
      store.close();
      store = openStore({ name, mergePolicy: eagerMergePolicy });
    } else await doDeed(store, deed, { at, deletions, name });
  }
  const documents = await documentsOf(store);
  for (const question of [...questions, ...alwaysAsked]) await checkAnswer(store, documents, question);
  while (await store.mergeStep({ isAtRest: true }));
  for (const question of alwaysAsked) await checkAnswer(store, documents, question);
  const faults = await store.checkArchive({ sample: 100 });
  // Stories are not told of here.
  expect(faults.filter(({ kind }) => kind !== 'in-no-story')).toEqual([]);
  store.close();
}

const alwaysAsked: Expression[] = [
  { kind: 'all', parts: [] },
  { kind: 'word', terms: ['ferry'] },
  { kind: 'phrase', words: [['ferry'], ['fare']] },
  { kind: 'prefix', prefixes: ['p'] },
];

interface Doing {
  at: number;
  deletions: string[];
  name: string;
}

async function doDeed(store: Store, deed: Deed, { at, deletions, name }: Doing): Promise<void> {
  switch (deed.kind) {
    case 'take-in': {
      const change = takenInOf(deed.id, deed.words);
      const stored = await store.getArticle(deed.id);
      const revision = (stored?.revision ?? 0) + 1;
      change.article.revision = revision;
      if (change.revision) change.revision.revision = revision;
      if (change.analysis) Object.assign(change.analysis, { revision, analysisVersion });
      await store.commitTakenIn(change);
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
    case 'tag':
      await store.addTag(deed.ids, deed.tag);
      return;
    case 'untag':
      await store.removeTag(deed.ids, deed.tag);
      return;
    case 'note':
      if (!(await store.getArticle(deed.id))) return;
      await store.setNote({
        articleId: deed.id,
        highlightId: null,
        markdown: deed.words.join(' '),
        updatedAt: at,
      });
      return;
    case 'merge':
      for (let step = 0; step < deed.steps; step++) await store.mergeStep({ isAtRest: deed.isAtRest });
      return;
    case 'empty-bin':
      await store.emptyBin(at);
      return;
    case 'damage': {
      const { database } = openDatabase(name);
      await database.table('meta').put({ key: 'index-damaged', value: 1 });
      database.close();
      await store.mendIndex();
      await readAgain(store, { isInterrupted: () => false });
    }
  }
}

/** What the index should hold: made of the stored articles. */
async function documentsOf(store: Store): Promise<IndexDocument[]> {
  const stored = await store.getManyStored(await store.listLibraryIds({}));
  const documents = await Promise.all(
    stored.map(async ({ article, revision, analysis }) => {
      const notes = (await store.getNotes(article.id)).map(({ markdown }) => markdown);
      const own = ownDocumentOf(article, { tags: await store.getTags(article.id), notes });
      return [textDocumentOf({ article, revision, analysis }), ...(own ? [own] : [])];
    }),
  );
  return documents.flat();
}

async function checkAnswer(
  store: Store,
  documents: readonly IndexDocument[],
  question: Expression,
): Promise<void> {
  const view = await store.readIndex(wantedOf(question));
  const { count, ranked } = rank(view, articleTableOf(view.segments), question, { limit: 100 });
  const expected = naiveRank(documents, question);
  const byId = new Map(expected.map((hit) => [hit.articleId, hit]));
  expect(count).toBe(expected.length);
  expect(ranked.map(({ articleId }) => articleId).sort()).toEqual([...byId.keys()].sort());
  for (const { articleId, score, number, date } of ranked) {
    const hit = byId.get(articleId);
    expect({ number, date }).toEqual({ number: hit?.number, date: hit?.date });
    expect(score).toBeCloseTo(hit?.score ?? -1, 3);
  }
}
