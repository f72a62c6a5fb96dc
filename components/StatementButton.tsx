import { type KeyboardEvent, useRef, useState } from 'react';
import type { Beside } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';
import type { Statement } from '@/lib/model/statement';
import { BesideNote } from './BesideNote';
import { Receipt } from './Receipt';
import { StatementNote } from './StatementNote';
import { type StatementView, statementKey } from './statement-view';
import { Words } from './Words';

interface StatementButtonProps {
  statement: Statement;
  view: StatementView;
  marks?: readonly Span[];
  /** What the marked words are: of interest, taken out or put in. */
  markAs?: 'mark' | 'del' | 'ins';
  /** Sets words that stand among others' words in quotation marks. */
  isQuoted?: boolean;
  /** A role or another short piece of words, shown in the line: it keeps its receipt but does not print it. */
  isInline?: boolean;
  /** Tells what the place of the statement says already: the day in its column, the speaker over the line. */
  isSaid?: (beside: Beside) => boolean;
}

/** A sentence of a stored article. Enter or a click leads to the very words in the page. */
export function StatementButton(props: StatementButtonProps) {
  const { statement, view, marks, markAs, isQuoted, isInline, isSaid } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [isNoteOpen, setIsNoteOpen] = useState(false);
  // A role in a line has no room for a control of its own; its words stand in a sentence that has one.
  const notes = isInline ? null : (view.notes ?? null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'c' && view.onCopy) view.onCopy(statement);
    else if (event.key === 'n' && notes?.hasKey) setIsNoteOpen(true);
    else return;
    event.preventDefault();
  };
  const closeNote = () => {
    setIsNoteOpen(false);
    button.current?.focus();
  };
  const needsMarks = isQuoted === true && !/[“”„«»「」"]/.test(statement.text);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={isInline ? 'statement statement-inline' : 'statement'}
        data-statement=""
        data-receipt={statementKey(statement)}
        onClick={() => view.onOpen(statement)}
        onKeyDown={onKeyDown}
      >
        <Words
          text={statement.text}
          isQuoted={needsMarks}
          {...(marks && { marks })}
          {...(markAs && { markAs })}
        />
        {statement.beside.map((beside) => (
          <BesideNote
            key={`${beside.kind}${beside.kind === 'date' ? beside.value : beside.name}`}
            beside={beside}
            now={view.now}
            isSaid={isSaid?.(beside) ?? false}
          />
        ))}
        {isInline ? null : <Receipt statement={statement} view={view} />}
      </button>
      {notes ? (
        <StatementNote
          statement={statement}
          notes={notes}
          isOpen={isNoteOpen}
          onOpen={() => setIsNoteOpen(true)}
          onClose={closeNote}
        />
      ) : null}
    </>
  );
}
