import { ArrowLeft, Star } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ErrorNotice } from '@/components/ErrorNotice';
import { useLocale } from '@/components/locale';
import { Notice } from '@/components/Notice';
import { ReaderView } from '@/components/ReaderView';
import { callBackground } from '@/lib/browser/rpc';
import { openReader } from '@/lib/query/reader';
import { useStored } from '../page/use-stored';
import type { Route } from './route';

/** The kept copy of one article, lit up where the address says so. */
export function ReadArticle({ route }: { route: Extract<Route, { kind: 'article' }> }) {
  const { t } = useLocale();
  const { articleId, revision, lit } = route;
  const opened = useStored(`${articleId}:${revision}`, (store) => openReader(store, articleId, revision));
  const [problem, setProblem] = useState<string | null>(null);
  const reading = opened.kind === 'here' ? opened.value : null;
  const title = reading?.header.article.title;
  useEffect(() => {
    if (!title) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);

  const attempt = (call: Promise<unknown>) => {
    setProblem(null);
    call.catch((error: Error) => setProblem(t('error.call', { message: error.message })));
  };
  return (
    <>
      <nav>
        <a className="quiet-button" href="#/">
          <ArrowLeft size={14} aria-hidden="true" className="flips" /> {t('library.back')}
        </a>
      </nav>
      <main>
        {opened.kind === 'failed' ? (
          <ErrorNotice error={opened.error} onRetry={() => location.reload()} />
        ) : null}
        {opened.kind === 'here' && reading === null ? (
          <Notice title={t('reader.missing')}>{null}</Notice>
        ) : null}
        {reading ? (
          <ReaderView
            reading={reading}
            now={Date.now()}
            lit={lit}
            onSetTags={(tags) => attempt(callBackground('setTags', { articleId, tags }))}
            actions={
              <button
                type="button"
                className="bar-button"
                aria-pressed={reading.header.isSaved}
                onClick={() =>
                  attempt(callBackground(reading.header.isSaved ? 'unsave' : 'save', { articleId }))
                }
              >
                <Star size={15} aria-hidden="true" fill={reading.header.isSaved ? 'currentColor' : 'none'} />
                {t(reading.header.isSaved ? 'bar.saved' : 'bar.save')}
              </button>
            }
          />
        ) : null}
        <p className="problem" role="alert">
          {problem}
        </p>
      </main>
    </>
  );
}
