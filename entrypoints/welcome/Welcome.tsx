import { useState } from 'react';
import { HostList } from '@/components/HostList';
import { useLocale } from '@/components/locale';
import { KeepChoice, ScopeChoice } from '@/components/settings-choices';
import { tellError } from '@/components/tell-error';
import { writeSettings } from '@/lib/browser/settings';
import type { Settings } from '@/lib/model/settings';
import { requestAccess } from '../page/site-access';
import { useSettings } from '../page/use-settings';
import { Ready } from './Ready';

type Answers = Pick<Settings, 'scope' | 'keep' | 'chosenHosts'>;

/** What is kept and where, and the two questions that must be answered before anything is read. */
export function Welcome() {
  const { t } = useLocale();
  const settings = useSettings();
  return (
    <main className="page">
      <h1 className="page-title">{t('welcome.title')}</h1>
      <p className="lead">{t('welcome.lead')}</p>
      <div className="block">
        <h2>{t('welcome.keptTitle')}</h2>
        <p>{t('welcome.kept')}</p>
      </div>
      {settings ? <Questions settings={settings} /> : null}
    </main>
  );
}

function Questions({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  const [answers, setAnswers] = useState<Answers>(settings);
  const [isRefused, setIsRefused] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (changed: Partial<Answers>) => setAnswers((before) => ({ ...before, ...changed }));

  const start = () => {
    setProblem(null);
    // The browser asks only inside the click, so this comes before anything else.
    requestAccess(answers)
      .then(async (isGranted) => {
        setIsRefused(!isGranted);
        const { keep, chosenHosts } = answers;
        const scope = isGranted ? answers.scope : 'on-click';
        // What stays marked is what holds: without access nothing is read but by a click.
        change({ scope });
        await writeSettings({ scope, keep, chosenHosts, consentedAt: Date.now() });
      })
      .catch((error: unknown) => setProblem(tellError(t, error)));
  };

  return (
    <>
      <ScopeChoice
        value={answers.scope}
        onChange={(scope) => change({ scope })}
        sites={
          <HostList
            label={t('hosts.chosen')}
            hosts={answers.chosenHosts}
            onAdd={(host) => change({ chosenHosts: [...answers.chosenHosts, host] })}
            onRemove={(host) =>
              change({ chosenHosts: answers.chosenHosts.filter((other) => other !== host) })
            }
          />
        }
      />
      <KeepChoice value={answers.keep} onChange={(keep) => change({ keep })} />
      <p className="start">
        <button type="button" className="button main" onClick={start}>
          {t('welcome.start')}
        </button>{' '}
        {settings.consentedAt === null ? <span className="hint">{t('welcome.nothingYet')}</span> : null}
      </p>
      <div role="status">
        {isRefused ? <p className="problem">{t('welcome.refused')}</p> : null}
        {problem ? <p className="problem">{problem}</p> : null}
      </div>
      {settings.consentedAt === null ? null : <Ready scope={settings.scope} />}
    </>
  );
}
