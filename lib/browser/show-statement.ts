import { browser } from 'wxt/browser';
import type { Statement } from '@/lib/model/statement';
import { addLightRules, callScriptIn } from './page-scripts';
import { listPageStates } from './page-states';
import { openOwnPage } from './tabs';

/** A tab that shows the statement's article, if the caller knows one. */
export interface Place {
  tabId: number | null;
  /** Whether two addresses are the same article (`normaliseAddress` made equal); the caller knows how. */
  isSameArticle: (url: string, other: string) => boolean;
}

/**
 * Leads to the exact words: lights them up in the tab that shows their article, else in another tab that
 * has it, else opens the stored copy. `gone` when the page no longer holds these words.
 */
export async function showStatement(
  statement: Statement,
  place: Place,
): Promise<'lit' | 'gone' | 'opened-reader'> {
  const tabId = place.tabId ?? (await findTab(statement, place.isSameArticle));
  if (tabId !== null) {
    try {
      const outcome = await lightIn(tabId, statement);
      if (place.tabId === null) await activate(tabId);
      return outcome;
    } catch (error) {
      // The tab was closed or went elsewhere meanwhile, or our script in it is gone: the stored copy remains.
      console.debug('Sidelight: the page does not answer', error);
    }
  }
  await openReader(statement);
  return 'opened-reader';
}

/** Opens the stored copy at the words. */
export async function openReader({ receipt }: Pick<Statement, 'receipt'>): Promise<void> {
  const query = new URLSearchParams({
    revision: String(receipt.revision),
    start: String(receipt.start),
    end: String(receipt.end),
  });
  await openOwnPage('/library.html', `#/article/${receipt.articleId}?${query}`);
}

async function lightIn(tabId: number, statement: Statement): Promise<'lit' | 'gone'> {
  await addLightRules(tabId);
  const spot = { quote: statement.text, prefix: statement.prefix, suffix: statement.suffix };
  return callScriptIn(tabId, 'lightWords', spot);
}

async function findTab(statement: Statement, isSameArticle: Place['isSameArticle']): Promise<number | null> {
  for (const { tabId, state } of await listPageStates()) {
    if (state.kind === 'article' && isSameArticle(state.url, statement.url)) return tabId;
  }
  return null;
}

async function activate(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
