import { isConnected, sendCall } from '@/lib/browser/page-side';
import type { Draft } from '@/lib/model/draft';
import { readPageBoxes } from '@/lib/page/boxes';
import { detectArticle } from '@/lib/page/detect';
import { type Extraction, extractInSteps, isTooLarge } from '@/lib/page/extract';
import { type HeadSayings, readHeadSayings } from '@/lib/page/head';
import { runInSteps } from '@/lib/page/in-steps';
import { articleMostInView } from '@/lib/page/most-in-view';
import { withoutFragment } from '@/lib/text/without-fragment';
import type { PageMarks } from './draw-marks';
import { trackReading } from './track-reading';

/** When to read again after the first reading, in ms: texts that arrive late or grow. */
const readAgainAfter = [1500, 5000];
/** How long to wait for the page to show another article after its address has changed, in ms. */
const waitForChange = [300, 700, 1500, 3000, 6000];
const retryAfter = [500, 2000, 8000, 30_000];

export interface PageReader {
  readPage(force: boolean): Promise<void>;
  /** Whether the article of this address has not appeared in the page yet. */
  isWaiting(): boolean;
}

interface Sent {
  url: string;
  words: string;
  /** What the head of the page said when the draft was sent. */
  head: HeadSayings;
}

interface Turn {
  url: string;
  force: boolean;
  /** What the head said of the article sent before under another address of this document. */
  staleHead: HeadSayings | null;
  /** True once the page shows another address, or a later turn has begun, or the extension has gone. */
  isOver: () => boolean;
}

/**
 * Reads the page each time it is called. Remembers what it sent, so that one text is sent once, and the old
 * article, still on screen just after the address changed, is never sent under the new address.
 */
export function createPageReader(marks: Pick<PageMarks, 'redraw' | 'drawAgain'>): PageReader {
  let sent: Sent | null = null;
  let current: Turn | null = null;
  let stopTracking = () => {};
  let isWaiting = false;

  async function readPage(force: boolean): Promise<void> {
    const url = withoutFragment(location.href);
    const staleHead = current?.url === url ? current.staleHead : (sent?.head ?? null);
    // What was sent may have been deleted since: a reader who asks for it gets it anew.
    if (force) sent = null;
    const isOver = () => current !== turn || withoutFragment(location.href) !== url || !isConnected();
    const turn: Turn = { url, force, staleHead, isOver };
    current = turn;

    isWaiting = true;
    const first = await waitForArticle(turn, sent);
    if (current === turn) isWaiting = false;
    if (first === null) return;
    if (sent?.url !== url) {
      stopTracking();
      stopTracking = trackReading(url, first);
    }
    void marks.redraw();
    let draft: Draft | null = first;
    for (const pause of [...readAgainAfter, null]) {
      if (draft && isWorthSending(draft, sent)) {
        if (!(await sendDraft(draft, isOver))) return;
        sent = { url, words: wordsOf(draft), head: readHeadSayings(document) };
      }
      if (pause === null) return;
      await wait(pause);
      if (isOver()) return;
      const found = await lookAtPage(turn);
      if (isOver()) return;
      draft = found?.kind === 'draft' ? found.draft : null;
      void marks.drawAgain();
    }
  }

  return { readPage, isWaiting: () => isWaiting };
}

/** The article of this address, once the page shows it; null when it shows none, which the background is told. */
async function waitForArticle(turn: Turn, sent: Sent | null): Promise<Draft | null> {
  for (let attempt = 0; ; attempt++) {
    const found = await lookAtPage(turn);
    if (!found) return null;
    const pause = turn.force || found.kind === 'too-large' ? undefined : waitForChange[attempt];
    if (found.kind === 'draft') {
      const isOldText = sent !== null && sent.url !== turn.url && sent.words === wordsOf(found.draft);
      // A reader who asks for it gets what the page shows.
      if (!isOldText || turn.force) return found.draft;
      // An address that never brings another text belongs to the article already read (a gallery, a comment view).
      if (pause === undefined) {
        const outcome = { kind: 'not-an-article', reason: 'no-signs' } as const;
        await sendCall('reportPage', { url: turn.url, outcome });
        return null;
      }
    } else if (attempt === 0 || pause === undefined) {
      await sendCall('reportPage', { url: turn.url, outcome: outcomeOf(found) });
    }
    if (pause === undefined) return null;
    await wait(pause);
    if (turn.isOver()) return null;
  }
}

/** What has shrunk was cut by the page (a paywall, a removed overlay): what was read first is kept. */
function isWorthSending(draft: Draft, sent: Sent | null): boolean {
  if (sent?.url !== draft.url) return true;
  const words = wordsOf(draft);
  return words !== sent.words && words.length >= sent.words.length;
}

type Look = Extraction | { kind: 'failed'; message: string };

/** Null once the page shows another address; the page works on between the steps of the look. */
async function lookAtPage(turn: Turn): Promise<Look | null> {
  try {
    return await runInSteps(lookInSteps(turn), turn.isOver);
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message.slice(0, 500) : 'unknown' };
  }
}

function* lookInSteps({ url, force, staleHead }: Turn): Generator<void, Extraction> {
  if (isTooLarge(document)) return { kind: 'too-large' };
  const page = force ? null : readPageBoxes(document);
  const verdict = force ? null : detectArticle(document, url, page);
  if (verdict && !verdict.isArticle) return { kind: 'none', reason: verdict.reason ?? 'no-signs' };
  yield;
  const within = articleMostInView(window, document);
  return yield* extractInSteps(document, {
    url,
    now: Date.now(),
    page,
    ...(within ? { within } : {}),
    ...(staleHead ? { staleHead } : {}),
  });
}

function outcomeOf(found: Exclude<Look, { kind: 'draft' }>) {
  if (found.kind === 'none') return { kind: 'not-an-article' as const, reason: found.reason };
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
