import { listPageStates } from '@/lib/browser/page-states';
import { readSettings } from '@/lib/browser/settings';
import { normaliseAddress } from '@/lib/intake/normalise-address';
import { type RetentionRule, retentionRule } from '@/lib/model/retention';
import type { Store } from '@/lib/store/store';
import { startWork } from './work';

/** Also how long an article may be passing before it goes. */
export const sweepEveryMinutes = 30;

const dayMs = 86_400_000;
const undoDays = 1;
/** Old articles deleted in one transaction, so that taking in waits for a second at most. */
const oldAtOnce = 200;

/**
 * Drops articles that were glanced at but neither read nor saved, once their page has been closed for a while;
 * what lies in the bin for longer than it can be undone; and, where the reader asks for it, what was read long ago. Then
 * the workroom takes their words out of the search index.
 */
export async function sweep(store: Store): Promise<void> {
  const now = Date.now();
  const states = await listPageStates();
  const open = states.flatMap(({ state }) => normaliseAddress(state.url) ?? []);
  const passed = await store.sweepPassing(open, now - sweepEveryMinutes * 60_000);
  const isBinEmptied = await store.emptyBin(now - undoDays * dayMs);
  const rule = retentionRule(await readSettings(), now);
  const isAnyOld = rule !== null && (await sweepOld(store, rule));
  if (passed.length > 0 || isBinEmptied || isAnyOld) await startWork(store);
}

/** May be ended between any two steps: the next sweep goes on. */
async function sweepOld(store: Store, rule: RetentionRule): Promise<boolean> {
  const old = await store.listOld(rule);
  for (let at = 0; at < old.length; at += oldAtOnce)
    await store.sweepOld(rule, old.slice(at, at + oldAtOnce));
  return old.length > 0;
}
