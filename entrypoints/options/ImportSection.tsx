import { useRef, useState } from 'react';
import { ImportAnnounced } from '@/components/ImportProgress';
import { type ImportAct, ImportReport } from '@/components/ImportReport';
import { useLocale } from '@/components/locale';
import { OptionsSection } from '@/components/OptionsSection';
import { callBackground } from '@/lib/browser/rpc';
import type { ImportJob } from '@/lib/model/import-job';
import { useStored } from '../page/use-stored';
import { OutcomeLine } from './OutcomeLine';
import { useImport } from './use-import';
import { type Outcome, useOutcome } from './use-outcome';

/** Brings a file of articles: choosing it, how far it has come, and what was not taken in. */
export function ImportSection() {
  const { t } = useLocale();
  const { outcome, attempt } = useOutcome();
  const begin = useImport();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isCopying, setIsCopying] = useState(false);
  const asked = useStored(
    'import',
    (store) => store.lastImport(),
    () => true,
  );
  const job = asked.kind === 'here' ? asked.value : null;

  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    setIsCopying(true);
    // The field goes away as soon as the import has begun.
    heading.current?.focus();
    attempt(begin(file).finally(() => setIsCopying(false)));
  };
  const act = ({ id }: ImportJob, change: ImportAct) => {
    heading.current?.focus();
    attempt(callBackground('changeImport', { importId: id, change }) as Promise<Outcome | null>);
  };
  return (
    <OptionsSection anchor="import" title={t('import.title')} headingRef={heading}>
      <p className="hint">{t('import.intro')}</p>
      {job ? <ImportReport job={job} onAct={(change) => act(job, change)} /> : null}
      {asked.kind === 'here' && !isCopying && (job === null || job.endedAt !== null) ? (
        <p>
          <label className="button file-button">
            {t('import.choose')}
            <input
              type="file"
              accept=".jsonl,.ndjson,.json,.gz"
              onChange={(event) => choose(event.currentTarget)}
            />
          </label>
        </p>
      ) : null}
      {isCopying ? <p className="hint">{t('import.reading')}</p> : null}
      <OutcomeLine outcome={outcome} />
      <ImportAnnounced job={job} />
    </OptionsSection>
  );
}
