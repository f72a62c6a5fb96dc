/** Highlights and notes. Writing one keeps a passing article. */
import type { ArticleId } from '@/lib/model/article';
import type { Highlight, HighlightId, Note, NoteId } from '@/lib/model/reader';
import type { Database } from './database';
import { indexOwnWords, ownWordTables } from './own-words';
import { keepArticle } from './reader-rows';
import { StoreError } from './store-error';

export const noteVerbs = (db: Database) => ({
  putHighlight: (highlight: Highlight): Promise<void> =>
    db.transaction('rw', db.articles, db.highlights, async () => {
      await keepArticle(db, highlight.receipt.articleId);
      await db.highlights.put(highlight);
    }),

  async getHighlight(id: HighlightId): Promise<Highlight | null> {
    return (await db.highlights.get(id)) ?? null;
  },

  getHighlights: (id: ArticleId): Promise<Highlight[]> =>
    db.highlights.where('receipt.articleId').equals(id).sortBy('createdAt'),

  setNote: (note: Omit<Note, 'id' | 'createdAt'>): Promise<void> =>
    db.transaction('rw', [db.highlights, ...ownWordTables(db)], async () => {
      const id = noteIdOf(note);
      if (note.markdown.trim() === '') {
        await db.notes.delete(id);
        return indexOwnWords(db, [note.articleId]);
      }
      await keepArticle(db, note.articleId);
      if (note.highlightId !== null) await demandHighlight(db, note.articleId, note.highlightId);
      const createdAt = (await db.notes.get(id))?.createdAt ?? note.updatedAt;
      const { articleId, highlightId, markdown, updatedAt } = note;
      await db.notes.put({ id, articleId, highlightId, markdown, createdAt, updatedAt });
      await indexOwnWords(db, [articleId]);
    }),

  getNotes: (id: ArticleId): Promise<Note[]> => db.notes.where('articleId').equals(id).toArray(),
});

const noteIdOf = ({ articleId, highlightId }: Pick<Note, 'articleId' | 'highlightId'>): NoteId =>
  highlightId === null ? `a:${articleId}` : `h:${highlightId}`;

async function demandHighlight(db: Database, articleId: ArticleId, id: HighlightId): Promise<void> {
  const highlight = await db.highlights.get(id);
  if (highlight?.receipt.articleId === articleId) return;
  throw new StoreError('no-such-highlight', `There is no highlight ${id} on article ${articleId}`);
}
