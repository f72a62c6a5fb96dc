import { useEffect } from 'react';
import { callBackground } from '@/lib/browser/rpc';
import type { StoryId } from '@/lib/model/story';
import type { StoryPage } from '@/lib/model/story-page';

/**
 * Marks the story as looked at once its page has been drawn in a tab that the reader sees, and again when
 * something new was drawn. A page that was opened in the background waits until it comes to the front.
 */
export function useVisit(storyId: StoryId, page: StoryPage | null): void {
  const isShown = page !== null;
  const newest = page?.articles
    .filter(({ isNew }) => isNew)
    .map(({ article }) => article.id)
    .join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is a reason to mark it again
  useEffect(() => {
    if (!isShown) return;
    const mark = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', mark);
      // Without the mark the articles count as new once more: no reason to trouble the reader.
      callBackground('markStory', { storyId, mark: 'visit' }).catch((error) =>
        console.error('Sidelight: the visit was not marked', error),
      );
    };
    document.addEventListener('visibilitychange', mark);
    // After the frame that shows it.
    const frame = requestAnimationFrame(mark);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', mark);
    };
  }, [storyId, isShown, newest]);
}
