import { Component, type ReactNode } from 'react';
import { ErrorReport, useErrorReport } from './ErrorReport';
import { useLocale } from './locale';

interface SectionBoundaryProps {
  /** What the section is drawn from; with another value a broken section is tried again. */
  of: unknown;
  children: ReactNode;
}

interface SectionBoundaryState {
  error: unknown;
}

/** Keeps the other sections when drawing one of them fails. React offers this as a class only. */
export class SectionBoundary extends Component<SectionBoundaryProps, SectionBoundaryState> {
  override state: SectionBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): SectionBoundaryState {
    return { error: error ?? new Error('Something threw nothing') };
  }

  override componentDidUpdate(before: SectionBoundaryProps) {
    if (before.of !== this.props.of && this.state.error !== null) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <BrokenSection error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

function BrokenSection({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useLocale();
  const { report, showReport } = useErrorReport(error);
  return (
    <div className="section section-broken">
      <p>{t('section.broken')}</p>
      <p className="section-broken-ways">
        <button type="button" className="quiet-button" onClick={onRetry}>
          {t('section.brokenAction')}
        </button>
        {report === null ? (
          <button type="button" className="quiet-button" onClick={showReport}>
            {t('report.show')}
          </button>
        ) : null}
      </p>
      {report === null ? null : <ErrorReport text={report} />}
    </div>
  );
}
