import type { QuotedWords } from '@/lib/model/quoted-words';
import { addLightRules, callScriptIn } from './page-scripts';
import { callPage } from './rpc';

/** More sentences than any article has; the call refuses longer lists. */
const maximumWords = 2000;

/** Dims the sentences in the page of a tab and answers how many were found there. Throws where no script of ours can be. */
export async function dimWords(tabId: number, words: readonly QuotedWords[]): Promise<number> {
  await addLightRules(tabId);
  return callScriptIn(tabId, 'dimWords', { words: words.slice(0, maximumWords) });
}

/** Brings all sentences of the page back to full strength; nothing to do where the page has gone. */
export async function undimWords(tabId: number): Promise<void> {
  try {
    await callPage(tabId, 'dimWords', { words: [] });
  } catch (error) {
    // The tab was closed or shows another page, which nothing was dimmed in.
    console.debug(`Sidelight: nothing to bring back in tab ${tabId}`, error);
  }
}
