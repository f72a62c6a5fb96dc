import { TriangleAlert } from 'lucide-react';
import type { Disagreement } from '@/lib/model/briefing';
import { FigureEntry } from './FigureEntry';
import { useLocale } from './locale';
import { type StatementView, statementKey } from './statement-view';

interface DisagreementPairsProps {
  disagreements: readonly Disagreement[];
  view: StatementView;
}

/** Two sources that count one thing differently, set side by side: each with its number, sentence, source and day. */
export function DisagreementPairs({ disagreements, view }: DisagreementPairsProps) {
  const { t } = useLocale();
  if (disagreements.length === 0) return null;
  // Beside each other the source is what tells them apart, for the article in front too.
  const sourced = { ...view, openArticleId: null };
  return (
    <div className="disagreements" data-section="disagreements">
      <h3 className="differ-title">
        <TriangleAlert size={13} aria-hidden="true" />
        {t('differ.title')}
      </h3>
      <ul>
        {disagreements.map(({ one, other }) => (
          <li key={`${statementKey(one.surface)} ${statementKey(other.surface)}`}>
            <ul className="pair">
              {[one, other].map((figure) => (
                <li key={statementKey(figure.surface)}>
                  <FigureEntry figure={figure} view={sourced} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
