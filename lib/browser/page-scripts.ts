/** Where the detector runs, and how our scripts get into pages. */
import { browser } from 'wxt/browser';
import type { Input, Output, PageCalls } from '@/lib/messages';
import type { Settings } from '@/lib/model/settings';
import { hasHosts } from './permissions';
import { callPage } from './rpc';
import { hostPattern, matchPatterns } from './sites';

const detectorId = 'detector';

/**
 * Registers the detector where the reader wants it, and only there; safe to call at every start. Registered
 * scripts vanish on an update, and a host permission can be taken back at any time, so both are looked at anew.
 */
export async function registerDetector(settings: Settings): Promise<void> {
  const granted: string[] = [];
  for (const pattern of matchPatterns(settings)) if (await hasHosts([pattern])) granted.push(pattern);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [detectorId] });
  if (granted.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [detectorId] });
    return;
  }
  const script = {
    id: detectorId,
    js: ['detector.js'],
    matches: granted,
    excludeMatches: settings.excludedHosts.map(hostPattern),
    runAt: 'document_idle' as const,
    allFrames: false,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Puts the detector into the pages that were open before it was registered. */
export async function injectDetectorIntoOpenTabs(settings: Settings): Promise<void> {
  const patterns = matchPatterns(settings);
  if (patterns.length === 0) return;
  const excluded = settings.excludedHosts.map(hostPattern);
  const excludedTabs = excluded.length ? await browser.tabs.query({ url: excluded }) : [];
  const excludedIds = new Set(excludedTabs.map((tab) => tab.id));
  for (const tab of await browser.tabs.query({ url: patterns })) {
    if (tab.id === undefined || tab.discarded || excludedIds.has(tab.id)) continue;
    await injectScript(tab.id, 'detector.js');
  }
}

/** Lets the extractor read the page of a tab now. False when the browser does not let us into it. */
export async function readPageIn(tabId: number, options: { force: boolean }): Promise<boolean> {
  if (!(await injectScript(tabId, 'extractor.js'))) return false;
  await callPage(tabId, 'readPage', options);
  return true;
}

/** Calls our script in the page of a tab, putting it there first where it is missing. Throws where it cannot be. */
export async function callScriptIn<Name extends keyof PageCalls>(
  tabId: number,
  name: Name,
  input: Input<PageCalls, Name>,
): Promise<Output<PageCalls, Name>> {
  try {
    return await callPage(tabId, name, input);
  } catch (error) {
    // A page that still loads, or was open when the extension was updated, has no script of ours in it yet.
    if (!(await readPageIn(tabId, { force: false }))) throw error;
    return callPage(tabId, name, input);
  }
}

async function injectScript(tabId: number, file: 'detector.js' | 'extractor.js'): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${file}`] });
    return true;
  } catch (error) {
    // The browser's own pages, other extensions' pages and pages closed meanwhile cannot be entered.
    console.debug(`Sidelight: no way into tab ${tabId}`, error);
    return false;
  }
}

// Two greys, for dark ink on light paper and the other way round (contrast 5.3 and 7.4): the words' own colour made
// paler would be better, but Chromium takes `currentColor` in these rules from the highlight of an outer element.
const lightRules = `
::highlight(sidelight-known) { color: #6b6b6b; }
::highlight(sidelight-known-light) { color: #9a9a9a; }
::highlight(sidelight-kept) {
  background-color: oklch(0.83 0.15 78 / 0.3);
  text-decoration: underline 1px oklch(0.65 0.13 70);
}
::highlight(sidelight-light) { background-color: oklch(0.83 0.15 78 / 0.55); color: black; }
::highlight(sidelight-underline) { text-decoration: underline 2px oklch(0.7 0.15 70); }
@media (forced-colors: active) {
  ::highlight(sidelight-known), ::highlight(sidelight-known-light) { color: GrayText; }
  ::highlight(sidelight-kept), ::highlight(sidelight-light) { background-color: Mark; color: MarkText; }
}
`;

/** Adds the rules for lit words to a page; a style sheet of the browser's own, so the DOM stays as it is. */
export const addLightRules = (tabId: number): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId }, css: lightRules });
