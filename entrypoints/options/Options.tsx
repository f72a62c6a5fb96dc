import { useLocale } from '@/components/locale';
import { PageNav } from '@/components/PageNav';
import type { Settings } from '@/lib/model/settings';
import { pageHrefs } from '../page/addresses';
import { useSettings } from '../page/use-settings';
import { useStored } from '../page/use-stored';
import { DamagedSection } from './DamagedSection';
import { DeleteSection } from './DeleteSection';
import { ImportSection } from './ImportSection';
import { KeepingSection } from './KeepingSection';
import { KeysSection } from './KeysSection';
import { LookSection } from './LookSection';
import { PrivacySection } from './PrivacySection';
import { SetAsideSection } from './SetAsideSection';
import { SitesSection } from './SitesSection';
import { StorageSection } from './StorageSection';
import { useEditedSettings } from './use-edited-settings';

export function Options() {
  const { t } = useLocale();
  const settings = useSettings();
  return (
    <div className="page options">
      <PageNav current="options" hrefs={pageHrefs} />
      <main>
        <div className="page-head">
          <h1 className="page-title">{t('options.title')}</h1>
        </div>
        {settings ? <Sections settings={settings} /> : null}
      </main>
    </div>
  );
}

function Sections({ settings }: { settings: Settings }) {
  const edited = useEditedSettings(settings);
  const counted = useStored('counts', (store) => store.countRows());
  return (
    <>
      <SitesSection settings={settings} edited={edited} />
      <KeepingSection
        edited={edited}
        pictureCount={counted.kind === 'here' ? counted.value.pictures : null}
      />
      <PrivacySection />
      <ImportSection />
      <StorageSection counted={counted} />
      <SetAsideSection />
      <DamagedSection />
      <DeleteSection />
      <KeysSection edited={edited} />
      <LookSection edited={edited} />
    </>
  );
}
