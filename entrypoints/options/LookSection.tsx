import { useLocale } from '@/components/locale';
import { OptionsSection } from '@/components/OptionsSection';
import { LanguageChoice, ThemeChoice } from '@/components/settings-choices';
import { languages } from '@/lib/i18n/languages';
import type { Settings } from '@/lib/model/settings';
import { OutcomeLine } from './OutcomeLine';
import type { EditedSettings } from './use-edited-settings';
import { useOutcome } from './use-outcome';

export function LookSection({ edited: { shown, write } }: { edited: EditedSettings }) {
  const { t } = useLocale();
  const { outcome, attempt } = useOutcome();
  const change = (changed: Partial<Settings>) => attempt(write(changed).then(() => null));
  return (
    <OptionsSection anchor="look" title={t('options.look')}>
      <LanguageChoice
        value={shown.language}
        onChange={(language) => change({ language })}
        languages={languages}
      />
      <ThemeChoice value={shown.theme} onChange={(theme) => change({ theme })} />
      <OutcomeLine outcome={outcome} />
    </OptionsSection>
  );
}
