import { useRef, useState } from 'react';
import { DamagedList } from '@/components/DamagedList';
import { useLocale } from '@/components/locale';
import { OptionsSection } from '@/components/OptionsSection';
import { callBackground } from '@/lib/browser/rpc';
import type { DamagedArticle } from '@/lib/model/damage';
import { askStore, useStored } from '../page/use-stored';
import { OutcomeLine } from './OutcomeLine';
import { useOutcome } from './use-outcome';

/** Articles that cannot be shown. What has lost its words is found by itself, what is misshapen when all are checked. */
export function DamagedSection() {
  const { t } = useLocale();
  const { outcome, attempt } = useOutcome();
  const heading = useRef<HTMLHeadingElement>(null);
  const isStopped = useRef(false);
  const shown = useRef<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [found, setFound] = useState<readonly DamagedArticle[]>([]);
  // Asking reads every key, so what comes in one by one does not ask again.
  const listed = useStored(
    'damaged',
    (store) => store.listDamaged(),
    ({ articleIds }) => articleIds.length === 0 || articleIds.some((id) => shown.current.has(id)),
  );
  const missing = listed.kind === 'here' ? listed.value : [];
  // Nothing is known then, and the section on what is stored says why.
  if (listed.kind === 'failed') return null;
  const known = new Set(missing.map(({ article }) => article.id));
  shown.current = known;
  const damaged = [...missing, ...found.filter(({ article }) => !known.has(article.id))];

  const check = async () => {
    isStopped.current = false;
    setFound([]);
    const total = await askStore((store) => store.countArticles());
    const misshapen: DamagedArticle[] = [];
    try {
      for (let at = 0, done = 0; !isStopped.current; ) {
        setProgress({ done, total });
        const from = at;
        const checked = await askStore((store) => store.checkArticles(from));
        if (!checked) return { kind: 'done', text: t('damage.checked', { count: done }) } as const;
        misshapen.push(...checked.damaged);
        if (checked.damaged.length > 0) setFound([...misshapen]);
        at = checked.upTo;
        done += checked.count;
      }
      return null;
    } finally {
      setProgress(null);
    }
  };
  const remove = async (articleId: string) => {
    await callBackground('deleteArticles', { articleIds: [articleId] });
    setFound((before) => before.filter(({ article }) => article.id !== articleId));
    // The line that had the focus goes away with the next answer of the store.
    heading.current?.focus();
    return { kind: 'done', text: t('damage.deleted') } as const;
  };
  return (
    <OptionsSection anchor="damaged" title={t('options.damaged')} headingRef={heading}>
      <p className="hint">
        {damaged.length > 0
          ? t('damage.some', { count: damaged.length })
          : listed.kind === 'here'
            ? t('damage.none')
            : null}
      </p>
      <DamagedList damaged={damaged} onDelete={(id) => attempt(remove(id))} />
      {progress ? (
        <p className="deletion-progress">
          <progress
            value={progress.done}
            max={Math.max(1, progress.total)}
            aria-label={t('options.damaged')}
          />
          <span>{t('bulk.progress', progress)}</span>
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              isStopped.current = true;
            }}
          >
            {t('bulk.cancel')}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" className="button" onClick={() => attempt(check())}>
            {t('damage.check')}
          </button>
        </p>
      )}
      <OutcomeLine outcome={outcome} />
    </OptionsSection>
  );
}
