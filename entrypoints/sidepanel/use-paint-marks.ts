import { type RefObject, useLayoutEffect } from 'react';

/**
 * Marks on the page's own clock when each section of an article was painted: `sidelight:section:<name>`, and
 * `sidelight:panel-complete` after the last. The first drawing of an article counts; later ones only refresh it.
 */
export function usePaintMarks(root: RefObject<HTMLElement | null>, articleKey: string | null): void {
  useLayoutEffect(() => {
    if (articleKey === null) return;
    const names = [...(root.current?.querySelectorAll('[data-section]') ?? [])].map((section) =>
      section.getAttribute('data-section'),
    );
    const frame = requestAnimationFrame(() => {
      // The frame's callbacks run before it is painted, a task posted from them after.
      setTimeout(() => {
        for (const name of names) performance.mark(`sidelight:section:${name}`);
        performance.mark('sidelight:panel-complete');
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [articleKey, root]);
}
