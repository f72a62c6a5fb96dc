import type { StorageShare } from '@/lib/model/storage';
import { scaleToUse } from '@/lib/model/storage';
import { useLocale } from './locale';
import { RoomNote } from './RoomNote';
import { StorageTable } from './StorageTable';

const kinds = ['articles', 'saved', 'highlights', 'notes', 'stories', 'pictures'] as const;

interface StorageUsedProps {
  /** Null until it is counted, and where the store cannot be read. */
  counts: Readonly<Record<(typeof kinds)[number], number>> | null;
  /** Null until it is measured, likewise. */
  shares: readonly StorageShare[] | null;
  /** Null until the browser has told it. */
  use: { usedBytes: number; freeBytes: number | null; isPersistent: boolean } | null;
  onAskToKeep: () => void;
}

/** How much of what is stored, what takes up the room, and whether it stays. */
export function StorageUsed({ counts, shares, use, onAskToKeep }: StorageUsedProps) {
  const { t, format } = useLocale();
  return (
    <>
      <RoomNote freeBytes={use?.freeBytes ?? null} storageHref={null} />
      {counts ? (
        <dl className="counts">
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`count.${kind}`)}</dt>
              <dd>
                <bdi>{format.number(counts[kind])}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {use ? (
        <p>
          {use.freeBytes === null
            ? t('storage.used', { size: format.bytes(use.usedBytes) })
            : t('storage.usedOf', {
                size: format.bytes(use.usedBytes),
                free: format.bytes(use.freeBytes),
              })}{' '}
          {t(use.isPersistent ? 'storage.persistent' : 'storage.mayGo')}
        </p>
      ) : null}
      {use && !use.isPersistent ? (
        <p>
          <button type="button" className="button" onClick={onAskToKeep}>
            {t('storage.askToKeep')}
          </button>
        </p>
      ) : null}
      {use && shares?.some(({ bytes }) => bytes > 0) ? (
        <StorageTable rows={scaleToUse(shares, use.usedBytes)} />
      ) : null}
    </>
  );
}
