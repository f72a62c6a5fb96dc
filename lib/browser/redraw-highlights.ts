import { addLightRules } from './page-scripts';
import { listPageStates } from './page-states';
import { callPage } from './rpc';

/** Has the pages that show an article draw the reader's highlights anew: those that `isShown` says of their address. */
export async function redrawHighlightsIn(isShown: (url: string) => Promise<boolean>): Promise<void> {
  for (const { tabId, state } of await listPageStates()) {
    if (state.kind !== 'article' || !(await isShown(state.url))) continue;
    try {
      await callPage(tabId, 'redrawHighlights', {});
    } catch (error) {
      // Closed, or gone elsewhere, or never heard of us since an update: it asks when it is read again.
      console.debug(`Sidelight: tab ${tabId} draws no highlights`, error);
    }
  }
}

/** Lets highlights be seen in a page; false where the page has gone meanwhile. */
export async function prepareForHighlights(tabId: number): Promise<boolean> {
  try {
    await addLightRules(tabId);
    return true;
  } catch (error) {
    // Closed meanwhile, or it went elsewhere: nothing is drawn then.
    console.debug(`Sidelight: no rules for tab ${tabId}`, error);
    return false;
  }
}
