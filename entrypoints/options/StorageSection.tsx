import { useEffect, useRef, useState } from 'react';
import { useLocale } from '@/components/locale';
import { OptionsSection } from '@/components/OptionsSection';
import { RebuildNote } from '@/components/RebuildNote';
import { StorageUsed } from '@/components/StorageUsed';
import { tellError } from '@/components/tell-error';
import { askForPersistence, readStorageUse, type StorageUse } from '@/lib/browser/storage-used';
import type { StoredCounts } from '@/lib/store/store';
import { useRebuild } from '../page/use-rebuild';
import { type Stored, useStored } from '../page/use-stored';
import { OutcomeLine } from './OutcomeLine';
import { useOutcome } from './use-outcome';

/** What is stored, how much of the device it takes, and whether it stays. */
export function StorageSection({ counted }: { counted: Stored<StoredCounts> }) {
  const { t } = useLocale();
  const { outcome, attempt } = useOutcome();
  const heading = useRef<HTMLHeadingElement>(null);
  const [use, setUse] = useState<StorageUse | null>(null);
  const counts = counted.kind === 'here' ? counted.value : null;
  const measured = useStored(
    'storage-by-kind',
    (store) => store.storageByKind(),
    // One article more or less changes no share that is told by the percent.
    ({ kind, articleIds }) => kind !== 'inbox' && articleIds.length !== 1,
  );
  const shares = measured.kind === 'here' ? measured.value : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other things are counted, the size is another
  useEffect(() => {
    readStorageUse().then(setUse, (error) => console.error('Sidelight: the storage used is not told', error));
  }, [counts]);
  const rebuild = useRebuild();
  const askToKeep = async () => {
    const isPersistent = await askForPersistence();
    setUse(await readStorageUse());
    if (!isPersistent) return { kind: 'problem', text: t('storage.notPromised') } as const;
    heading.current?.focus();
    return { kind: 'done', text: t('storage.persistent') } as const;
  };
  return (
    <OptionsSection anchor="storage" title={t('options.storage')} headingRef={heading}>
      {counted.kind === 'failed' ? (
        <div role="alert" className="store-trouble">
          <p className="problem">{t('options.storeFailed')}</p>
          <p>{tellError(t, counted.error)}</p>
          <p>
            <button type="button" className="button" onClick={() => location.reload()}>
              {t('trouble.outdated.action')}
            </button>
          </p>
        </div>
      ) : null}
      <RebuildNote progress={rebuild} />
      <StorageUsed counts={counts} shares={shares} use={use} onAskToKeep={() => attempt(askToKeep())} />
      <OutcomeLine outcome={outcome} />
    </OptionsSection>
  );
}
