import { createAlarm, onAlarm } from '@/lib/browser/alarms';
import { createContextMenu, onContextMenuClick } from '@/lib/browser/context-menu';
import { onIconClick, onInstalled, onLookUpShortcut, readSelectionIn } from '@/lib/browser/gestures';
import { onceASession } from '@/lib/browser/once-a-session';
import { closeStorageToPages } from '@/lib/browser/own-storage';
import { injectDetectorIntoOpenTabs, registerDetector } from '@/lib/browser/page-scripts';
import { askForLookup, forgetPage, getPageState } from '@/lib/browser/page-states';
import { openPanel } from '@/lib/browser/panel';
import { watchHosts } from '@/lib/browser/permissions';
import { readSettings, watchSettings } from '@/lib/browser/settings';
import { isInScope } from '@/lib/browser/sites';
import { addressOfTab, onTabClosed, openOwnPage } from '@/lib/browser/tabs';
import { derivedVersion } from '@/lib/intake/derived-version';
import type { Settings } from '@/lib/model/settings';
import { renewLog } from '@/lib/store/renew-log';
import type { Store } from '@/lib/store/store';
import { finishErasing } from './answers-erase';
import { fetchPictures, listenForPictures } from './pictures';
import { readTab } from './read-tab';
import { sweep, sweepEveryMinutes } from './sweep';
import { isAnythingToTakeIn, startWork } from './work';

const sweepAlarm = 'sweep-passing';

export function listenToBrowser(store: Store): void {
  onInstalled(async (reason) => {
    await createContextMenu();
    if (reason === 'install') await openOwnPage('/welcome.html');
    await injectDetectorIntoOpenTabs(await readSettings());
  });

  // Opening the panel comes first in each gesture, with nothing awaited before it: browsers demand it.
  onIconClick(({ tabId, windowId }) => {
    void openPanel(windowId);
    void readOnRequest(tabId);
  });
  onContextMenuClick(({ tabId, windowId, phrase }) => {
    void openPanel(windowId);
    if (phrase) void askForLookup(windowId, { phrase, askedAt: Date.now() });
    else void readOnRequest(tabId);
  });
  onLookUpShortcut(({ tabId, windowId }) => {
    void openPanel(windowId);
    void readSelectionIn(tabId).then((phrase) => {
      if (phrase) void askForLookup(windowId, { phrase, askedAt: Date.now() });
    });
  });

  watchSettings((settings) => void enterPages(settings));
  watchHosts(() => void readSettings().then(enterPages));
  onTabClosed((tabId) => void forgetPage(tabId));
  onAlarm(sweepAlarm, () => void sweep(store));
  onAlarm(sweepAlarm, () => void fetchPictures(store));
  listenForPictures(store);

  void start(store);
}

/** The pages that are open and those to come, as far as the reader and the browser let us in. */
async function enterPages(settings: Settings): Promise<void> {
  await registerDetector(settings);
  await injectDetectorIntoOpenTabs(settings);
}

/** At every start, after an update or a stop of the background alike: each step may be done again. */
async function start(store: Store): Promise<void> {
  void keepFromLoss();
  await closeStorageToPages();
  await registerDetector(await readSettings());
  await createAlarm(sweepAlarm, sweepEveryMinutes);
  await finishErasing(store);
  await store.mendIndex();
  const isWorkLeft =
    (await isAnythingToTakeIn(store)) ||
    !(await store.isSettled()) ||
    (await store.nextStale(derivedVersion, 1)) !== null;
  if (isWorkLeft) await startWork(store);
}

/** The reader clicked for this page: the click lets us in even where nothing is read by itself. */
async function readOnRequest(tabId: number): Promise<void> {
  const url = await addressOfTab(tabId);
  const state = await getPageState(tabId);
  const isKnown =
    state !== null && state.kind !== 'not-allowed' && state.kind !== 'excluded' && state.url === url;
  if (isKnown || (url && isInScope(url, await readSettings()))) return;
  await readTab(tabId, url, { force: false });
}

/** Firefox keeps IndexedDB in SQLite, which needs no such care. */
async function keepFromLoss(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  try {
    await onceASession('renew-log', () => renewLog());
  } catch (error) {
    // A full disk, say: the archive works on as it is, and the next start of the background tries again.
    console.error('Sidelight: the log of the database could not be renewed', error);
  }
}
