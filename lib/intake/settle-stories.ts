import type { Store } from '@/lib/store/store';
import { asWriter, type Lock } from './writer-lock';

export interface SettleOptions {
  /** Something waits to be written: asked before each step. */
  isInterrupted: () => boolean;
  lock?: Lock | undefined;
  /** Called as each step begins. */
  onPhase?: ((phase: 'placing') => void) | undefined;
}

/**
 * Has the stories follow what came in, was revised or deleted, in steps of some tens of ms under the writer's lock, until
 * nothing is left or something waits. It may be cut at any point and goes on there.
 */
export async function settleStories(
  store: Store,
  { isInterrupted, lock, onPhase }: SettleOptions,
): Promise<void> {
  while (!isInterrupted() && (await asWriter(lock, () => settleStep(store, onPhase)))) {}
}

/** After one article a few steps are enough; after an import the rest waits for when there is time. */
const mostSteps = 20;

/** For whoever holds the writer's lock, and wants to tell of an article that has just come in. */
export async function settleSome(store: Store, onPhase?: SettleOptions['onPhase']): Promise<void> {
  for (let steps = 0; steps < mostSteps && (await settleStep(store, onPhase)); ) steps += 1;
}

/** For whoever holds the writer’s lock. Answers whether there is more to do. */
export async function settleStep(store: Store, onPhase?: SettleOptions['onPhase']): Promise<boolean> {
  if (await store.isSettled()) return false;
  onPhase?.('placing');
  return (await store.settleStep()).isMore;
}
