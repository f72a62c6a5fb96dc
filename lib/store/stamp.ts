import type { ArticleId } from '@/lib/model/article';
import type { changeVerbs } from './changes';
import type { Database } from './database';
import type { inboxVerbs } from './inbox';
import type { readerVerbs } from './reader-rows';
import type { StoreChange } from './watch';

type WritingVerbs = ReturnType<typeof inboxVerbs> &
  ReturnType<typeof changeVerbs> &
  ReturnType<typeof readerVerbs>;

/**
 * The verbs that write, each of which raises the stamp in its own transaction and tells the other contexts
 * once that is committed.
 */
export function announcedVerbs(
  db: Database,
  announce: (change: StoreChange) => void,
  verbs: WritingVerbs,
): WritingVerbs {
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
  return {
    ...verbs,
    putInInbox: inbox(verbs.putInInbox),
    failInInbox: inbox(verbs.failInInbox),
    commitTakenIn: stamped('articles', verbs.commitTakenIn, (_, article) => [article.id]),
    deleteArticle: stamped('articles', verbs.deleteArticle, first),
    sweepPassing: stamped('articles', verbs.sweepPassing, (_, ids) => (ids.length > 0 ? ids : null)),
    save: stamped('reader', verbs.save, first),
    unsave: stamped('reader', verbs.unsave, first),
    markRead: stamped('reader', verbs.markRead, first),
    setTags: stamped('reader', verbs.setTags, first),
    putHighlight: stamped('reader', verbs.putHighlight, ([highlight]) => [highlight.receipt.articleId]),
    deleteHighlight: stamped('reader', verbs.deleteHighlight, () => []),
  };
}

export const readStamp = async (db: Database): Promise<number> => (await db.meta.get('stamp'))?.value ?? 0;

async function raiseStamp(db: Database): Promise<void> {
  await db.meta.put({ key: 'stamp', value: (await readStamp(db)) + 1 });
}
