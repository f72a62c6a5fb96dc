import type { ArticleId } from '@/lib/model/article';
import type { HighlightId, StoryRuleId } from '@/lib/model/reader';
import type { StoryId } from '@/lib/model/story';
import type { analysisVerbs } from './analyses';
import type { binVerbs, DeletionPart } from './bin';
import type { changeVerbs } from './changes';
import type { Database } from './database';
import type { eraseVerbs } from './erase-all';
import type { importVerbs } from './imports';
import type { inboxVerbs } from './inbox';
import type { noteVerbs } from './notes';
import type { pictureVerbs } from './pictures';
import type { readerManyVerbs } from './reader-many';
import type { readerVerbs } from './reader-rows';
import type { storyMarkVerbs } from './stories';
import type { arrangingVerbs, NewRule } from './story-arranging';
import { storyIdOf } from './story-rows';
import type { SettledStep, settlingVerbs } from './story-settling';
import type { sweepVerbs } from './sweeps';
import type { StoreChange } from './watch';

type WritingVerbs = ReturnType<typeof inboxVerbs> &
  ReturnType<typeof importVerbs> &
  ReturnType<typeof changeVerbs> &
  ReturnType<typeof analysisVerbs> &
  ReturnType<typeof sweepVerbs> &
  ReturnType<typeof eraseVerbs> &
  ReturnType<typeof readerVerbs> &
  ReturnType<typeof readerManyVerbs> &
  ReturnType<typeof noteVerbs> &
  ReturnType<typeof pictureVerbs> &
  ReturnType<typeof storyMarkVerbs> &
  ReturnType<typeof settlingVerbs> &
  ReturnType<typeof arrangingVerbs>;

type BinVerbs = ReturnType<typeof binVerbs>;

/** Deleting 500 articles of usual length holds some 25 MB in memory. */
const partLength = 500;

/**
 * The verbs that write, each of which raises the stamp in its own transaction and tells the other contexts
 * once that is committed.
 */
export function announcedVerbs(
  db: Database,
  announce: (change: StoreChange) => void,
  verbs: WritingVerbs,
  bin: BinVerbs,
) {
  /** The inbox has no stamp, so that putting a draft there waits for no other table. */
  const inbox = <Input extends unknown[], Output>(verb: (...input: Input) => Promise<Output>) => {
    return async (...input: Input): Promise<Output> => {
      const output = await verb(...input);
      announce({ kind: 'inbox', articleIds: [] });
      return output;
    };
  };
  const stamped = <Input extends unknown[], Output>(
    kind: 'articles' | 'reader',
    verb: (...input: Input) => Promise<Output>,
    idsOf: (input: Input, output: Output) => ArticleId[] | null,
  ) => {
    return async (...input: Input): Promise<Output> => {
      const output = await db.transaction('rw', db.tables, async () => {
        const result = await verb(...input);
        await raiseStamp(db);
        return result;
      });
      const articleIds = idsOf(input, output);
      if (articleIds) announce({ kind, articleIds });
      return output;
    };
  };
  const first = ([id]: [ArticleId, ...unknown[]]) => [id];
  const changed = (_: unknown, ids: ArticleId[]) => (ids.length > 0 ? ids : null);
  const deletePart = stamped('articles', bin.deletePart, changed);
  const restorePart = stamped('articles', bin.restorePart, changed);
  const restore = async (deletionId: string): Promise<boolean> => {
    let isAnyBack = false;
    for (const part of await bin.partsOf(deletionId)) {
      if ((await restorePart(deletionId, part)).length > 0) isAnyBack = true;
    }
    return isAnyBack;
  };
  const markArticles = stamped('reader', verbs.markArticles, changed);
  const settleStep = stamped('articles', verbs.settleStep, (input, { changed: ids }) => changed(input, ids));
  const ruleTogether = stamped('reader', verbs.ruleTogether, changed);
  const ruleApart = stamped('reader', verbs.ruleApart, changed);
  const dropRule = stamped('reader', verbs.dropRule, changed);
  const deleteHighlightPart = stamped('reader', bin.deleteHighlightPart, changed);
  return {
    ...verbs,
    putInInbox: inbox(verbs.putInInbox),
    failInInbox: inbox(verbs.failInInbox),
    retrySetAside: inbox(verbs.retrySetAside),
    dropSetAside: inbox(verbs.dropSetAside),
    beginImport: inbox(verbs.beginImport),
    stopImport: inbox(verbs.stopImport),
    continueImport: inbox(verbs.continueImport),
    endImport: inbox(verbs.endImport),
    forgetImport: inbox(verbs.forgetImport),
    passImportLines: inbox(verbs.passImportLines),
    commitImported: stamped('articles', verbs.commitImported, (_, article) => [article.id]),
    commitTakenIn: stamped('articles', verbs.commitTakenIn, (_, article) => [article.id]),
    async settleStep(): Promise<SettledStep> {
      // Asked after each change, and mostly there is nothing to settle: no other work waits for that.
      return (await verbs.isSettled()) ? { changed: [], isMore: false } : settleStep();
    },
    replaceDerived: stamped('articles', verbs.replaceDerived, changed),
    sweepPassing: stamped('articles', verbs.sweepPassing, changed),
    sweepOld: stamped('articles', verbs.sweepOld, changed),
    eraseAll: stamped('articles', verbs.eraseAll, () => []),
    save: stamped('reader', verbs.save, first),
    unsave: stamped('reader', verbs.unsave, first),
    markRead: stamped('reader', verbs.markRead, first),
    setTags: stamped('reader', verbs.setTags, first),
    saveMany: stamped('reader', verbs.saveMany, changed),
    unsaveMany: stamped('reader', verbs.unsaveMany, (_, moments) => changed(_, [...moments.keys()])),
    markManyRead: stamped('reader', verbs.markManyRead, changed),
    markManyUnread: stamped('reader', verbs.markManyUnread, (_, readings) =>
      changed(_, [...readings.keys()]),
    ),
    addTag: stamped('reader', verbs.addTag, changed),
    removeTag: stamped('reader', verbs.removeTag, changed),
    putHighlight: stamped('reader', verbs.putHighlight, ([highlight]) => [highlight.receipt.articleId]),
    setNote: stamped('reader', verbs.setNote, ([note]) => [note.articleId]),
    putPicture: stamped('reader', verbs.putPicture, ([picture]) => [picture.articleId]),
    deletePictures: stamped('reader', verbs.deletePictures, () => []),
    async markStory(...input: Parameters<typeof verbs.markArticles>): Promise<void> {
      await markArticles(...input);
    },
    async renameStory(id: StoryId, title: { words: string; since: number } | null): Promise<void> {
      await markArticles(id, { title });
    },
    async mergeStories(ids: readonly StoryId[], rule: NewRule): Promise<StoryId> {
      const [first = ''] = await ruleTogether(ids, rule);
      return storyIdOf(first);
    },
    async splitStory(id: StoryId, articleIds: readonly ArticleId[], rule: NewRule): Promise<StoryId> {
      await ruleApart(id, articleIds, rule);
      return storyIdOf(articleIds[0] ?? '');
    },
    async dropStoryRule(id: StoryRuleId): Promise<void> {
      await dropRule(id);
    },
    async deleteArticles(ids: readonly ArticleId[], at: number): Promise<string> {
      const deletionId = crypto.randomUUID();
      try {
        for (let start = 0; start < ids.length; start += partLength) {
          const part: DeletionPart = { deletionId, part: start / partLength, at };
          await deletePart(ids.slice(start, start + partLength), part);
        }
      } catch (error) {
        // The caller never learns the key, so nobody could undo the parts that went well.
        await restore(deletionId);
        throw error;
      }
      return deletionId;
    },
    async deleteHighlight(id: HighlightId, at: number): Promise<string> {
      const deletionId = crypto.randomUUID();
      await deleteHighlightPart(id, { deletionId, part: 0, at });
      return deletionId;
    },
    restore,
    emptyBin: bin.emptyBin,
  };
}

export const readStamp = async (db: Database): Promise<number> => (await db.meta.get('stamp'))?.value ?? 0;

async function raiseStamp(db: Database): Promise<void> {
  await db.meta.put({ key: 'stamp', value: (await readStamp(db)) + 1 });
}
