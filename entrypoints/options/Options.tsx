import { useEffect, useState } from 'react';
import { HostList } from '@/components/HostList';
import { useLocale } from '@/components/locale';
import { KeepChoice, ScopeChoice, ThemeChoice } from '@/components/settings-choices';
import { writeSettings } from '@/lib/browser/settings';
import type { Settings } from '@/lib/model/settings';
import { requestAccess } from '../page/site-access';
import { useSettings } from '../page/use-settings';

export function Options() {
  const { t } = useLocale();
  const settings = useSettings();
  return (
    <main className="page">
      <div className="page-head">
        <h1 className="page-title">{t('options.title')}</h1>
      </div>
      {settings ? <SettingsForm settings={settings} /> : null}
    </main>
  );
}

/** Every choice holds as soon as it is made. */
function SettingsForm({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  const [problem, setProblem] = useState<string | null>(null);
  // A choice is shown at once, and taken back where it could not be kept.
  const [shown, setShown] = useState(settings);
  useEffect(() => setShown(settings), [settings]);
  const { chosenHosts, excludedHosts } = shown;

  const takeBack = (reason: string) => {
    setShown(settings);
    setProblem(reason);
  };
  const fail = (error: Error) => takeBack(t('error.call', { message: error.message }));
  const write = (change: Partial<Settings>) => {
    setProblem(null);
    setShown({ ...shown, ...change });
    writeSettings(change).catch(fail);
  };

  /** Writes only what the browser grants access for; it asks inside the gesture, so nothing comes before. */
  const writeWithAccess = (change: Partial<Settings>) => {
    requestAccess({ ...shown, ...change })
      .then((isGranted) => (isGranted ? write(change) : takeBack(t('options.refused'))))
      .catch(fail);
    setShown({ ...shown, ...change });
  };
  const without = (hosts: string[], host: string) => hosts.filter((other) => other !== host);

  return (
    <>
      <ScopeChoice
        value={shown.scope}
        onChange={(scope) => writeWithAccess({ scope })}
        sites={
          <HostList
            label={t('hosts.chosen')}
            hosts={chosenHosts}
            onAdd={(host) => writeWithAccess({ chosenHosts: [...chosenHosts, host] })}
            onRemove={(host) => write({ chosenHosts: without(chosenHosts, host) })}
          />
        }
      />
      <p className="problem" role="alert">
        {problem}
      </p>
      <HostList
        label={t('hosts.excluded')}
        hosts={excludedHosts}
        onAdd={(host) => write({ excludedHosts: [...excludedHosts, host] })}
        onRemove={(host) => write({ excludedHosts: without(excludedHosts, host) })}
      />
      <KeepChoice value={shown.keep} onChange={(keep) => write({ keep })} />
      <ThemeChoice value={shown.theme} onChange={(theme) => write({ theme })} />
      <fieldset className="choices">
        <legend>{t('keys.title')}</legend>
        <label className="choice">
          <input
            type="checkbox"
            checked={shown.singleKeys}
            aria-describedby="single-keys"
            onChange={(event) => write({ singleKeys: event.currentTarget.checked })}
          />
          <span>{t('options.singleKeys')}</span>
        </label>
        <p className="hint" id="single-keys">
          {t('options.singleKeysHint')}
        </p>
      </fieldset>
    </>
  );
}
