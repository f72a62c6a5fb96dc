import type { KeyboardEvent } from 'react';
import type { Span } from '@/lib/model/span';
import type { Statement } from '@/lib/model/statement';
import { BesideNote } from './BesideNote';
import { Receipt } from './Receipt';
import { type StatementView, statementKey } from './statement-view';
import { Words } from './Words';

interface StatementButtonProps {
  statement: Statement;
  view: StatementView;
  marks?: readonly Span[];
  /** Sets words that stand among others' words in quotation marks. */
  isQuoted?: boolean;
  /** A role or another short piece of words, shown in the line: it keeps its receipt but does not print it. */
  isInline?: boolean;
}

/** A sentence of a stored article. Enter or a click leads to the very words in the page. */
export function StatementButton({ statement, view, marks, isQuoted, isInline }: StatementButtonProps) {
  const copy = (event: KeyboardEvent) => {
    if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey || !view.onCopy) return;
    event.preventDefault();
    view.onCopy(statement);
  };
  const needsMarks = isQuoted && !/[“”„«»「」"]/.test(statement.text);
  return (
    <button
      type="button"
      className={isInline ? 'statement statement-inline' : 'statement'}
      data-statement=""
      data-receipt={statementKey(statement)}
      onClick={() => view.onOpen(statement)}
      onKeyDown={copy}
    >
      {needsMarks ? '“' : null}
      <Words text={statement.text} {...(marks && { marks })} />
      {needsMarks ? '”' : null}
      {statement.beside.map((beside) => (
        <BesideNote
          key={`${beside.kind}${beside.kind === 'date' ? beside.value : beside.name}`}
          beside={beside}
          now={view.now}
        />
      ))}
      {isInline ? null : <Receipt statement={statement} view={view} />}
    </button>
  );
}
