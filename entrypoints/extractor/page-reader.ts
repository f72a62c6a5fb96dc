import { isConnected, sendCall } from '@/lib/browser/page-side';
import type { Draft } from '@/lib/model/draft';
import { detectArticle } from '@/lib/page/detect';
import { extractDraft } from '@/lib/page/extract';
import { articleMostInView } from '@/lib/page/most-in-view';
import { withoutFragment } from '@/lib/text/without-fragment';
import { trackReading } from './track-reading';

/** When to read again after the first reading, in ms: texts that arrive late or grow. */
const readAgainAfter = [1500, 5000];
/** How long to wait for the page to show another article after its address has changed, in ms. */
const waitForChange = [300, 700, 1500, 3000, 6000];
const retryAfter = [500, 2000, 8000, 30_000];

/**
 * Reads the page each time it is called. Remembers what it sent, so that one text is sent once, and the old
 * article, still on screen just after the address changed, is never sent under the new address.
 */
export function createPageReader(): (force: boolean) => Promise<void> {
  let sent: { url: string; words: string } | null = null;
  let turn = 0;
  let stopTracking = () => {};

  return async function readPage(force: boolean) {
    const mine = ++turn;
    const url = withoutFragment(location.href);
    const isSuperseded = () => mine !== turn || withoutFragment(location.href) !== url || !isConnected();
    for (let attempt = 0; ; attempt++) {
      const found = lookAtPage(url, force);
      const pause = waitForChange[attempt];
      const isOldText =
        found.kind === 'draft' && sent !== null && sent.url !== url && sent.words === wordsOf(found.draft);
      // An address that never brings another text belongs to the article already read (a gallery, a comment view).
      if (isOldText && pause === undefined) return;
      if (!isOldText) {
        if (found.kind === 'draft') break;
        // A page that said it had an article may still be loading it.
        if (pause === undefined || force || found.kind === 'too-large') {
          await sendCall('reportPage', { url, outcome: outcomeOf(found) });
          return;
        }
        if (attempt === 0) await sendCall('reportPage', { url, outcome: outcomeOf(found) });
      }
      await wait(pause ?? 0);
      if (isSuperseded()) return;
    }
    stopTracking();
    stopTracking = () => {};
    for (const pause of [0, ...readAgainAfter]) {
      await wait(pause);
      if (isSuperseded()) return;
      const found = lookAtPage(url, force);
      if (found.kind !== 'draft' || (sent?.url === url && sent.words === wordsOf(found.draft))) continue;
      // What has shrunk was cut by the page (a paywall, a removed overlay): what was read first is kept.
      if (sent?.url === url && wordsOf(found.draft).length < sent.words.length) continue;
      if (!(await sendDraft(found.draft, isSuperseded))) return;
      if (sent?.url !== url) stopTracking = trackReading(url, found.draft);
      sent = { url, words: wordsOf(found.draft) };
    }
  };
}

type Look = ReturnType<typeof extractDraft> | { kind: 'failed'; message: string };

function lookAtPage(url: string, force: boolean): Look {
  try {
    const verdict = force ? null : detectArticle(document, url);
    if (verdict && !verdict.isArticle) return { kind: 'none', reason: verdict.reason };
    const within = articleMostInView(window, document);
    return extractDraft(document, { url, now: Date.now(), ...(within ? { within } : {}) });
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message.slice(0, 500) : 'unknown' };
  }
}

function outcomeOf(found: Exclude<Look, { kind: 'draft' }>) {
  if (found.kind === 'none') return { kind: 'not-an-article' as const, reason: found.reason.slice(0, 200) };
  return found;
}

/** Sends the draft until it is durable; false when it was refused or the page has moved on. */
async function sendDraft(draft: Draft, isSuperseded: () => boolean): Promise<boolean> {
  for (let attempt = 0; ; attempt++) {
    const answer = await sendCall('takeDraft', draft);
    if (answer) return 'value' in answer;
    const pause = retryAfter[attempt];
    if (pause === undefined) return false;
    await wait(pause);
    if (isSuperseded()) return false;
  }
}

const wordsOf = (draft: Draft): string =>
  `${draft.title}\n${draft.blocks.map((block) => block.text).join('\n')}`;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
