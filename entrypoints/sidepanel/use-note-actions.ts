import { useLocale } from '@/components/locale';
import type { NoteActions } from '@/components/NotesSection';
import { type StatementNotes, statementKey } from '@/components/statement-view';
import { callBackground } from '@/lib/browser/rpc';
import type { ArticleId } from '@/lib/model/article';
import type { WordsInPage } from '@/lib/model/briefing';
import type { HighlightId } from '@/lib/model/reader';
import type { Statement } from '@/lib/model/statement';
import { askStore } from '../page/use-stored';
import type { Say } from './use-statement-actions';

interface NoteActionOptions {
  /** Of the article in front; null for none. */
  articleId: ArticleId | null;
  singleKeys: boolean;
  say: Say;
}

export interface PanelNotes {
  /** For the notes of one article. */
  actionsOn: (articleId: ArticleId) => NoteActions;
  /** For notes on statements, of whatever article. */
  onStatements: StatementNotes;
  /** Keeps marked words of the article in front; null where it does not have them. */
  keepWords: (articleId: ArticleId, words: WordsInPage) => Promise<HighlightId | null>;
}

/** Writing and removing the reader's notes and highlights, and what came of it. */
export function useNoteActions({ articleId: openId, singleKeys, say }: NoteActionOptions): PanelNotes {
  const { t } = useLocale();

  const undo = async (deletionId: string) => {
    try {
      await callBackground('undoDeletion', { deletionId });
      say(t('notes.undone'));
    } catch (error) {
      say(t('error.call', { message: messageOf(error) }));
    }
  };

  const actionsOn = (articleId: ArticleId): NoteActions => ({
    setNote: async (highlightId, markdown) => {
      await callBackground('setNote', { articleId, highlightId, markdown });
    },
    deleteHighlight: async (highlightId) => {
      try {
        const { deletionId } = await callBackground('deleteHighlight', { highlightId });
        say(t('notes.removed'), { action: { label: t('notes.undo'), onPress: () => undo(deletionId) } });
      } catch (error) {
        say(t('error.call', { message: messageOf(error) }));
      }
    },
  });

  const keepWords = async (articleId: ArticleId, words: WordsInPage, revision?: number) => {
    const answer = await callBackground('addHighlight', {
      articleId,
      words,
      ...(revision !== undefined && { revision }),
    });
    return answer.kind === 'added' ? answer.highlightId : null;
  };

  const write = async (statement: Statement, markdown: string) => {
    const { articleId, revision } = statement.receipt;
    const { text: quote, prefix, suffix } = statement;
    const highlightId = await keepWords(articleId, { quote, prefix, suffix }, revision);
    if (highlightId === null) throw new Error(t('notes.notThere'));
    await callBackground('setNote', { articleId, highlightId, markdown });
    if (articleId !== openId) say(t('notes.keptOn', { title: statement.articleTitle }));
  };

  return {
    actionsOn,
    onStatements: { hasKey: singleKeys, read: readNote, write },
    keepWords: (articleId, words) => keepWords(articleId, words),
  };
}

/** The note on a highlight of exactly these words. */
const readNote = (statement: Statement): Promise<string> =>
  askStore(async (store) => {
    const notes = await store.getNotes(statement.receipt.articleId);
    return notes.find(({ highlightId }) => highlightId === statementKey(statement))?.markdown ?? '';
  });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
