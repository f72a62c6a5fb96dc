import { useState } from 'react';
import type { StoryId } from '@/lib/model/story';

export type Picked = ReturnType<typeof usePicked>;

/** Which stories of the list the reader has ticked; `ids` is null while no boxes are shown. */
export function usePicked() {
  const [ids, setIds] = useState<ReadonlySet<StoryId> | null>(null);
  return {
    ids,
    begin: () => setIds(new Set()),
    toggle: (id: StoryId) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setIds(next);
    },
    /** Leaves out those that are not in the list (any more). */
    keepOnly: (listed: readonly StoryId[]) => {
      if (!ids) return;
      const left = listed.filter((id) => ids.has(id));
      if (left.length < ids.size) setIds(new Set(left));
    },
    end: () => setIds(null),
  };
}
