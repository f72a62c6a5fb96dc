import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { ErrorNotice } from '@/components/ErrorNotice';
import { useLocale } from '@/components/locale';
import { Notice } from '@/components/Notice';
import type { Arranging } from '@/components/StoryControls';
import { StoryTitleForm } from '@/components/StoryTitleForm';
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
import { ArrangeStory } from './ArrangeStory';
import type { ArrangingDeeds } from './use-arranging';
import { useFollow } from './use-follow';
import { useVisit } from './use-visit';

/** One story: what is new in it, its days, pictures of it, its articles. */
export function ReadStory({ storyId, arranging }: { storyId: StoryId; arranging: ArrangingDeeds }) {
  const { t } = useLocale();
  const opened = useStoryOf(storyId);
  const { follow, problem } = useFollow();
  const [open, setOpen] = useState<Arranging | null>(null);
  const story = opened.kind === 'here' ? opened.value : null;
  const page = story?.page ?? null;
  // Drawn after what stands above it, so that a long story's head does not wait for its pictures.
  const drawn = useDeferredValue(story, null);
  const depth = useMemo(() => drawn?.workOutDepth() ?? null, [drawn]);
  const newIds = useNewOfThisVisit(page);
  useVisit(storyId, page);
  const title = page?.line.title;
  useTitle(title);

  const view = pageView();
  /** What is open stays so until it was done: nothing that the reader wrote or ticked is lost. */
  const closeAfter = async (deed: Promise<boolean>): Promise<boolean> => {
    const isDone = await deed;
    if (isDone) setOpen(null);
    return isDone;
  };
  const split = async ({ line, articles }: StoryPage, ids: ArticleId[]) => {
    if (!(await closeAfter(arranging.split(line.id, ids)))) return;
    // The page stays with those that stayed, under whatever article it stands.
    const staying = articles.findLast(({ article }) => !ids.includes(article.id));
    const isNamedAfter = ids.some((id) => storyId === `s:${id}`);
    if (staying && isNamedAfter) goToHash(hashOf(`s:${staying.article.id}`), { isStep: false });
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
          depth={depth}
          newIds={newIds}
          view={view}
          hrefOf={articleHref}
          minutesOf={(article) => minutesToRead(article.wordCount)}
          libraryHref={storyArticlesHref(storyId)}
          onFollow={() => follow(page.line)}
          titleForm={
            open === 'rename' ? (
              <StoryTitleForm
                title={page.line.title}
                isRenamed={page.line.isRenamed}
                onRename={(words) => void closeAfter(arranging.rename(page.line, words))}
                onCancel={() => setOpen(null)}
              />
            ) : null
          }
          controls={
            <ArrangeStory
              page={page}
              now={view.now}
              open={open}
              onOpen={setOpen}
              onMerge={(otherId) => void closeAfter(arranging.merge([page.line.id, otherId]))}
              onSplit={(ids) => void split(page, ids)}
            />
          }
        />
      ) : null}
    </main>
  );
}

/** A story is named after its first article: where that was deleted the page goes on to what is left of the story. */
function useStoryOf(storyId: StoryId): Stored<Awaited<ReturnType<typeof openStory>>> {
  const shownIds = useRef<ArticleId[]>([]);
  // The visit that is marked while the page is open is this one: what is new is told against the one before.
  const since = useRef<number | null | undefined>(undefined);
  return useStored(`story:${storyId}`, async (store) => {
    const story = await openStory(store, storyId, { clock: readerClock(), since: since.current });
    if (story) {
      since.current = story.page.visitedAt;
      shownIds.current = story.page.articles.map(({ article }) => article.id);
    } else {
      const left = await Promise.all(shownIds.current.map((id) => store.storyOf(id)));
      const found = left.find((one) => one !== null);
      if (found) goToHash(hashOf(found.id), { isStep: false });
    }
    return story;
  });
}

const hashOf = (id: StoryId): string => storyHref(id).replace(/^[^#]*/, '');

/** What was new at any moment since the page was opened: looking at it does not take the marks away. */
function useNewOfThisVisit(page: StoryPage | null): ReadonlySet<ArticleId> {
  const seen = useRef(new Set<ArticleId>());
  for (const { article, isNew } of page?.articles ?? []) {
    if (isNew) seen.current.add(article.id);
  }
  // Those that were split off or deleted meanwhile are not counted.
  const shown = page?.articles.map(({ article }) => article.id) ?? [];
  return new Set(shown.filter((id) => seen.current.has(id)));
}
