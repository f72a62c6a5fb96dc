import { useRef } from 'react';
import { useLocale } from '@/components/locale';
import { OptionsSection } from '@/components/OptionsSection';
import { SwitchChoice } from '@/components/SwitchChoice';
import { KeepChoice } from '@/components/settings-choices';
import { callBackground } from '@/lib/browser/rpc';
import type { Settings } from '@/lib/model/settings';
import { OutcomeLine } from './OutcomeLine';
import { RetentionChoices } from './RetentionChoices';
import type { EditedSettings } from './use-edited-settings';
import { useOutcome } from './use-outcome';

interface KeepingSectionProps {
  edited: EditedSettings;
  /** Null until it is counted. */
  pictureCount: number | null;
}

/** What is kept, how long, and whether with pictures. */
export function KeepingSection({ edited: { shown, write }, pictureCount }: KeepingSectionProps) {
  const { t } = useLocale();
  const { outcome, attempt } = useOutcome();
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (changed: Partial<Settings>) => attempt(write(changed).then(() => null));
  const deletePictures = async () => {
    await callBackground('deletePictures', {});
    heading.current?.focus();
    return { kind: 'done', text: t('pictures.deleted') } as const;
  };
  const left = shown.keepPictures ? 0 : (pictureCount ?? 0);
  return (
    <OptionsSection anchor="keeping" title={t('options.keeping')} headingRef={heading}>
      <KeepChoice value={shown.keep} onChange={(keep) => change({ keep })} />
      <RetentionChoices shown={shown} onSet={change} onFailure={(error) => attempt(Promise.reject(error))} />
      <SwitchChoice
        legend={t('pictures.legend')}
        label={t('pictures.keep')}
        hint={t('pictures.hint')}
        isOn={shown.keepPictures}
        onChange={(keepPictures) => change({ keepPictures })}
      >
        {left > 0 ? (
          <p className="left-over">
            {t('pictures.kept', { count: left })}{' '}
            <button type="button" className="button" onClick={() => attempt(deletePictures())}>
              {t('pictures.delete')}
            </button>
          </p>
        ) : null}
      </SwitchChoice>
      <OutcomeLine outcome={outcome} />
    </OptionsSection>
  );
}
