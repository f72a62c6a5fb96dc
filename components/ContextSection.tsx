import type { BackgroundStatement } from '@/lib/model/briefing';
import { useLocale } from './locale';
import { Section } from './Section';
import { StatementButton } from './StatementButton';
import { type StatementView, statementKey } from './statement-view';

interface ContextSectionProps {
  context: readonly BackgroundStatement[];
  view: StatementView;
}

/** What was before, oldest first; how many sources tell it where that is more than one. */
export function ContextSection({ context, view }: ContextSectionProps) {
  const { t } = useLocale();
  if (context.length === 0) return null;
  return (
    <Section name="context" title={t('section.context')}>
      <ul className="statements">
        {context.map((statement) => (
          <li key={statementKey(statement)}>
            <StatementButton statement={statement} view={view} />
            {statement.sourceCount ? (
              <p className="told-by">{t('context.sources', { count: statement.sourceCount })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
