import { useEffect, useRef, useState } from 'react';
import { ArticleRows } from '@/components/ArticleList';
import { BulkBar } from '@/components/BulkBar';
import { ErrorNotice } from '@/components/ErrorNotice';
import { HitList } from '@/components/HitList';
import { useLocale } from '@/components/locale';
import type { LibraryFilter } from '@/lib/model/library';
import { minutesToRead } from '@/lib/query/header';
import { articleHref } from '../page/addresses';
import { DeedLine } from '../page/DeedLine';
import { leavePlace, placeOf } from '../page/list-place';
import { pageView } from '../page/page-view';
import { useDeeds } from '../page/use-deeds';
import { NothingShown } from './NothingShown';
import { rowPartsOf } from './row-parts';
import { usePassedFocus } from './use-passed-focus';
import { useRowFocus } from './use-row-focus';
import { useSelection } from './use-selection';
import type { Shelf } from './use-shelf';

interface ShelvedArticlesProps {
  shelf: Shelf;
  filter: LibraryFilter;
  /** What is searched for; empty lists without a search. */
  searched: string;
  /** The tags that there are, for completion. */
  tags: readonly string[];
}

/** The list itself, what can be done to its articles, one or many at a time, and the way back. */
export function ShelvedArticles({ shelf, filter, searched, tags }: ShelvedArticlesProps) {
  const { t } = useLocale();
  const { ids } = shelf;
  const selection = useSelection(ids);
  const deeds = useDeeds();
  const { selected } = selection;
  usePassedFocus(selected !== null);
  const focusKeeper = useRowFocus(ids);

  // What is ticked belongs to the list it was ticked in.
  const { stop } = selection;
  const questionKey = `${shelf.filterKey}:${searched}`;
  const lastQuestion = useRef(questionKey);
  useEffect(() => {
    if (lastQuestion.current !== questionKey) stop();
    lastQuestion.current = questionKey;
  });

  const { listKey } = shelf;
  const now = Date.now();
  const view = pageView();
  const parts = rowPartsOf({
    t,
    selection,
    isSaved: (id) => shelf.isSaved(id),
    onSave: (id, isSaved) => void deeds.run({ kind: isSaved ? 'unsave' : 'save' }, [id]),
    onDelete: (id) => void deeds.run({ kind: 'delete' }, [id]),
  });

  if (shelf.error !== null) {
    return <ErrorNotice error={shelf.error.cause} onRetry={() => location.reload()} />;
  }
  return (
    <>
      {ids.length > 0 && !selected ? (
        <p className="list-tools">
          <button type="button" className="quiet-button" onClick={() => selection.select([])}>
            {t('bulk.select')}
          </button>
        </p>
      ) : null}
      <NothingShown shelf={shelf} filter={filter} searched={searched} />
      <div className="shelf-list" aria-busy={shelf.isWaiting} {...focusKeeper}>
        {searched ? (
          <HitList hits={shelf.hits} view={view} hrefOf={articleHref} parts={parts} />
        ) : (
          <ArticleRows
            // Another question is another list, which begins at its head.
            key={listKey}
            ids={ids}
            count={shelf.rowCount}
            rows={shelf.rows}
            onShow={shelf.onShow}
            place={placeOf(listKey)}
            onLeave={(place) => leavePlace(listKey, place)}
            now={now}
            hrefOf={articleHref}
            parts={parts}
            minutesOf={(article) => minutesToRead(article.wordCount)}
          />
        )}
        {searched ? <MoreButton shelf={shelf} /> : null}
      </div>
      <div className="page-foot">
        <DeedLine deeds={deeds} />
        {selected || deeds.progress ? (
          <BulkBar
            count={selected?.size ?? 0}
            listCount={shelf.listCount}
            tags={tags}
            progress={deeds.progress}
            onSelectAll={() => void shelf.allIds().then(selection.select)}
            onSelectNone={() => selection.select([])}
            onAct={(action) => {
              const chosen = [...(selected ?? [])];
              if (action.kind === 'delete') selection.select([]);
              void deeds.run(action, chosen);
            }}
            onCancel={deeds.stop}
            onDone={selection.stop}
          />
        ) : null}
      </div>
    </>
  );
}

/** Shows as many again; where those are the last, the focus goes on to the first of them. */
function MoreButton({ shelf }: { shelf: Shelf }) {
  const { t } = useLocale();
  const [firstNew, setFirstNew] = useState<number | null>(null);
  const count = shelf.hits.length;
  useEffect(() => {
    if (firstNew === null || count <= firstNew) return;
    setFirstNew(null);
    if (shelf.hasMoreHits) return;
    document.querySelectorAll<HTMLElement>('.shelf-list [data-row] h3 a')[firstNew]?.focus();
  }, [firstNew, count, shelf.hasMoreHits]);
  if (!shelf.hasMoreHits) return null;
  return (
    <button
      type="button"
      className="button more-button"
      onClick={() => {
        setFirstNew(count);
        shelf.showMoreHits();
      }}
    >
      {t('library.more')}
    </button>
  );
}
