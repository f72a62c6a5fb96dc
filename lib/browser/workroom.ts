/**
 * Starts and ends the workroom: one dedicated worker. Chrome's service worker cannot start a worker, so there
 * an offscreen document hosts it; in Firefox the event page does.
 */
import { browser } from 'wxt/browser';

export type WorkReport = { kind: 'took-in'; articleId: string; earlierArticles: number } | { kind: 'idle' };

const documentPath = '/workroom.html';
let changing: Promise<void> = Promise.resolve();
let worker: Worker | null = null;

/** Makes sure that the workroom runs; it looks into the inbox by itself. */
export function wakeWorkroom(report: (message: WorkReport) => void): Promise<void> {
  return inTurn(async () => {
    if (browser.offscreen) {
      if (await isDocumentOpen()) return;
      await browser.offscreen.createDocument({
        url: documentPath,
        reasons: ['WORKERS' as never],
        justification: 'Reads articles for facts in a worker, so that no page waits for it.',
      });
    } else {
      worker ??= startWorkroomWorker(report);
    }
  });
}

/** Ends the workroom unless there is work again by the time it is its turn. */
export function closeWorkroom(hasWork: () => Promise<boolean>): Promise<void> {
  return inTurn(async () => {
    if (await hasWork()) return;
    worker?.terminate();
    worker = null;
    if (browser.offscreen && (await isDocumentOpen())) await browser.offscreen.closeDocument();
  });
}

/** The worker itself; called where a worker can be started (the offscreen document, Firefox's event page). */
export function startWorkroomWorker(report: (message: WorkReport) => void): Worker {
  const started = new Worker(browser.runtime.getURL('/workroom-worker.js' as '/workroom.html'));
  started.onmessage = (event: MessageEvent<WorkReport>) => report(event.data);
  started.onerror = (event) => console.error('Sidelight: the workroom failed', event.message);
  return started;
}

/** One change after another: waking while it closes would be lost otherwise. */
function inTurn(change: () => Promise<void>): Promise<void> {
  changing = changing.then(change, change);
  return changing;
}

async function isDocumentOpen(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] });
  return contexts.length > 0;
}
