import { useLocale } from '@/components/locale';
import type { NoteActions } from '@/components/NotesSection';
import type { StatementNotes } from '@/components/statement-view';
import { tellError } from '@/components/tell-error';
import { callBackground } from '@/lib/browser/rpc';
import { findSameHighlight } from '@/lib/compare/same-highlight';
import type { ArticleId } from '@/lib/model/article';
import type { QuotedWords } from '@/lib/model/quoted-words';
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

export interface KeptWords {
  highlightId: HighlightId;
  /** False where exactly these words were a highlight already. */
  isNew: boolean;
}

export interface PanelNotes {
  /** For the notes of one article. */
  actionsOn: (articleId: ArticleId) => NoteActions;
  /** For notes on statements, of whatever article. */
  onStatements: StatementNotes;
  /** Keeps marked words of the article in front; null where it does not have them. */
  keepWords: (articleId: ArticleId, words: QuotedWords) => Promise<KeptWords | null>;
}

/** Writing and removing the reader's notes and highlights, and what came of it. */
export function useNoteActions({ articleId: openId, singleKeys, say }: NoteActionOptions): PanelNotes {
  const { t } = useLocale();

  const undo = async (deletionId: string) => {
    try {
      const isAnyBack = await callBackground('undoDeletion', { deletionId });
      say(t(isAnyBack ? 'notes.undone' : 'done.tooLate'));
    } catch (error) {
      say(tellError(t, error));
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
        say(tellError(t, error));
      }
    },
  });

  const keepWords = async (articleId: ArticleId, words: QuotedWords, revision?: number) => {
    const answer = await callBackground('addHighlight', {
      articleId,
      words,
      ...(revision !== undefined && { revision }),
    });
    return answer.kind === 'added' ? answer : null;
  };

  const write = async (statement: Statement, markdown: string) => {
    const { articleId, revision } = statement.receipt;
    const { text: quote, prefix, suffix } = statement;
    const kept = await keepWords(articleId, { quote, prefix, suffix }, revision);
    if (kept === null) throw new Error(t('notes.notThere'));
    await callBackground('setNote', { articleId, highlightId: kept.highlightId, markdown });
    if (articleId !== openId) say(t('notes.keptOn', { title: statement.articleTitle }));
  };

  return {
    actionsOn,
    onStatements: { hasKey: singleKeys, read: readNote, write },
    keepWords: (articleId, words) => keepWords(articleId, words),
  };
}

/** The note on a highlight of exactly these words, in whichever revision they were marked. */
const readNote = ({ receipt }: Statement): Promise<string> =>
  askStore(async (store) => {
    const { articleId, revision } = receipt;
    const [notes, highlights, stored] = await Promise.all([
      store.getNotes(articleId),
      store.getHighlights(articleId),
      store.getRevision(articleId, revision),
    ]);
    const same = stored && findSameHighlight(highlights, stored, receipt);
    return notes.find(({ highlightId }) => highlightId !== null && highlightId === same?.id)?.markdown ?? '';
  });
