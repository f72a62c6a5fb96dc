import { type FocusEvent, useEffect, useRef } from 'react';
import type { ArticleId } from '@/lib/model/article';

/**
 * Keeps the focus in a list whose rows can vanish under it: it goes to the headline that has taken the row's
 * place, or to the list itself where none is left. Spread the result on the element around the list.
 */
export function useRowFocus(ids: readonly ArticleId[]) {
  const root = useRef<HTMLDivElement>(null);
  const place = useRef<{ id: ArticleId; index: number } | null>(null);

  useEffect(() => {
    const { id, index } = place.current ?? {};
    if (id === undefined || index === undefined || ids.includes(id)) return;
    place.current = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const next = Math.min(index, ids.length - 1);
    const row = ids[next] === undefined ? null : root.current?.querySelector(`[data-row="${ids[next]}"]`);
    (row?.querySelector<HTMLElement>('h3 a') ?? root.current)?.focus();
  }, [ids]);

  return {
    ref: root,
    tabIndex: -1,
    onFocus: (event: FocusEvent) => {
      const id = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row;
      place.current = id === undefined ? null : { id, index: ids.indexOf(id) };
    },
    onBlur: (event: FocusEvent) => {
      // Without a next element the row may have gone away with the focus in it.
      if (event.relatedTarget !== null) place.current = null;
    },
  };
}
