/** A tab looked at from outside: nothing here runs in a world that the page could have spoiled. */
import type { CDPSession, Page } from '@playwright/test';

export interface WatchedTab {
  page: Page;
  cdp: CDPSession;
  /** Messages of what was thrown and caught by nobody, in whatever world of the page. */
  errors: string[];
}

export async function watchTab(page: Page): Promise<WatchedTab> {
  const cdp = await page.context().newCDPSession(page);
  const errors: string[] = [];
  await cdp.send('Runtime.enable');
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description?.split('\n')[0] ?? exceptionDetails.text);
  });
  return { page, cdp, errors };
}

export interface Condition {
  /** Here and in the markup the name of the page's host is left out. */
  errors: string[];
  markup: string;
  pwned: unknown;
  /** How often the page's own button has been pressed, after one press. */
  presses: unknown;
}

/** What has become of the page. */
export async function conditionOf({ cdp, errors }: WatchedTab): Promise<Condition> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const evaluate = async (expression: string, world: { contextId?: number } = {}) =>
    (await cdp.send('Runtime.evaluate', { expression, returnByValue: true, ...world })).result
      .value as unknown;
  const presses = await evaluate(
    `(() => { const button = document.getElementById('page-button'); if (!button) return 'none'; HTMLElement.prototype.click.call(button); return button.getAttribute('data-presses'); })()`,
    { contextId },
  );
  const markup = String(await evaluate(`new XMLSerializer().serializeToString(document)`, { contextId }));
  const withoutHost = (text: string) => text.replace(/\b(?:hostile|bare)\.localhost/g, '');
  return {
    errors: errors.map(withoutHost).sort(),
    markup: withoutHost(markup),
    pwned: await evaluate('window.__pwned'),
    presses,
  };
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Thread time, in microseconds. */
  tdur?: number;
  args: unknown;
}

/** The longest pieces of work of the page's main thread while it was visited, in ms of processor time. */
export interface LongestWork {
  /** Of whatever the browser did in one piece. */
  task: number;
  detector: number;
  /** Of our scripts after the detector; the page must have no timers of its own. */
  extractor: number;
}

export async function traceVisit(
  { cdp }: WatchedTab,
  path: string,
  visit: () => Promise<void>,
): Promise<LongestWork> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel'] },
  });
  await visit();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);

  const parsing = events.find(
    ({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(path),
  );
  const inPage = events.filter(
    ({ ph, pid, tid }) => ph === 'X' && pid === parsing?.pid && tid === parsing.tid,
  );
  const longest = (isMeant: (event: TraceEvent) => boolean) =>
    inPage.filter(isMeant).reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
  const isOf = (script: string) => (event: TraceEvent) => JSON.stringify(event.args).includes(script);
  const isDetector = isOf('/detector.js');
  return {
    task: longest(({ name }) => name.endsWith('RunTask')),
    detector: longest((event) => event.name === 'EvaluateScript' && isDetector(event)),
    extractor: longest(
      (event) =>
        event.name === 'TimerFire' ||
        (/^(?:EvaluateScript|FunctionCall)$/.test(event.name) && isOf('/extractor.js')(event)),
    ),
  };
}
