import type { ArticleNotes } from '@/lib/model/briefing';
import type { HighlightId } from '@/lib/model/reader';
import { HighlightList } from './HighlightList';
import { useLocale } from './locale';
import { NoteEditor } from './NoteEditor';
import { Section } from './Section';
import type { StatementView } from './statement-view';

export interface NoteActions {
  /** Null writes the note on the article itself; no words delete it. Rejects where nothing was saved. */
  setNote: (highlightId: HighlightId | null, markdown: string) => Promise<void>;
  /** Removes the highlight with its note, and offers to undo that. */
  deleteHighlight: (id: HighlightId) => Promise<void>;
}

interface NotesSectionProps {
  /** Of one article; draw the section anew (by key) for another. */
  notes: ArticleNotes;
  articleId: string;
  view: StatementView;
  actions: NoteActions;
}

/** The reader's own words on one article, private, and the words of it that they marked. */
export function NotesSection({ notes, articleId, view, actions }: NotesSectionProps) {
  const { t } = useLocale();
  const { note, highlights } = notes;
  return (
    <Section
      name="notes"
      title={t('section.notes')}
      aside={highlights.length > 0 ? t('notes.highlights', { count: highlights.length }) : null}
    >
      <NoteEditor
        key={articleId}
        noteId={`a:${articleId}`}
        stored={note?.markdown ?? ''}
        label={t('notes.onArticle')}
        addLabel={t('notes.add')}
        onSave={(markdown) => actions.setNote(null, markdown)}
        isWalked
      />
      {/* There even when it is empty: it knows where the focus belongs after the last one was removed. */}
      <HighlightList highlights={highlights} view={view} actions={actions} />
    </Section>
  );
}
