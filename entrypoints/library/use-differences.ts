import { useState } from 'react';
import type { VersionDifferences } from '@/lib/model/revision-changes';
import type { KeptCopy } from '@/lib/query/kept-copy';
import { openDifferences } from '@/lib/query/version-differences';
import { useStored } from '../page/use-stored';

export interface Differences {
  isOn: boolean;
  onToggle: () => void;
  /** The place of the older version among all, from 1. */
  number: number;
  /** Places at which they differ. */
  count: number;
  /** Null while nothing is compared. */
  found: VersionDifferences | null;
}

/** What the version shown has that the one before it has not, once the reader asks; null where there is none before. */
export function useDifferences({ reading, versions }: KeptCopy): Differences | null {
  const [isOn, setIsOn] = useState(false);
  const newer = reading.revision;
  const articleId = reading.header.article.id;
  const at = versions.findIndex(({ revision }) => revision === newer) - 1;
  const older = versions[at]?.revision;
  const key = isOn && older !== undefined ? `differences:${articleId}:${older}:${newer}` : null;
  const answer = useStored(key, async (store) =>
    older === undefined ? null : openDifferences(store, articleId, { older, newer }),
  );
  if (older === undefined) return null;
  const found = answer.kind === 'here' ? answer.value : null;
  // A word in another's place is one change.
  const places = [
    ...(found?.deleted ?? []).map(({ at }) => at),
    ...(found?.inserted ?? []).map((one) => one.start),
  ];
  return { isOn, onToggle: () => setIsOn(!isOn), number: at + 1, count: new Set(places).size, found };
}
