import { shortRoom } from '@/lib/model/storage';
import { useLocale } from './locale';

interface RoomNoteProps {
  /** Null where the browser does not tell, and until it has. */
  freeBytes: number | null;
  /** Null where the reader is looking at it. */
  storageHref: string | null;
}

/** Warns before writing fails; nothing as long as there is room. */
export function RoomNote({ freeBytes, storageHref }: RoomNoteProps) {
  const { t, format } = useLocale();
  const isShort = freeBytes !== null && freeBytes < shortRoom;
  // Not a status: the panel has one, for what the reader did.
  return (
    <div aria-live="polite">
      {isShort ? (
        <p className="room-note">
          {freeBytes < 1_000_000
            ? t('room.full')
            : `${t('room.short', { size: format.bytes(freeBytes) })} ${t('room.shortHint')}`}{' '}
          {storageHref ? <a href={storageHref}>{t('room.see')}</a> : null}
        </p>
      ) : null}
    </div>
  );
}
