import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Marks on the page's own clock when each section of an article was painted: `sidelight:section:<name>`, and
 * `sidelight:panel-complete` after the last. The first drawing of a section counts; later ones only refresh it.
 */
export function usePaintMarks(
  root: RefObject<HTMLElement | null>,
  articleKey: string | null,
  isWhole: boolean,
): void {
  const marked = useRef<{ articleKey: string | null; names: Set<string> }>({
    articleKey: null,
    names: new Set(),
  });
  useLayoutEffect(() => {
    if (articleKey === null) return;
    if (marked.current.articleKey !== articleKey) marked.current = { articleKey, names: new Set() };
    const { names } = marked.current;
    const drawn = [...(root.current?.querySelectorAll('[data-section]') ?? [])]
      .map((section) => section.getAttribute('data-section') ?? '')
      .filter((name) => !names.has(name));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      // The frame's callbacks run before it is painted, a task posted from them after.
      timer = setTimeout(() => {
        for (const name of drawn) {
          names.add(name);
          performance.mark(`sidelight:section:${name}`);
        }
        if (isWhole) performance.mark('sidelight:panel-complete');
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [articleKey, isWhole, root]);
}
