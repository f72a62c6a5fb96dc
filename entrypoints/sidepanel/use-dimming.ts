import { useEffect, useState } from 'react';
import type { Dimming } from '@/components/NewToYouSection';
import { dimWords, undimWords } from '@/lib/browser/dim-words';
import type { ActivePage } from '@/lib/browser/tabs';
import type { ArticleId } from '@/lib/model/article';
import type { QuotedWords } from '@/lib/model/quoted-words';

interface DimmedArticle {
  page: ActivePage | null;
  articleId: ArticleId | null;
  known: readonly QuotedWords[] | null;
  onFailure: (error: unknown) => void;
}

/**
 * Dims in the page in front what the reader knows, for as long as this article is in front and this panel open.
 * Null where there is no article, or nothing of it is known.
 */
export function useDimming({ page, articleId, known, onFailure }: DimmedArticle): Dimming | null {
  const [onFor, setOnFor] = useState<string | null>(null);
  const [found, setFound] = useState<number | null>(null);
  const tabId = page?.tabId;
  const place = tabId === undefined || articleId === null ? null : `${tabId} ${articleId}`;
  const isOn = place !== null && onFor === place;
  const state = page?.state;
  // A page that was loaded again has a new script in it, which knows nothing of what was dimmed.
  const readAt = state?.kind === 'article' ? state.readAt : null;
  const isLoading = state?.kind === 'reading';

  // biome-ignore lint/correctness/useExhaustiveDependencies: readAt, see above; onFailure only speaks
  useEffect(() => {
    if (!isOn || isLoading || tabId === undefined || !known) return;
    let isOver = false;
    dimWords(tabId, known).then(
      (count) => isOver || setFound(count),
      (error) => {
        if (isOver) return;
        setOnFor(null);
        onFailure(error);
      },
    );
    return () => {
      isOver = true;
    };
  }, [isOn, isLoading, tabId, readAt, known]);

  useEffect(() => {
    if (!isOn || tabId === undefined) return;
    const bringBack = () => void undimWords(tabId);
    window.addEventListener('pagehide', bringBack);
    return () => {
      window.removeEventListener('pagehide', bringBack);
      bringBack();
      // An article that comes to the front again begins undimmed.
      setOnFor(null);
      setFound(null);
    };
  }, [isOn, tabId]);

  if (place === null || !known || known.length === 0) return null;
  return { isOn, found, onToggle: () => setOnFor(isOn ? null : place) };
}
