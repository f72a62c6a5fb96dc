import { hashText } from './hash';
import { type Lookup, unpackTable } from './packed-table';
import { wordClasses } from './word-classes.data';

/**
 * The cluster, 0 to 1023, of a folded word, -1 where it is unknown; near clusters have near numbers, so that the upper
 * bits alone make coarser classes. A hyphenated word is what its last part is.
 */
export function clusterOf(key: string): number {
  table ??= unpackTable(wordClasses);
  const own = table(hashText(key));
  if (own >= 0) return own;
  const hyphen = key.lastIndexOf('-');
  return hyphen < 0 ? -1 : table(hashText(key.slice(hyphen + 1)));
}

let table: Lookup | null = null;
