import { LedgerTable } from '@/components/LedgerTable';
import { useLocale } from '@/components/locale';
import { OptionsSection } from '@/components/OptionsSection';
import { ledgerLines } from '@/lib/model/ledger';
import { startOfDay, useLedger } from '../page/use-ledger';

/** Every request of ours, for the reader to see. */
export function PrivacySection() {
  const { t } = useLocale();
  const ledger = useLedger();
  return (
    <OptionsSection anchor="privacy" title={t('options.privacy')}>
      <p className="hint">{t('ledger.intro')}</p>
      {ledger ? <LedgerTable lines={ledgerLines(ledger.entries, startOfDay)} now={Date.now()} /> : null}
    </OptionsSection>
  );
}
