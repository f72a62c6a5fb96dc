import type { MergePhase } from '@/lib/store/index-merge';
import type { Store } from '@/lib/store/store';
import { asWriter, type Lock } from './writer-lock';

export interface TendOptions {
  /** Something waits to be written: asked before each step. */
  isInterrupted: () => boolean;
  lock?: Lock;
  onPhase?: ((phase: MergePhase) => void) | undefined;
}

/**
 * Merges what is worth merging, in steps of some 20 ms under the writer's lock, until there is nothing left or
 * something waits.
 */
export async function tendIndex(store: Store, { isInterrupted, lock, onPhase }: TendOptions): Promise<void> {
  const step = () => store.mergeStep({ isAtRest: true, onPhase });
  while (!isInterrupted() && (await asWriter(lock, step)));
}

/** Steps taken for each article that comes in while others wait; half of them would keep pace. */
const stepsPerArticle = 2;

/**
 * While articles come in one after the other, a little with each, so that the segments do not become too many. For
 * whoever holds the writer's lock.
 */
export async function keepPace(store: Store, onPhase?: TendOptions['onPhase']): Promise<void> {
  for (let steps = 0; steps < stepsPerArticle; steps++) {
    if (!(await store.mergeStep({ isAtRest: false, onPhase }))) return;
  }
}
