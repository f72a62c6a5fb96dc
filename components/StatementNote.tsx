import { PenLine } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Statement } from '@/lib/model/statement';
import { useLocale } from './locale';
import { NoteEditor } from './NoteEditor';
import { type StatementNotes, statementKey } from './statement-view';

interface StatementNoteProps {
  statement: Statement;
  notes: StatementNotes;
  isOpen: boolean;
  onOpen: () => void;
  /** Gives the focus back to the statement. */
  onClose: () => void;
}

/** Beside a statement: a control in the margin that opens the note on its words below them. */
export function StatementNote({ statement, notes, isOpen, onOpen, onClose }: StatementNoteProps) {
  const { t } = useLocale();
  const words = statement.text.length > 60 ? `${statement.text.slice(0, 60)}…` : statement.text;
  return (
    <>
      <button
        type="button"
        className="margin-button"
        data-line-control=""
        tabIndex={-1}
        aria-label={t('notes.write', { words })}
        title={t(notes.hasKey ? 'notes.writeHint' : 'notes.writeShort')}
        aria-expanded={isOpen}
        onClick={isOpen ? onClose : onOpen}
      >
        <PenLine size={13} aria-hidden="true" />
      </button>
      {isOpen ? (
        <OpenNote
          statement={statement}
          notes={notes}
          onClose={onClose}
          label={t('notes.onWords', { words })}
        />
      ) : null}
    </>
  );
}

interface OpenNoteProps extends Pick<StatementNoteProps, 'statement' | 'notes' | 'onClose'> {
  label: string;
}

/**
 * The field is there at once, so that no letter typed goes astray. What is kept on these words comes a moment later;
 * until it is known nothing is saved, or the first letter would overwrite it.
 */
function OpenNote({ statement, notes, onClose, label }: OpenNoteProps) {
  const { t } = useLocale();
  const [reading] = useState(() => notes.read(statement));
  const [stored, setStored] = useState('');
  useEffect(() => {
    reading.then(setStored, (error) => console.error('Sidelight: a note cannot be read', error));
  }, [reading]);
  return (
    <div className="statement-note">
      <NoteEditor
        noteId={`h:${statementKey(statement)}`}
        stored={stored}
        label={label}
        addLabel={t('notes.add')}
        onSave={async (markdown) => {
          await reading;
          await notes.write(statement, markdown);
        }}
        isOpenAtFirst
        onClose={onClose}
      />
    </div>
  );
}
