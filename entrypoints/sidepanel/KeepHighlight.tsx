import { Check, Highlighter } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocale } from '@/components/locale';
import { NoteEditor } from '@/components/NoteEditor';
import { tellError } from '@/components/tell-error';
import type { MarkedWords } from '@/lib/messages';
import type { ArticleId } from '@/lib/model/article';
import type { ArticleNotes } from '@/lib/model/briefing';
import type { HighlightId } from '@/lib/model/reader';
import type { KeptWords, PanelNotes } from './use-note-actions';

interface KeepHighlightProps {
  /** Another selection is another component: draw it anew by key. */
  marked: MarkedWords;
  articleId: ArticleId;
  /** What is kept on the article. */
  notes: ArticleNotes;
  panelNotes: PanelNotes;
}

type Outcome = { kind: 'none' } | ({ kind: 'kept' } & KeptWords) | { kind: 'problem'; says: string };

/** Keeps the words marked in the page as a highlight, to be taken back at once, and to write a note on. */
export function KeepHighlight({ marked, articleId, notes, panelNotes }: KeepHighlightProps) {
  const { t } = useLocale();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const part = useRef<HTMLDivElement>(null);
  /** The control that was pressed gives way to another, which takes the focus over. */
  const passesFocus = useRef(false);
  const actions = panelNotes.actionsOn(articleId);
  useEffect(() => {
    if (!passesFocus.current) return;
    passesFocus.current = false;
    const next = outcome.kind === 'kept' ? '.note .quiet-button' : '.button';
    part.current?.querySelector<HTMLElement>(next)?.focus();
  }, [outcome]);

  const keep = async () => {
    const { phrase: quote, prefix, suffix } = marked;
    try {
      const kept = await panelNotes.keepWords(articleId, { quote, prefix, suffix });
      passesFocus.current = kept !== null;
      setOutcome(kept ? { ...kept, kind: 'kept' } : { kind: 'problem', says: t('mark.notFound') });
    } catch (error) {
      setOutcome({ kind: 'problem', says: tellError(t, error) });
    }
  };
  const undo = async (id: HighlightId) => {
    passesFocus.current = true;
    await actions.deleteHighlight(id);
    setOutcome({ kind: 'none' });
  };

  return (
    <div className="keep-highlight" ref={part}>
      {outcome.kind === 'kept' ? (
        <>
          <p className="kept">
            <Check size={15} aria-hidden="true" /> {t('mark.kept')}{' '}
            {/* What was kept long ago, perhaps with a note, is not undone by marking it again. */}
            {outcome.isNew ? (
              <button type="button" className="quiet-button" onClick={() => void undo(outcome.highlightId)}>
                {t('notes.undo')}
              </button>
            ) : null}
          </p>
          <NoteEditor
            key={outcome.highlightId}
            noteId={`h:${outcome.highlightId}`}
            stored={
              notes.highlights.find(({ highlight }) => highlight.id === outcome.highlightId)?.note
                ?.markdown ?? ''
            }
            label={t('notes.onWords', { words: marked.phrase.slice(0, 60) })}
            addLabel={t('notes.add')}
            onSave={(markdown) => actions.setNote(outcome.highlightId, markdown)}
          />
        </>
      ) : (
        <button type="button" className="button" onClick={() => void keep()}>
          <Highlighter size={15} aria-hidden="true" /> {t('mark.keep')}
        </button>
      )}
      <div role="status">
        {outcome.kind === 'kept' ? <span className="visually-hidden">{t('mark.kept')}</span> : null}
      </div>
      {outcome.kind === 'problem' ? (
        <p className="problem" role="alert">
          {outcome.says}
        </p>
      ) : null}
    </div>
  );
}
