import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { writeErrorReport } from '@/lib/text/error-report';
import { useLocale } from './locale';

/** Sidelight's own version, for the report; a page hands it down once. */
export const OwnVersion = createContext<string | null>(null);

/** The report of an error, once it is asked for; null until then. */
export function useErrorReport(error: unknown): { report: string | null; showReport: () => void } {
  const version = useContext(OwnVersion);
  const [report, setReport] = useState<string | null>(null);
  const showReport = () =>
    setReport(
      writeErrorReport({
        error,
        version,
        browser: navigator.userAgent,
        page: location.pathname,
        at: Date.now(),
      }),
    );
  return { report, showReport };
}

/** The whole report, to read and to copy. It stays with the reader. */
export function ErrorReport({ text }: { text: string }) {
  const { t } = useLocale();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  // The button that asked for it has gone.
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // The browser refuses without focus or permission; the reader can copy what is selected.
      field.current?.select();
      setOutcome('copyFailed');
    }
  };
  return (
    <div className="report">
      <p className="hint">{t('report.nothingSent')}</p>
      <textarea ref={field} readOnly value={text} aria-label={t('report.label')} spellCheck={false} />
      <button type="button" className="button" onClick={() => void copy()}>
        {t('report.copy')}
      </button>{' '}
      <span className="hint" aria-live="polite">
        {outcome ? t(`report.${outcome}`) : null}
      </span>
    </div>
  );
}
