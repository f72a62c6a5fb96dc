import { useRef, useState } from 'react';
import type { ArticleId } from '@/lib/model/article';

/** Which articles the reader has ticked; `selected` is null while no boxes are shown. */
export function useSelection(shownIds: readonly ArticleId[]) {
  const [selected, setSelected] = useState<ReadonlySet<ArticleId> | null>(null);
  const anchor = useRef<ArticleId | null>(null);

  /** With `isRange`, all from the one ticked before to this one become as this one becomes. */
  const toggle = (id: ArticleId, { isRange }: { isRange: boolean }) => {
    const next = new Set(selected);
    const isTicked = !next.has(id);
    const from = isRange && anchor.current !== null ? shownIds.indexOf(anchor.current) : -1;
    const to = shownIds.indexOf(id);
    const ids = from < 0 || to < 0 ? [id] : shownIds.slice(Math.min(from, to), Math.max(from, to) + 1);
    for (const each of ids) {
      if (isTicked) next.add(each);
      else next.delete(each);
    }
    anchor.current = id;
    setSelected(next);
  };

  return {
    selected,
    toggle,
    select: (ids: readonly ArticleId[]) => setSelected(new Set(ids)),
    stop: () => setSelected(null),
  };
}
