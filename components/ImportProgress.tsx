import { type ImportJob, linesExpected } from '@/lib/model/import-job';
import { useLocale } from './locale';

/** How far an import has come, drawn and in words. */
export function ImportProgress({ job }: { job: ImportJob }) {
  const { t } = useLocale();
  const expected = linesExpected(job);
  return (
    <div className="import-progress">
      <progress
        aria-label={t('import.progressName', { file: job.fileName })}
        max={Math.max(1, job.size)}
        value={job.bytesDone}
      />
      {expected === null ? null : <p>{t('import.lines', { done: job.linesDone, count: expected })}</p>}
      <p className="hint">{t('import.counts', job.counts)}</p>
    </div>
  );
}

/**
 * Tells those who do not see the bar: at each quarter, and how it ended. A number that changes each second would be
 * read out each second.
 */
export function ImportAnnounced({ job }: { job: ImportJob | null }) {
  const { t } = useLocale();
  const quarter = job && job.size > 0 ? Math.floor((4 * job.bytesDone) / job.size) : 0;
  const isQuarter = job?.state === 'running' && (quarter === 1 || quarter === 2 || quarter === 3);
  return (
    <p className="visually-hidden" role="status">
      {isQuarter ? t(`import.quarter.${quarter}`) : null}
      {job && job.state !== 'running' ? <ImportEnd job={job} /> : null}
    </p>
  );
}

/** Why an import goes on no more, or for now. */
export function ImportEnd({ job }: { job: ImportJob }) {
  const { t } = useLocale();
  const values = { file: job.fileName, line: job.linesDone };
  if (job.state === 'done') return t('import.done', values);
  if (job.state === 'left') return t('import.left', values);
  if (job.stoppedBy === null) return t('import.stopped', values);
  if (job.stoppedBy === 'quota') return t('import.stoppedFull', values);
  return t('import.stoppedOther', { ...values, reason: job.stoppedBy });
}
