import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { ArticleList } from '@/components/ArticleList';
import { ErrorNotice } from '@/components/ErrorNotice';
import { useLocale } from '@/components/locale';
import { listLibrary } from '@/lib/query/library';
import { articleHref } from '../page/addresses';
import { useStored } from '../page/use-stored';
import { Hits } from './Hits';

const pageLength = 50;

/** Everything kept, or the saved articles; searched as the reader types. */
export function ArticleShelf() {
  const { t } = useLocale();
  const [savedOnly, setSavedOnly] = useState(false);
  const [limit, setLimit] = useState(pageLength);
  const [text, setText] = useState('');
  const searched = useDeferredValue(text.trim());
  const listed = useStored(`list:${savedOnly}:${limit}`, (store) => listLibrary(store, { savedOnly, limit }));
  const choose = (next: boolean) => {
    setSavedOnly(next);
    setLimit(pageLength);
  };

  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{t('library.title')}</h1>
        {listed.kind === 'here' ? (
          <p className="page-count">{t('library.count', { count: listed.value.articleCount })}</p>
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
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
            </form>
          </search>
          <fieldset className="shelves">
            <legend className="visually-hidden">{t('library.show')}</legend>
            <button type="button" aria-pressed={!savedOnly} onClick={() => choose(false)}>
              {t('library.all')}
            </button>
            <button type="button" aria-pressed={savedOnly} onClick={() => choose(true)}>
              {t('library.saved')}
            </button>
          </fieldset>
        </div>
        <h2 className="visually-hidden">{t(savedOnly ? 'library.saved' : 'library.all')}</h2>
        {searched ? <Hits text={searched} savedOnly={savedOnly} /> : null}
        {!searched && listed.kind === 'failed' ? (
          <ErrorNotice error={listed.error} onRetry={() => location.reload()} />
        ) : null}
        {!searched && listed.kind === 'here' && listed.value.rows.length === 0 ? (
          <p className="notice">{t(savedOnly ? 'library.noneSaved' : 'library.none')}</p>
        ) : null}
        {!searched && listed.kind === 'here' ? (
          <>
            <ArticleList rows={listed.value.rows} now={Date.now()} hrefOf={articleHref} />
            {listed.value.hasMore ? (
              <button type="button" className="button" onClick={() => setLimit(limit + pageLength)}>
                {t('library.more')}
              </button>
            ) : null}
          </>
        ) : null}
      </main>
    </>
  );
}
