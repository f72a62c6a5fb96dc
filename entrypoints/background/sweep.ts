import { listPageStates } from '@/lib/browser/page-states';
import { readSettings } from '@/lib/browser/settings';
import { normaliseAddress } from '@/lib/intake/normalise-address';
import type { Store } from '@/lib/store/store';

/** Also how long an article may be passing before it goes. */
export const sweepEveryMinutes = 30;

const dayMs = 86_400_000;
const undoDays = 1;
/** Old articles deleted in one transaction, so that taking in waits for a second at most. */
const oldAtOnce = 200;

/**
 * Drops articles that were glanced at but neither read nor saved, once their page has been closed for a while;
 * what lies in the bin for longer than it can be undone; and, where the reader asks for it, what was read long ago.
 */
export async function sweep(store: Store): Promise<void> {
  const now = Date.now();
  const states = await listPageStates();
  const open = states.flatMap(({ state }) => normaliseAddress(state.url) ?? []);
  await store.sweepPassing(open, now - sweepEveryMinutes * 60_000);
  await store.emptyBin(now - undoDays * dayMs);
  const { retentionDays } = await readSettings();
  if (retentionDays !== null && retentionDays > 0) await sweepOld(store, now - retentionDays * dayMs);
}

/** May be ended between any two steps: the next sweep goes on. */
async function sweepOld(store: Store, before: number): Promise<void> {
  while ((await store.sweepOld(before, oldAtOnce)).length === oldAtOnce);
}
