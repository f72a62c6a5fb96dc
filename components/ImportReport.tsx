import type { ImportJob } from '@/lib/model/import-job';
import { ImportProblems } from './ImportProblems';
import { ImportEnd, ImportProgress } from './ImportProgress';
import { useLocale } from './locale';

/** What the reader can do with an import. */
export type ImportAct = 'stop' | 'continue' | 'leave' | 'forget';

interface ImportReportProps {
  job: ImportJob;
  onAct: (act: ImportAct) => void;
}

/** An import that runs, stands still or has ended. */
export function ImportReport({ job, onAct }: ImportReportProps) {
  const { t } = useLocale();
  const hasEnded = job.endedAt !== null;
  const button = (act: ImportAct, words: string) => (
    <button type="button" className="button" onClick={() => onAct(act)}>
      {words}
    </button>
  );
  return (
    <div className="import-report">
      {job.state === 'running' ? null : (
        <p>
          <ImportEnd job={job} />
        </p>
      )}
      {hasEnded ? <p className="hint">{t('import.counts', job.counts)}</p> : <ImportProgress job={job} />}
      {job.isCut && hasEnded ? <p className="problem">{t('import.cut')}</p> : null}
      {job.state === 'running' ? <p className="hint">{t('import.running')}</p> : null}
      <p className="import-acts">
        {job.state === 'running' ? button('stop', t('import.stop')) : null}
        {job.state === 'stopped' ? button('continue', t('import.goOn')) : null}
        {job.state === 'stopped' ? button('leave', t('import.leave')) : null}
        {hasEnded ? button('forget', t('import.forget')) : null}
      </p>
      <ImportProblems job={job} />
    </div>
  );
}
