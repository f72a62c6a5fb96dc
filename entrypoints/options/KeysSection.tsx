import { useEffect, useState } from 'react';
import { useLocale } from '@/components/locale';
import { OptionsSection } from '@/components/OptionsSection';
import { ShortcutList } from '@/components/ShortcutList';
import { SwitchChoice } from '@/components/SwitchChoice';
import { listShortcuts, openShortcutSettings, type Shortcut } from '@/lib/browser/commands';
import { OutcomeLine } from './OutcomeLine';
import type { EditedSettings } from './use-edited-settings';
import { useOutcome } from './use-outcome';

/** Shortcuts of the browser, and the single keys of the panel. */
export function KeysSection({ edited: { shown, write } }: { edited: EditedSettings }) {
  const { t } = useLocale();
  const { outcome, attempt } = useOutcome();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const refresh = () => {
      listShortcuts().then(setShortcuts, (error) => console.error('Sidelight: no shortcuts told', error));
    };
    refresh();
    // They are changed on a page of the browser's own, and it tells nobody.
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
  return (
    <OptionsSection anchor="keys" title={t('options.keys')}>
      <ShortcutList shortcuts={shortcuts} onChange={() => attempt(openShortcutSettings().then(() => null))} />
      <SwitchChoice
        legend={t('options.inPanel')}
        label={t('options.singleKeys')}
        hint={t('options.singleKeysHint')}
        isOn={shown.singleKeys}
        onChange={(singleKeys) => attempt(write({ singleKeys }).then(() => null))}
      />
      <OutcomeLine outcome={outcome} />
    </OptionsSection>
  );
}
