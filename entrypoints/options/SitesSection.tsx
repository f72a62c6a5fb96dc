import { useRef } from 'react';
import { HostList } from '@/components/HostList';
import { useLocale } from '@/components/locale';
import { OptionsSection } from '@/components/OptionsSection';
import { SiteAccessNote } from '@/components/SiteAccessNote';
import { ScopeChoice } from '@/components/settings-choices';
import type { Settings } from '@/lib/model/settings';
import { giveBackAllAccess, giveBackHost, requestAccess, useSiteAccess } from '../page/site-access';
import { OutcomeLine } from './OutcomeLine';
import type { EditedSettings } from './use-edited-settings';
import { useOutcome } from './use-outcome';

/** Where it looks, and what the browser lets it into. */
export function SitesSection({ settings, edited }: { settings: Settings; edited: EditedSettings }) {
  const { t } = useLocale();
  const { outcome, attempt } = useOutcome();
  const access = useSiteAccess(settings);
  const heading = useRef<HTMLHeadingElement>(null);
  const { shown, write, show, takeBack } = edited;
  const { chosenHosts, excludedHosts } = shown;

  /** Writes only what the browser grants access for; it asks inside the gesture, so nothing comes before. */
  const writeWithAccess = (change: Partial<Settings>) => {
    const asked = requestAccess({ ...shown, ...change });
    show(change);
    attempt(
      asked.then(
        async (isGranted) => {
          if (isGranted) return void (await write(change));
          takeBack();
          return { kind: 'problem', text: t('options.refused') } as const;
        },
        (error) => {
          takeBack();
          throw error;
        },
      ),
    );
  };
  const giveBack = async () => {
    if (!(await giveBackAllAccess())) throw new Error('permissions.remove');
    await write({ scope: 'on-click' });
    heading.current?.focus();
    return { kind: 'done', text: t('access.givenBack') } as const;
  };
  const removeChosen = async (host: string) => {
    await write({ chosenHosts: without(chosenHosts, host) });
    await giveBackHost(host);
    return null;
  };

  return (
    <OptionsSection anchor="sites" title={t('options.sites')} headingRef={heading}>
      <ScopeChoice
        value={shown.scope}
        onChange={(scope) => writeWithAccess({ scope })}
        sites={
          <HostList
            label={t('hosts.chosen')}
            hosts={chosenHosts}
            onAdd={(host) => writeWithAccess({ chosenHosts: [...chosenHosts, host] })}
            onRemove={(host) => attempt(removeChosen(host))}
          />
        }
      />
      <OutcomeLine outcome={outcome} />
      {access ? (
        <SiteAccessNote
          {...access}
          onGiveBack={() => attempt(giveBack())}
          onAsk={() => writeWithAccess({ scope: shown.scope })}
        />
      ) : null}
      <HostList
        label={t('hosts.excluded')}
        hosts={excludedHosts}
        onAdd={(host) => attempt(write({ excludedHosts: [...excludedHosts, host] }).then(() => null))}
        onRemove={(host) => attempt(write({ excludedHosts: without(excludedHosts, host) }).then(() => null))}
      />
    </OptionsSection>
  );
}

const without = (hosts: readonly string[], host: string) => hosts.filter((other) => other !== host);
