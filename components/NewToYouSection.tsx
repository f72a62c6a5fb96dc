import { Contrast } from 'lucide-react';
import { useId, useState } from 'react';
import type { NewToYou } from '@/lib/model/briefing';
import type { Statement } from '@/lib/model/statement';
import { FoldButton } from './FoldButton';
import { useLocale } from './locale';
import { Section } from './Section';
import { StatementButton } from './StatementButton';
import { type StatementView, statementKey } from './statement-view';

/** Whether the known sentences are dimmed in the page, and how to change that. */
export interface Dimming {
  isOn: boolean;
  /** How many of the known sentences the page holds; null until it has answered. */
  found: number | null;
  onToggle: () => void;
}

interface NewToYouSectionProps {
  newToYou: NewToYou | null;
  /** What stands above already is not said twice. */
  inBrief: readonly Statement[];
  view: StatementView;
  /** Null where there is no page whose sentences could be dimmed. */
  dimming: Dimming | null;
}

const shownAtFirst = 4;

/** What the reader has not read in any article on this story. */
export function NewToYouSection({ newToYou, inBrief, view, dimming }: NewToYouSectionProps) {
  const { t } = useLocale();
  if (!newToYou) return null;
  const { newCount, sentenceCount, known } = newToYou;
  const above = new Set(inBrief.map(statementKey));
  const statements = newToYou.statements.filter((statement) => !above.has(statementKey(statement)));
  const aboveCount = newToYou.statements.length - statements.length;
  const count = { count: newCount, total: sentenceCount };
  return (
    <Section
      name="new-to-you"
      title={t('section.newToYou')}
      aside={
        <>
          <span aria-hidden="true">{t('new.count', count)}</span>
          <span className="visually-hidden">{t('new.countFull', count)}</span>
          {dimming && known.length > 0 ? <DimSwitch dimming={dimming} /> : null}
        </>
      }
    >
      {dimming?.isOn && dimming.found !== null && dimming.found < known.length ? (
        <p className="hint section-hint" role="status">
          {t('new.found', { found: dimming.found, count: known.length })}
        </p>
      ) : null}
      {statements.length > 0 ? <FoldedStatements statements={statements} view={view} /> : null}
      {aboveCount > 0 ? <p className="hint new-above">{t('new.above', { count: aboveCount })}</p> : null}
      {newToYou.statements.length === 0 ? (
        <p className="hint">{t(newCount === 0 ? 'new.none' : 'new.onlyInPage')}</p>
      ) : null}
    </Section>
  );
}

function DimSwitch({ dimming }: { dimming: Dimming }) {
  const { t } = useLocale();
  return (
    <button
      type="button"
      role="switch"
      className="icon-button small dim-switch"
      aria-checked={dimming.isOn}
      aria-label={t('new.dim')}
      title={t('new.dim')}
      onClick={dimming.onToggle}
    >
      <Contrast size={15} aria-hidden="true" />
    </button>
  );
}

function FoldedStatements({ statements, view }: Pick<NewToYou, 'statements'> & { view: StatementView }) {
  const { t } = useLocale();
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  // Hiding a single line behind a button of the same height would gain nothing.
  const first = statements.length > shownAtFirst + 1 ? shownAtFirst : statements.length;
  const more = statements.length - first;
  return (
    <>
      <ul className="statements" id={id}>
        {statements.slice(0, isWhole ? undefined : first).map((statement) => (
          <li key={statementKey(statement)}>
            <StatementButton statement={statement} view={view} />
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <FoldButton controls={id} isUnfolded={isWhole} onToggle={() => setIsWhole(!isWhole)}>
          {isWhole ? t('list.showFewer') : t('list.showMore', { count: more })}
        </FoldButton>
      ) : null}
    </>
  );
}
