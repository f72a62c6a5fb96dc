import { useId, useState } from 'react';
import type { RevisionChanges, SentenceChange } from '@/lib/model/revision-changes';
import type { Span } from '@/lib/model/span';
import type { Statement } from '@/lib/model/statement';
import { FoldButton } from './FoldButton';
import { useLocale } from './locale';
import { MomentButton } from './Moment';
import { Section } from './Section';
import { StatementButton } from './StatementButton';
import { type StatementView, statementKey } from './statement-view';
import { Words } from './Words';

interface ChangesSectionProps {
  /** Null where nothing of consequence was changed. */
  changes: RevisionChanges | null;
  view: StatementView;
}

const shownAtFirst = 8;

/** What the publisher changed since the reader read the article, each change with its words before and now. */
export function ChangesSection({ changes, view }: ChangesSectionProps) {
  const { t, format } = useLocale();
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  if (!changes) return null;
  const { headline, changes: listed, changeCount } = changes;
  // Hiding a single line behind a button of the same height would gain nothing.
  const first = listed.length > shownAtFirst + 1 ? shownAtFirst : listed.length;
  const unlisted = changeCount - listed.length;
  return (
    <Section
      name="changes"
      title={t(changes.wasRead ? 'section.changes' : 'section.changesUnread')}
      aside={<MomentButton time={format.day(changes.changedAt, view.now)} />}
    >
      <ul className="changes" id={id}>
        {headline ? (
          <li className="change">
            <p className="change-kind">{t('changes.headline')}</p>
            <div className="change-sides change-headline">
              <Side label={t('changes.before')}>
                <Words text={headline.before} marks={headline.lost} markAs="del" />
              </Side>
              <Side label={t('changes.after')}>
                <Words text={headline.after} marks={headline.gained} markAs="ins" />
              </Side>
            </div>
          </li>
        ) : null}
        {listed.slice(0, isWhole ? undefined : first).map((change) => (
          <ChangeLine key={keyOf(change)} change={change} view={view} />
        ))}
      </ul>
      {listed.length > first ? (
        <FoldButton controls={id} isUnfolded={isWhole} onToggle={() => setIsWhole(!isWhole)}>
          {isWhole ? t('list.showFewer') : t('list.showMore', { count: listed.length - first })}
        </FoldButton>
      ) : null}
      {unlisted > 0 ? (
        <p className="hint changes-rest">{t('changes.unlisted', { count: unlisted })}</p>
      ) : null}
    </Section>
  );
}

const keyOf = ({ before, after }: SentenceChange): string =>
  [before, after].map((one) => (one ? statementKey(one) : '')).join(' ');

function ChangeLine({ change, view }: { change: SentenceChange; view: StatementView }) {
  const { t } = useLocale();
  const { before, after, lost, gained } = change;
  // The page has the newest words only, and a note would be kept on words that are gone.
  const copied = { ...view, onOpen: view.onOpenCopy ?? view.onOpen, notes: null };
  const line = (statement: Statement, marks: readonly Span[], markAs: 'del' | 'ins') => (
    <StatementButton
      statement={statement}
      view={markAs === 'del' ? copied : view}
      marks={marks}
      markAs={markAs}
    />
  );
  return (
    <li className="change" data-change={change.kind}>
      <p className="change-kind">{t(`changes.${change.kind}`)}</p>
      {before && after ? (
        <div className="change-sides">
          <Side label={t('changes.before')}>{line(before, lost, 'del')}</Side>
          <Side label={t('changes.after')}>{line(after, gained, 'ins')}</Side>
        </div>
      ) : null}
      {before && !after ? line(before, [], 'del') : null}
      {after && !before ? line(after, [], 'ins') : null}
    </li>
  );
}

function Side({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="change-side">
      <p className="change-label">{label}</p>
      <div>{children}</div>
    </div>
  );
}
