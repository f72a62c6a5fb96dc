import { useEffect, useRef, useState } from 'react';
import { useLocale } from '@/components/locale';
import { OptionsSection } from '@/components/OptionsSection';
import { StorageUsed } from '@/components/StorageUsed';
import { askForPersistence, readStorageUse, type StorageUse } from '@/lib/browser/storage-used';
import type { StoredCounts } from '@/lib/store/store';
import type { Stored } from '../page/use-stored';
import { OutcomeLine } from './OutcomeLine';
import { useOutcome } from './use-outcome';

/** What is stored, how much of the device it takes, and whether it stays. */
export function StorageSection({ counted }: { counted: Stored<StoredCounts> }) {
  const { t } = useLocale();
  const { outcome, attempt } = useOutcome();
  const heading = useRef<HTMLHeadingElement>(null);
  const [use, setUse] = useState<StorageUse | null>(null);
  const counts = counted.kind === 'here' ? counted.value : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other things are counted, the size is another
  useEffect(() => {
    readStorageUse().then(setUse, (error) => console.error('Sidelight: the storage used is not told', error));
  }, [counts]);
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
        <p className="problem" role="alert">
          {t('options.storeFailed', { message: String(counted.error) })}
        </p>
      ) : null}
      {counts ? <StorageUsed counts={counts} use={use} onAskToKeep={() => attempt(askToKeep())} /> : null}
      <OutcomeLine outcome={outcome} />
    </OptionsSection>
  );
}
