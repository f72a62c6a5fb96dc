import type { StorageKind } from '@/lib/model/storage';
import { useLocale } from './locale';

interface StorageTableProps {
  rows: readonly { kind: StorageKind; bytes: number; share: number }[];
}

/** What takes up how much; measured on a sample, so no figure is more exact than the eye can tell. */
export function StorageTable({ rows }: StorageTableProps) {
  const { t, format } = useLocale();
  const percent = (share: number) =>
    share < 0.005
      ? t('storage.hardly')
      : format.quantity({ value: Math.round(share * 100), upper: null, bound: 'exactly', unit: 'percent' });
  return (
    <table className="storage-table">
      <caption>{t('storage.byKind')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('storage.what')}</th>
          <th scope="col">{t('storage.about')}</th>
          <th scope="col">{t('storage.share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, bytes, share }) => (
          <tr key={kind}>
            <th scope="row">
              {t(`storage.kind.${kind}`)}
              <span className="share-bar">
                <svg
                  aria-hidden="true"
                  width="100%"
                  height="3"
                  preserveAspectRatio="none"
                  viewBox="0 0 100 3"
                >
                  <rect width={Math.max(0.5, share * 100)} height="3" />
                </svg>
              </span>
            </th>
            <td>
              <bdi>{format.bytes(bytes)}</bdi>
            </td>
            <td>
              <bdi>{percent(share)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
