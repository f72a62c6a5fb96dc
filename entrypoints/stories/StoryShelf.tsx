import { useEffect, useState } from 'react';
import { ErrorNotice } from '@/components/ErrorNotice';
import { useLocale } from '@/components/locale';
import { StoryList } from '@/components/StoryList';
import { listStories } from '@/lib/query/stories';
import { storyHref } from '../page/addresses';
import { pageView } from '../page/page-view';
import { goToHash } from '../page/use-hash';
import { useLast } from '../page/use-last';
import { useStored } from '../page/use-stored';
import { useFollow } from './use-follow';

const pageLength = 30;

/** Followed and recent stories. */
export function StoryShelf({ followedOnly }: { followedOnly: boolean }) {
  const { t } = useLocale();
  const [asked, setAsked] = useState({ followedOnly, limit: pageLength });
  const limit = asked.followedOnly === followedOnly ? asked.limit : pageLength;
  const { follow, problem } = useFollow();
  const listed = useStored(`stories:${followedOnly}:${limit}`, (store) =>
    listStories(store, { offset: 0, limit, followedOnly }),
  );
  const page = useLast(listed);
  const lines = page?.lines ?? [];
  const [firstNew, setFirstNew] = useState<number | null>(null);
  useEffect(() => {
    if (firstNew === null || lines.length <= firstNew) return;
    setFirstNew(null);
    // The button has gone with the last of them.
    if (!page?.hasMore) document.querySelectorAll<HTMLElement>('.story h2 a')[firstNew]?.focus();
  });

  const choose = (next: boolean) => goToHash(next ? '#/?followed=1' : '#/', { isStep: true });
  const view = pageView();
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{t('stories.title')}</h1>
      </header>
      <main>
        {lines.length > 0 || followedOnly ? (
          <div className="filter-line">
            <fieldset className="shelves">
              <legend className="visually-hidden">{t('stories.show')}</legend>
              <button type="button" aria-pressed={!followedOnly} onClick={() => choose(false)}>
                {t('stories.all')}
              </button>
              <button type="button" aria-pressed={followedOnly} onClick={() => choose(true)}>
                {t('stories.followed')}
              </button>
            </fieldset>
          </div>
        ) : null}
        <p className="problem" role="alert">
          {problem}
        </p>
        {listed.kind === 'failed' ? (
          <ErrorNotice error={listed.error} onRetry={() => location.reload()} />
        ) : null}
        {listed.kind === 'here' && lines.length === 0 ? (
          <p className="notice nothing">{t(followedOnly ? 'stories.noneFollowed' : 'stories.none')}</p>
        ) : null}
        <StoryList lines={lines} view={view} hrefOf={(line) => storyHref(line.id)} onFollow={follow} />
        {page?.hasMore ? (
          <button
            type="button"
            className="button more-button"
            onClick={() => {
              setFirstNew(lines.length);
              setAsked({ followedOnly, limit: limit + pageLength });
            }}
          >
            {t('stories.more')}
          </button>
        ) : null}
      </main>
    </>
  );
}
