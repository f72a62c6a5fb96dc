import type { ImportJob, ImportProblem } from '@/lib/model/import-job';
import { useLocale } from './locale';

/** The lines that were not taken in, as far as they are listed, each with the reason. */
export function ImportProblems({ job }: { job: ImportJob }) {
  const { t } = useLocale();
  const reasonOf = useReasonOf();
  const count = job.counts.notTaken;
  if (count === 0) return null;
  return (
    <details className="import-problems">
      <summary>{t('import.problems', { count })}</summary>
      {count > job.problems.length ? (
        <p className="hint">{t('import.firstProblems', { count: job.problems.length })}</p>
      ) : null}
      <ul>
        {job.problems.map((problem) => (
          <li key={problem.line}>{t('import.problem', { line: problem.line, reason: reasonOf(problem) })}</li>
        ))}
      </ul>
    </details>
  );
}

const reasons = {
  'not-utf-8': 'import.reason.notUtf8',
  'too-long': 'import.reason.tooLong',
  'not-json': 'import.reason.notJson',
  'not-an-article': 'import.reason.notAnArticle',
  'newer-version': 'import.reason.newerVersion',
  'no-title': 'import.reason.noTitle',
  'no-text': 'import.reason.noText',
  crashed: 'import.reason.crashed',
} as const;

const isKnown = (reason: string): reason is keyof typeof reasons => Object.hasOwn(reasons, reason);

function useReasonOf(): (problem: ImportProblem) => string {
  const { t } = useLocale();
  return ({ reason, detail }) => {
    if (isKnown(reason)) return t(reasons[reason]);
    return t(reason === 'bad-field' ? 'import.reason.badField' : 'import.reason.failed', {
      detail: detail ?? '',
    });
  };
}
