import { useMemo, useRef } from 'react';
import { PageNav } from '@/components/PageNav';
import { pageHrefs } from '../page/addresses';
import { useHash } from '../page/use-hash';
import { ArticleShelf } from './ArticleShelf';
import { printListState, wholeLibrary } from './list-state';
import { ReadArticle } from './ReadArticle';
import { parseRoute } from './route';

/** What is kept on this device: the list, or one article to read. */
export function Library() {
  const hash = useHash();
  const route = useMemo(() => parseRoute(hash), [hash]);
  // From an article the way back leads to the list as it was left.
  const listHash = useRef(printListState(wholeLibrary));
  if (route.kind === 'list') listHash.current = printListState(route.state);
  const isList = route.kind === 'list';
  return (
    <div className={isList ? 'page' : 'page page-reader'}>
      <PageNav
        current="library"
        isAtTop={isList}
        hrefs={{ ...pageHrefs, library: isList ? '#/' : listHash.current }}
      />
      {isList ? <ArticleShelf state={route.state} /> : <ReadArticle key={route.articleId} route={route} />}
    </div>
  );
}
