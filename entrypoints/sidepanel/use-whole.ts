import { startTransition, useEffect, useState } from 'react';

/** The rest follows after so many ms at the latest: a panel that is not on screen gets no frames. */
const longestWait = 120;

/**
 * Whether the whole briefing on an article is to be drawn, or only what stands on top: that is painted first, and
 * the rest fills in below in a later frame. Once whole, the same article stays whole, also after a lookup.
 */
export function useWhole(articleId: string | null): boolean {
  const [wholeId, setWholeId] = useState<string | null>(null);
  useEffect(() => {
    if (articleId === null) return;
    const fill = () => startTransition(() => setWholeId(articleId));
    let timer = setTimeout(fill, longestWait);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      // The frame's callbacks run before it is painted, a task posted from them after.
      timer = setTimeout(fill);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [articleId]);
  return articleId !== null && wholeId === articleId;
}
