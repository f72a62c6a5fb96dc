import { useEffect, useMemo } from 'react';
import { ErrorNotice } from '@/components/ErrorNotice';
import { useLocale } from '@/components/locale';
import { StoryList } from '@/components/StoryList';
import type { StoryId } from '@/lib/model/story';
import type { StoryLine } from '@/lib/model/story-page';
import { storyHref } from '../page/addresses';
import { leavePlace, placeOf } from '../page/list-place';
import { pageView } from '../page/page-view';
import { goToHash } from '../page/use-hash';
import { useKeptList } from '../page/use-kept-list';
import { storiesSource } from './stories-source';
import { useFollow } from './use-follow';
import type { Picked } from './use-picked';

/** Followed and recent stories. */
export function StoryShelf({ followedOnly, picked }: { followedOnly: boolean; picked: Picked }) {
  const { t } = useLocale();
  const { follow, problem } = useFollow();
  const shelf = useKeptList(`stories:${followedOnly}`, storiesSource(followedOnly));
  const { view: shown, list } = shelf;
  const ids = shown?.ids ?? none;
  const listKey = shelf.shownKey ?? '';
  const onShow = useMemo(() => (inView: readonly StoryId[]) => list?.want(inView), [list]);

  const isWhole = shown?.isWhole === true && !shelf.isWaiting;
  useEffect(() => {
    if (isWhole) picked.keepOnly(ids);
  });

  const choose = (next: boolean) => goToHash(next ? '#/?followed=1' : '#/', { isStep: true });
  const view = pageView();
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{t('stories.title')}</h1>
      </header>
      <main>
        {ids.length > 0 || followedOnly ? (
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
            {ids.length > 1 || picked.ids ? (
              <button
                type="button"
                className="quiet-button pick-stories"
                aria-pressed={picked.ids !== null}
                onClick={picked.ids ? picked.end : picked.begin}
              >
                {t('stories.pick')}
              </button>
            ) : null}
          </div>
        ) : null}
        <p className="problem" role="alert">
          {problem}
        </p>
        {shown?.error ? <ErrorNotice error={shown.error.cause} onRetry={() => location.reload()} /> : null}
        {isWhole && ids.length === 0 ? (
          <p className="notice nothing">{t(followedOnly ? 'stories.noneFollowed' : 'stories.none')}</p>
        ) : null}
        <StoryList
          key={listKey}
          ids={ids}
          lines={shown?.rows ?? noLines}
          onShow={onShow}
          place={placeOf(listKey)}
          onLeave={(place) => leavePlace(listKey, place)}
          view={view}
          hrefOf={(line) => storyHref(line.id)}
          onFollow={follow}
          picking={picked.ids && { ids: picked.ids, onToggle: picked.toggle }}
        />
      </main>
    </>
  );
}

const none: never[] = [];
const noLines: ReadonlyMap<StoryId, StoryLine> = new Map();
