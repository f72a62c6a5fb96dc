import type { Disagreement } from '@/lib/model/briefing';
import type { FigureLine } from '@/lib/model/sections';
import { DisagreementPairs } from './DisagreementPairs';
import { FigureEntry } from './FigureEntry';
import { useLocale } from './locale';
import { Section } from './Section';
import { type StatementView, statementKey } from './statement-view';

interface FiguresSectionProps {
  figures: readonly FigureLine[];
  disagreements?: readonly Disagreement[];
  view: StatementView;
}

/** A ledger of numbers, those on which sources differ first. */
export function FiguresSection({ figures, disagreements = [], view }: FiguresSectionProps) {
  const { t } = useLocale();
  if (figures.length === 0 && disagreements.length === 0) return null;
  const paired = new Set(disagreements.flatMap(({ one, other }) => [keyOf(one), keyOf(other)]));
  const others = figures.filter((figure) => !paired.has(keyOf(figure)));
  return (
    <Section name="figures" title={t('section.figures')}>
      <DisagreementPairs disagreements={disagreements} view={view} />
      {others.length > 0 ? (
        <ul className="figure-list">
          {others.map((figure) => (
            <li key={keyOf(figure)}>
              <FigureEntry figure={figure} view={view} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

const keyOf = ({ surface, value }: FigureLine): string => `${statementKey(surface)}:${value}`;
