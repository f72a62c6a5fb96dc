import { useLocale } from './locale';

const kinds = ['articles', 'saved', 'highlights', 'notes', 'stories', 'pictures'] as const;

interface StorageUsedProps {
  counts: Readonly<Record<(typeof kinds)[number], number>>;
  /** Null until the browser has told it. */
  use: { usedBytes: number; isPersistent: boolean } | null;
  onAskToKeep: () => void;
}

/** How much of what is stored, and whether it stays. */
export function StorageUsed({ counts, use, onAskToKeep }: StorageUsedProps) {
  const { t, format } = useLocale();
  return (
    <>
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
      {use ? (
        <p>
          {t('storage.used', { size: format.bytes(use.usedBytes) })}{' '}
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
    </>
  );
}
