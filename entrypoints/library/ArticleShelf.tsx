import { Search } from 'lucide-react';
import { useDeferredValue } from 'react';
import { FilterBar } from '@/components/FilterBar';
import { useLocale } from '@/components/locale';
import { RebuildNote } from '@/components/RebuildNote';
import { SearchHelp } from '@/components/SearchHelp';
import { saysAnything } from '@/lib/query/search';
import { goToHash } from '../page/use-hash';
import { useLast } from '../page/use-last';
import { useRebuild } from '../page/use-rebuild';
import { useStored } from '../page/use-stored';
import { filterOf, isFiltered, type ListState, printListState, wholeLibrary } from './list-state';
import { ShelvedArticles } from './ShelvedArticles';
import { useShelf } from './use-shelf';

/** Everything kept, or what the filters leave of it; searched as the reader types. */
export function ArticleShelf({ state }: { state: ListState }) {
  const { t } = useLocale();
  // A space at the end tells that the last word is whole.
  const searched = useDeferredValue(saysAnything(state.text) ? state.text : '');
  const filter = filterOf(state);
  const isNarrowed = isFiltered(state);
  const shelf = useShelf(filter, searched);
  const facets = useLast(useStored('facets', (store) => store.libraryFacets()));
  const kept = shelf.articleCount;
  const rebuild = useRebuild();

  const change = (part: Partial<ListState>) =>
    // Each letter typed is no step to come back to.
    goToHash(printListState({ ...state, ...part }), { isStep: part.text === undefined });

  const focusField = () => document.querySelector<HTMLElement>('.page-bar input')?.focus();
  const tryExample = (example: string) => {
    focusField();
    change({ text: `${state.text.trim()} ${example} `.trimStart() });
  };

  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{t('library.title')}</h1>
        {searched && shelf.matchCount !== null ? (
          <p className="page-count">{t('library.found', { count: shelf.matchCount })}</p>
        ) : kept ? (
          <p className="page-count">
            {isNarrowed && shelf.matchCount !== null
              ? t('library.countOf', { matching: shelf.matchCount, count: kept })
              : t('library.count', { count: kept })}
          </p>
        ) : null}
      </header>
      <main>
        <div className="page-bar">
          <search className="lookup">
            <form onSubmit={(event) => event.preventDefault()}>
              <Search size={15} aria-hidden="true" />
              <input
                type="search"
                aria-label={t('library.search')}
                placeholder={t('library.search')}
                autoComplete="off"
                maxLength={300}
                value={state.text}
                onChange={(event) => change({ text: event.currentTarget.value })}
              />
            </form>
          </search>
          <SearchHelp onTry={tryExample} />
          <RebuildNote progress={rebuild} />
        </div>
        {kept === 0 ? null : (
          <FilterBar choice={state} facets={facets} onChange={change}>
            {isNarrowed ? (
              <button
                type="button"
                className="quiet-button clear-filters"
                onClick={() => {
                  focusField();
                  goToHash(printListState({ ...wholeLibrary, text: state.text }), { isStep: true });
                }}
              >
                {t('library.clearFilters')}
              </button>
            ) : null}
          </FilterBar>
        )}
        <h2 className="visually-hidden">{t(state.savedOnly ? 'library.saved' : 'library.all')}</h2>
        {shelf.alsoSought.length > 0 && !shelf.isWaiting ? (
          <p role="status" className="also-sought">
            {t('library.alsoSought', { words: shelf.alsoSought.join(', ') })}
          </p>
        ) : null}
        <ShelvedArticles
          shelf={shelf}
          filter={filter}
          searched={searched.trim()}
          tags={facets?.tags.map(({ tag }) => tag) ?? []}
        />
      </main>
    </>
  );
}
