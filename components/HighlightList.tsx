import { Trash2 } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { HighlightLine } from '@/lib/model/briefing';
import { useLocale } from './locale';
import { NoteEditor } from './NoteEditor';
import type { NoteActions } from './NotesSection';
import { StatementButton } from './StatementButton';
import type { StatementView } from './statement-view';

interface HighlightListProps {
  highlights: readonly HighlightLine[];
  view: StatementView;
  actions: NoteActions;
}

/** The words the reader marked, each with its note. Words that are gone from the article are said to be gone. */
export function HighlightList({ highlights, view, actions }: HighlightListProps) {
  const list = useRef<HTMLUListElement>(null);
  /** Where the line stood whose removal was asked for: the focus stays at that place in the list. */
  const removedAt = useRef<number | null>(null);
  useLayoutEffect(() => {
    const at = removedAt.current;
    if (at === null || document.activeElement !== document.body) return;
    removedAt.current = null;
    const lines = list.current?.querySelectorAll<HTMLElement>(':scope > li > [data-statement]') ?? [];
    const section = list.current?.closest('[data-section]');
    (lines[Math.min(at, lines.length - 1)] ?? section?.querySelector<HTMLElement>('[data-walk]'))?.focus();
  });
  return (
    <ul ref={list} className="highlights">
      {highlights.map((line, at) => (
        <HighlightItem
          key={line.highlight.id}
          line={line}
          view={view}
          actions={{
            ...actions,
            deleteHighlight: (id) => {
              removedAt.current = at;
              return actions.deleteHighlight(id);
            },
          }}
        />
      ))}
    </ul>
  );
}

interface HighlightItemProps {
  line: HighlightLine;
  view: StatementView;
  actions: NoteActions;
}

function HighlightItem({ line, view, actions }: HighlightItemProps) {
  const { t } = useLocale();
  const { highlight, statement, note, isGone } = line;
  const item = useRef<HTMLLIElement>(null);
  /** Counts how often the letter n opened the editor, which then gives the focus back to the words. */
  const [asked, setAsked] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnWords = (event.target as Element).matches('[data-statement]');
    if (!isOnWords || event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!view.notes?.hasKey) return;
    event.preventDefault();
    setAsked(asked + 1);
  };
  const words = highlight.quote.length > 60 ? `${highlight.quote.slice(0, 60)}…` : highlight.quote;
  return (
    <li ref={item} data-highlight={highlight.id} data-gone={isGone ? '' : undefined} onKeyDown={onKeyDown}>
      {isGone ? <p className="gone">{t('notes.gone')}</p> : null}
      <StatementButton statement={statement} view={{ ...view, notes: null }} />
      <div className="highlight-note">
        <NoteEditor
          key={asked}
          noteId={`h:${highlight.id}`}
          stored={note?.markdown ?? ''}
          label={t('notes.onWords', { words })}
          addLabel={t('notes.add')}
          isOpenAtFirst={asked > 0}
          onSave={(markdown) => actions.setNote(highlight.id, markdown)}
          {...(asked > 0 && {
            onClose: () => item.current?.querySelector<HTMLElement>('[data-statement]')?.focus(),
          })}
        />
        <button
          type="button"
          className="quiet-button"
          data-line-control=""
          aria-label={t('notes.removeFull', { words })}
          onClick={() => void actions.deleteHighlight(highlight.id)}
        >
          <Trash2 size={13} aria-hidden="true" /> {t('notes.remove')}
        </button>
      </div>
    </li>
  );
}
