import { useLocale } from '@/components/locale';
import { openPanelFromPage } from '@/lib/browser/panel';
import type { Scope } from '@/lib/model/settings';

/** What to do now that the questions are answered. */
export function Ready({ scope }: { scope: Scope }) {
  const { t } = useLocale();
  const show = () => {
    openPanelFromPage().catch((error) => console.error('Sidelight: the panel did not open', error));
  };
  return (
    <div className="block">
      <h2>{t('welcome.doneTitle')}</h2>
      <p>{t(scope === 'on-click' ? 'welcome.doneClick' : 'welcome.doneAll')}</p>
      <p>{t('welcome.pin')}</p>
      <p className="notice-action">
        <button type="button" className="button" onClick={show}>
          {t('welcome.showMe')}
        </button>
      </p>
    </div>
  );
}
