import type { Disagreement } from '@/lib/model/briefing';
import type { FigureLine, FigureSeries } from '@/lib/model/sections';
import { Developments } from './Developments';
import { DisagreementPairs } from './DisagreementPairs';
import { FigureEntry } from './FigureEntry';
import { useLocale } from './locale';
import { Section } from './Section';
import { type StatementView, statementKey } from './statement-view';

interface FiguresSectionProps {
  figures: readonly FigureLine[];
  disagreements?: readonly Disagreement[];
  developments?: readonly FigureSeries[];
  view: StatementView;
}

/** A ledger of numbers: those on which sources differ first, then those that changed in the course of the story. */
export function FiguresSection({
  figures,
  disagreements = [],
  developments = [],
  view,
}: FiguresSectionProps) {
  const { t } = useLocale();
  if (figures.length + disagreements.length + developments.length === 0) return null;
  const said = new Set([
    ...disagreements.flatMap(({ one, other }) => [keyOf(one), keyOf(other)]),
    ...developments.flatMap(({ points }) => points.map(({ line }) => keyOf(line))),
  ]);
  const others = figures.filter((figure) => !said.has(keyOf(figure)));
  return (
    <Section name="figures" title={t('section.figures')}>
      <DisagreementPairs disagreements={disagreements} view={view} />
      <Developments developments={developments} view={view} />
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
