import type { SpeakerQuotes } from '@/lib/model/sections';
import { useLocale } from './locale';
import { Section } from './Section';
import { StatementButton } from './StatementButton';
import { type StatementView, statementKey } from './statement-view';

interface QuotesSectionProps {
  quotes: readonly SpeakerQuotes[];
  view: StatementView;
}

export function QuotesSection({ quotes, view }: QuotesSectionProps) {
  const { t } = useLocale();
  if (quotes.length === 0) return null;
  return (
    <Section name="quotes" title={t('section.quotes')}>
      <ul className="speakers">
        {quotes.map((speaker, index) => (
          // Two unresolved speakers may bear the same name.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list tells them apart
          <li key={`${speaker.speaker ?? speaker.name}:${index}`}>
            <p className="speaker">
              <bdi className="speaker-name">
                {speaker.name ?? t('quotes.unnamed', { count: speaker.lines.length })}
              </bdi>
              {speaker.role ? (
                <>
                  , <StatementButton statement={speaker.role} view={view} isInline />
                </>
              ) : null}
            </p>
            <ul className="statements">
              {speaker.lines.map((line) => (
                <li key={statementKey(line.statement)}>
                  <StatementButton
                    statement={line.statement}
                    view={view}
                    isQuoted={line.direct}
                    isSaid={(beside) => beside.kind !== 'date' && beside.name === speaker.name}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
