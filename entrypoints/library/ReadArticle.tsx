import { ErrorNotice } from '@/components/ErrorNotice';
import { useLocale } from '@/components/locale';
import { Notice } from '@/components/Notice';
import { openCopy } from '@/lib/query/kept-copy';
import { useLast } from '../page/use-last';
import { useStored } from '../page/use-stored';
import { useTitle } from '../page/use-title';
import { KeptArticle } from './KeptArticle';
import type { Route } from './route';

/** The kept copy of one article, lit up where the address says so. */
export function ReadArticle({ route }: { route: Extract<Route, { kind: 'article' }> }) {
  const { t } = useLocale();
  const { articleId, revision } = route;
  const opened = useStored(`copy:${articleId}:${revision}`, (store) => openCopy(store, articleId, revision));
  // While another version is read from the store the one on screen stays.
  const copy = useLast(opened);
  const title = copy?.reading.header.article.title;
  useTitle(title);

  if (opened.kind === 'failed') {
    return (
      <main>
        <ErrorNotice error={opened.error} onRetry={() => location.reload()} />
      </main>
    );
  }
  if (opened.kind === 'here' && opened.value === null) {
    return (
      <main>
        <Notice
          title={t('reader.missing')}
          action={
            <a className="button" href="#/">
              {t('reader.toLibrary')}
            </a>
          }
        >
          <p>{t('reader.missingBody')}</p>
        </Notice>
      </main>
    );
  }
  return copy ? <KeptArticle copy={copy} route={route} /> : <main />;
}
