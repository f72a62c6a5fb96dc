import { useRef } from 'react';
import { useLocale } from '@/components/locale';
import { OptionsSection } from '@/components/OptionsSection';
import { SetAsideList } from '@/components/SetAsideList';
import { callBackground } from '@/lib/browser/rpc';
import { useStored } from '../page/use-stored';
import { OutcomeLine } from './OutcomeLine';
import { useOutcome } from './use-outcome';

/** What could not be taken in; not there as long as all went well. */
export function SetAsideSection() {
  const { t } = useLocale();
  const { outcome, attempt } = useOutcome();
  const heading = useRef<HTMLHeadingElement>(null);
  const wasShown = useRef(false);
  const listed = useStored(
    'set-aside',
    (store) => store.listSetAside(),
    () => true,
  );
  const drafts = listed.kind === 'here' ? listed.value : [];
  if (drafts.length > 0) wasShown.current = true;
  if (!wasShown.current) return null;

  const call = async (name: 'retrySetAside' | 'dropSetAside', key: number) => {
    await callBackground(name, { keys: [key] });
    // The line that had the focus goes away with the next answer of the store.
    heading.current?.focus();
    return null;
  };
  return (
    <OptionsSection anchor="set-aside" title={t('options.setAside')} headingRef={heading}>
      <p className="hint">{t(drafts.length > 0 ? 'setAside.intro' : 'setAside.done')}</p>
      <SetAsideList
        drafts={drafts.map(({ key, draft, setAside }) => ({
          key,
          title: draft.title,
          source: draft.source.name,
          reason: setAside ?? '',
        }))}
        onRetry={(key) => attempt(call('retrySetAside', key))}
        onDrop={(key) => attempt(call('dropSetAside', key))}
      />
      <OutcomeLine outcome={outcome} />
    </OptionsSection>
  );
}
