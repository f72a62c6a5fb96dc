import type { QuoteElsewhere as Elsewhere, QuoteVariant } from '@/lib/model/sections';
import { useLocale } from './locale';
import { StatementButton } from './StatementButton';
import { type StatementView, statementKey } from './statement-view';

interface QuoteElsewhereProps {
  elsewhere: Elsewhere;
  /** The speaker named over the line. */
  speaker: string | null;
  view: StatementView;
}

/** Below a quote: how other sources print the same words, the ones that differ marked, and how many print them as they are. */
export function QuoteElsewhere({ elsewhere, speaker, view }: QuoteElsewhereProps) {
  const { t } = useLocale();
  const { sameIn, variants } = elsewhere;
  if (sameIn === 0 && variants.length === 0) return null;
  return (
    <div className="quote-elsewhere">
      {variants.length > 0 ? (
        <ul>
          {variants.map((variant) => (
            <li key={statementKey(variant.statement)}>
              <VariantLabel variant={variant} />
              <StatementButton
                statement={variant.statement}
                view={view}
                marks={variant.there}
                isQuoted
                isSaid={(beside) => beside.kind !== 'date' && beside.name === speaker}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {sameIn > 0 ? <p className="variant-label">{t('quotes.sameIn', { count: sameIn })}</p> : null}
    </div>
  );
}

function VariantLabel({ variant: { kind, here, name, sourceCount } }: { variant: QuoteVariant }) {
  const { t } = useLocale();
  const count = { count: sourceCount };
  return (
    <p className="variant-label">
      {kind === 'altered' ? t('quotes.altered', count) : null}
      {kind === 'longer' ? t('quotes.longer', count) : null}
      {kind === 'shortened' ? t(here.length > 0 ? 'quotes.without' : 'quotes.shortened', count) : null}
      {kind === 'other-speaker' ? t('quotes.otherSpeaker', { ...count, name: name ?? '' }) : null}
    </p>
  );
}
