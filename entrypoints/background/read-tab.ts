import { readPageIn } from '@/lib/browser/page-scripts';
import { getPageState, setPageState } from '@/lib/browser/page-states';
import { readSettings } from '@/lib/browser/settings';
import { isExcluded } from '@/lib/browser/sites';
import { addressOfTab } from '@/lib/browser/tabs';

/** Has the page of a tab read; its state says what came of it. `url` null: whatever the tab shows. */
export async function readTab(tabId: number, url: string | null, options: { force: boolean }): Promise<void> {
  const address = url ?? (await addressOfTab(tabId)) ?? '';
  const settings = await readSettings();
  if (settings.consentedAt === null) return setPageState(tabId, { kind: 'unasked', url: address });
  // The browser's own pages are nobody's articles.
  if (!/^https?:/.test(address)) return;
  if (isExcluded(address, settings)) return setPageState(tabId, { kind: 'excluded', url: address });
  const before = await getPageState(tabId);
  // An article that is read again stays on screen: only a page not known yet is shown as being read.
  if (!(before?.kind === 'article' && before.url === address)) {
    await setPageState(tabId, { kind: 'reading', url: address });
  }
  try {
    const isIn = await readPageIn(tabId, options);
    if (!isIn) await setPageState(tabId, { kind: 'not-allowed', url: address });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await setPageState(tabId, { kind: 'failed', url: address, message });
  }
}
