import { useId, useState } from 'react';
import { ConfirmDeed } from '@/components/ConfirmDeed';
import { useLocale } from '@/components/locale';
import { tellError } from '@/components/tell-error';
import type { ArticleId } from '@/lib/model/article';
import type { useDeeds } from '../page/use-deeds';
import { askStore, useStored } from '../page/use-stored';

/** In months, by the day an article is dated. */
const ages = [1, 3, 6, 12, 24, 60] as const;

interface Asked {
  kind: 'site' | 'age';
  untouched: ArticleId[];
  inHand: ArticleId[];
  withInHand: boolean;
}

/** Articles of one site, or older than a day: counted first, then deleted in parts that can be stopped and undone. */
export function DeleteSome({ deeds }: { deeds: ReturnType<typeof useDeeds> }) {
  const { t, format } = useLocale();
  const id = useId();
  const facets = useStored('sites', (store) => store.libraryFacets());
  const sites = facets.kind === 'here' ? facets.value.sources : [];
  const [host, setHost] = useState('');
  const [months, setMonths] = useState(12);
  const [asked, setAsked] = useState<Asked | null>(null);
  const chosen = sites.some((site) => site.host === host) ? host : (sites[0]?.host ?? '');

  const ask = async (kind: Asked['kind']) => {
    try {
      const found = await askStore((store) =>
        store.listDeletable(
          kind === 'site' ? { kind: 'site', host: chosen } : { kind: 'older-than', date: monthsAgo(months) },
        ),
      );
      setAsked({ kind, ...found, withInHand: false });
    } catch (error) {
      deeds.say(tellError(t, error));
    }
  };
  const confirm = ({ untouched, inHand, withInHand }: Asked) => {
    setAsked(null);
    void deeds.run({ kind: 'delete' }, withInHand ? [...untouched, ...inHand] : untouched);
  };

  if (deeds.progress) {
    const { done, total, isUndoing } = deeds.progress;
    return (
      <p className="deletion-progress">
        <progress value={done} max={Math.max(1, total)} aria-label={t('options.delete')} />
        <span>{t(isUndoing ? 'bulk.undoing' : 'bulk.progress', { done, total })}</span>
        <button type="button" className="quiet-button" onClick={deeds.stop}>
          {t('bulk.cancel')}
        </button>
      </p>
    );
  }
  const confirmation = (kind: Asked['kind']) =>
    asked?.kind === kind ? (
      <Confirmation
        asked={asked}
        onChange={setAsked}
        onConfirm={() => confirm(asked)}
        onCancel={() => setAsked(null)}
      />
    ) : null;
  return (
    <>
      {sites.length > 0 ? (
        <div className="deletion">
          <label htmlFor={`${id}-site`}>{t('delete.site')}</label>
          <p className="deletion-line">
            <select id={`${id}-site`} value={chosen} onChange={({ target }) => setHost(target.value)}>
              {sites.map((site) => (
                <option key={site.host} value={site.host}>
                  {`${site.name} · ${site.host} (${format.number(site.articleCount)})`}
                </option>
              ))}
            </select>
            <button type="button" className="button" onClick={() => void ask('site')}>
              {t('delete.ask')}
            </button>
          </p>
          {confirmation('site')}
        </div>
      ) : null}
      <div className="deletion">
        <label htmlFor={`${id}-age`}>{t('delete.age')}</label>
        <p className="deletion-line">
          <select id={`${id}-age`} value={months} onChange={({ target }) => setMonths(Number(target.value))}>
            {ages.map((count) => (
              <option key={count} value={count}>
                {count % 12 === 0 ? t('delete.years', { count: count / 12 }) : t('delete.months', { count })}
              </option>
            ))}
          </select>
          <button type="button" className="button" onClick={() => void ask('age')}>
            {t('delete.ask')}
          </button>
        </p>
        {confirmation('age')}
      </div>
    </>
  );
}

interface ConfirmationProps {
  asked: Asked;
  onChange: (asked: Asked) => void;
  onConfirm: () => void;
  onCancel: () => void;
}

function Confirmation({ asked, onChange, onConfirm, onCancel }: ConfirmationProps) {
  const { t } = useLocale();
  const { untouched, inHand, withInHand } = asked;
  const count = untouched.length + (withInHand ? inHand.length : 0);
  const hands = inHand.length > 0 ? ` ${t('delete.inHand', { count: inHand.length })}` : '';
  return (
    <ConfirmDeed
      text={`${t('delete.found', { count: untouched.length })}${hands}`}
      action={t('delete.confirm', { count })}
      isReady={count > 0}
      takesFocus
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {inHand.length > 0 ? (
        <label className="choice">
          <input
            type="checkbox"
            checked={withInHand}
            onChange={({ target }) => onChange({ ...asked, withInHand: target.checked })}
          />
          <span>{t('delete.withInHand')}</span>
        </label>
      ) : null}
    </ConfirmDeed>
  );
}

function monthsAgo(months: number): number {
  const day = new Date();
  day.setMonth(day.getMonth() - months);
  return day.getTime();
}
