import { useRef } from 'react';
import { useLocale } from '@/components/locale';
import { OptionsSection } from '@/components/OptionsSection';
import { callBackground } from '@/lib/browser/rpc';
import { DeedLine } from '../page/DeedLine';
import { useDeeds } from '../page/use-deeds';
import { useStored } from '../page/use-stored';
import { DeleteSome } from './DeleteSome';
import { EraseEverything } from './EraseEverything';
import { OutcomeLine } from './OutcomeLine';
import { useOutcome } from './use-outcome';

/** By site, by age, the bin, and all of it. */
export function DeleteSection() {
  const { t } = useLocale();
  const deeds = useDeeds();
  const recalled = useRef(deeds.done);
  const { outcome, attempt } = useOutcome();
  const heading = useRef<HTMLHeadingElement>(null);
  // What the library did in this tab is undone there: its line would draw the eye, and the focus, down here.
  const hasActed = useRef(false);
  if (deeds.progress || deeds.problem || deeds.done !== recalled.current) hasActed.current = true;
  const bin = useStored('bin', (store) => store.isBinEmpty());
  const emptyBin = async () => {
    await callBackground('emptyBin', {});
    // What lay there can no longer be undone.
    deeds.dismiss();
    heading.current?.focus();
    return { kind: 'done', text: t('bin.emptied') } as const;
  };
  return (
    <OptionsSection anchor="delete" title={t('options.delete')} headingRef={heading}>
      <p className="hint">{t('delete.intro')}</p>
      {bin.kind === 'failed' ? null : <DeleteSome deeds={deeds} />}
      {hasActed.current ? <DeedLine deeds={deeds} /> : null}
      {bin.kind === 'here' && !bin.value && !deeds.progress ? (
        <div className="deletion">
          <h3>{t('bin.title')}</h3>
          <p className="hint">{t('bin.hint')}</p>
          <p>
            <button type="button" className="button" onClick={() => attempt(emptyBin())}>
              {t('bin.empty')}
            </button>
          </p>
        </div>
      ) : null}
      <OutcomeLine outcome={outcome} />
      <EraseEverything
        onErased={() => {
          deeds.dismiss();
          heading.current?.focus();
        }}
      />
    </OptionsSection>
  );
}
