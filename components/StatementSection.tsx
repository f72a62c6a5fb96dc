import type { Statement } from '@/lib/model/statement';
import { Section, type SectionName } from './Section';
import { StatementButton } from './StatementButton';
import { type StatementView, statementKey } from './statement-view';

interface StatementSectionProps {
  name: SectionName;
  title: string;
  statements: readonly Statement[];
  view: StatementView;
}

/** A plain list of statements; nothing at all where there are none. */
export function StatementSection({ name, title, statements, view }: StatementSectionProps) {
  if (statements.length === 0) return null;
  return (
    <Section name={name} title={title}>
      <ul className="statements">
        {statements.map((statement) => (
          <li key={statementKey(statement)}>
            <StatementButton statement={statement} view={view} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
