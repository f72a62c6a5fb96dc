import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { writeErrorReport } from '@/lib/text/error-report';
import { useLocale } from './locale';
import { Notice } from './Notice';

/** Sidelight's own version, for the report; a page hands it down once. */
export const OwnVersion = createContext<string | null>(null);

interface ErrorNoticeProps {
  error: unknown;
  onRetry: () => void;
}

/** What happened, what is safe, what to do; and on demand a report, which stays with the reader. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const { t } = useLocale();
  const version = useContext(OwnVersion);
  const [report, setReport] = useState<string | null>(null);
  const show = () =>
    setReport(
      writeErrorReport({
        error,
        version,
        browser: navigator.userAgent,
        page: location.pathname,
        at: Date.now(),
      }),
    );
  return (
    <Notice
      title={t('error.title')}
      action={
        <>
          <button type="button" className="button" onClick={onRetry}>
            {t('error.action')}
          </button>{' '}
          {report === null ? (
            <button type="button" className="quiet-button" onClick={show}>
              {t('report.show')}
            </button>
          ) : null}
        </>
      }
      below={report === null ? null : <Report text={report} />}
    >
      <p>{t('error.body')}</p>
    </Notice>
  );
}

function Report({ text }: { text: string }) {
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
