import { useRef } from 'react';
import { ErrorNotice } from '@/components/ErrorNotice';
import { useLocale } from '@/components/locale';
import { Notice } from '@/components/Notice';
import { StoryView } from '@/components/StoryView';
import type { ArticleId } from '@/lib/model/article';
import type { StoryId } from '@/lib/model/story';
import type { StoryPage } from '@/lib/model/story-page';
import { minutesToRead } from '@/lib/query/header';
import { openStory } from '@/lib/query/story-page';
import { articleHref, storyArticlesHref, storyHref } from '../page/addresses';
import { pageView } from '../page/page-view';
import { readerClock } from '../page/reader-clock';
import { goToHash } from '../page/use-hash';
import { type Stored, useStored } from '../page/use-stored';
import { useTitle } from '../page/use-title';
import { useFollow } from './use-follow';
import { useVisit } from './use-visit';

/** One story: its days, who covered it, its articles. */
export function ReadStory({ storyId }: { storyId: StoryId }) {
  const { t } = useLocale();
  const opened = useStoryOf(storyId);
  const { follow, problem } = useFollow();
  const page = opened.kind === 'here' ? opened.value : null;
  const newIds = useNewOfThisVisit(page);
  useVisit(storyId, page);
  const title = page?.line.title;
  useTitle(title);

  const view = pageView();
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

/** A story is named after its first article: where that was deleted the page goes on to what is left of the story. */
function useStoryOf(storyId: StoryId): Stored<StoryPage | null> {
  const shownIds = useRef<ArticleId[]>([]);
  return useStored(`story:${storyId}`, async (store) => {
    const page = await openStory(store, storyId, readerClock());
    if (page) shownIds.current = page.articles.map(({ article }) => article.id);
    else {
      const left = await Promise.all(shownIds.current.map((id) => store.storyOf(id)));
      const story = left.find((one) => one !== null);
      if (story) goToHash(storyHref(story.id).replace(/^[^#]*/, ''), { isStep: false });
    }
    return page;
  });
}

/** What was new at any moment since the page was opened: looking at it does not take the marks away. */
function useNewOfThisVisit(page: StoryPage | null): ReadonlySet<ArticleId> {
  const seen = useRef(new Set<ArticleId>());
  for (const { article, isNew } of page?.articles ?? []) {
    if (isNew) seen.current.add(article.id);
  }
  return seen.current;
}
