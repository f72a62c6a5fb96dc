import type { QuoteLine, SpeakerQuotes } from '@/lib/model/sections';
import type { Span } from '@/lib/model/span';
import { useLocale } from './locale';
import { QuoteElsewhere } from './QuoteElsewhere';
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
                    marks={marksOf(line)}
                    isSaid={(beside) => beside.kind !== 'date' && beside.name === speaker.name}
                  />
                  {line.elsewhere ? (
                    <QuoteElsewhere elsewhere={line.elsewhere} speaker={speaker.name} view={view} />
                  ) : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What any of the other printings leaves out or says in other words, overlaps joined. */
function marksOf({ elsewhere }: QuoteLine): Span[] {
  const joined: Span[] = [];
  const spans = (elsewhere?.variants ?? []).flatMap(({ here }) => here);
  for (const span of spans.sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
