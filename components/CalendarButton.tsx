import { CalendarPlus } from 'lucide-react';
import { useLocale } from './locale';

interface CalendarButtonProps {
  onAdd: () => void;
}

/** Offers a coming day as a calendar file. */
export function CalendarButton({ onAdd }: CalendarButtonProps) {
  const { t } = useLocale();
  return (
    <button type="button" className="quiet-button entry-tool" title={t('calendar.add')} onClick={onAdd}>
      <CalendarPlus size={13} aria-hidden="true" />
      {t('calendar.add')}
    </button>
  );
}
