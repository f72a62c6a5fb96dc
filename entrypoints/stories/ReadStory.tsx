import { useEffect, useRef } from 'react';
import { ErrorNotice } from '@/components/ErrorNotice';
import { useLocale } from '@/components/locale';
import { Notice } from '@/components/Notice';
import { StoryView } from '@/components/StoryView';
import type { StatementView } from '@/components/statement-view';
import type { ArticleId } from '@/lib/model/article';
import type { StoryPage } from '@/lib/model/briefing';
import type { StoryId } from '@/lib/model/story';
import { minutesToRead } from '@/lib/query/header';
import { openStory } from '@/lib/query/story-page';
import { articleHref, receiptHref, storyArticlesHref } from '../page/addresses';
import { readerClock } from '../page/reader-clock';
import { useStored } from '../page/use-stored';
import { useFollow } from './use-follow';
import { useVisit } from './use-visit';

/** One story: its days, who covered it, its articles. */
export function ReadStory({ storyId }: { storyId: StoryId }) {
  const { t } = useLocale();
  const opened = useStored(`story:${storyId}`, (store) => openStory(store, storyId, readerClock()));
  const { follow, problem } = useFollow();
  const page = opened.kind === 'here' ? opened.value : null;
  const newIds = useNewOfThisVisit(page);
  useVisit(storyId, page);
  const title = page?.line.title;
  useEffect(() => {
    if (!title) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);

  const view: StatementView = {
    openArticleId: null,
    now: Date.now(),
    onOpen: (statement) => location.assign(receiptHref(statement)),
    onCopy: null,
  };
  return (
    <main>
      {opened.kind === 'failed' ? (
        <ErrorNotice error={opened.error} onRetry={() => location.reload()} />
      ) : null}
      {opened.kind === 'here' && page === null ? (
        <Notice
          title={t('stories.goneTitle')}
          action={
            <a className="button" href="#/">
              {t('stories.toAll')}
            </a>
          }
        >
          <p>{t('stories.gone')}</p>
        </Notice>
      ) : null}
      <p className="problem" role="alert">
        {problem}
      </p>
      {page ? (
        <StoryView
          page={page}
          newIds={newIds}
          view={view}
          hrefOf={articleHref}
          minutesOf={(article) => minutesToRead(article.wordCount)}
          libraryHref={storyArticlesHref(storyId)}
          onFollow={() => follow(page.line)}
        />
      ) : null}
    </main>
  );
}

/** What was new at any moment since the page was opened: looking at it does not take the marks away. */
function useNewOfThisVisit(page: StoryPage | null): ReadonlySet<ArticleId> {
  const seen = useRef(new Set<ArticleId>());
  for (const { article, isNew } of page?.articles ?? []) {
    if (isNew) seen.current.add(article.id);
  }
  return seen.current;
}
