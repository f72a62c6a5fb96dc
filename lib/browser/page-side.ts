/**
 * The extension API as our scripts in pages use it. They run on pages we do not know, all day, so they get
 * the few calls they need without the polyfill and without schemas (the receiver checks).
 */
import type { Answer, BackgroundCalls, CallMessage, Input, Output, PageCalls } from '@/lib/messages';

interface Sender {
  id?: string;
  tab?: unknown;
  url?: string;
}

interface Port {
  name: string;
  sender?: Sender;
  postMessage(message: unknown): void;
  onDisconnect: { addListener(listener: () => void): void };
}

type MessageListener = (
  message: unknown,
  sender: Sender,
  sendResponse: (answer: unknown) => void,
) => boolean | undefined;

interface Runtime {
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: MessageListener): void };
  onConnect: { addListener(listener: (port: Port) => void): void };
}

const api = globalThis as unknown as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };

/** A page can put an element under a name that the browser leaves free: `<form id="browser"><input name="runtime">`. */
const runtime = (): Runtime | undefined =>
  [api.browser?.runtime, api.chrome?.runtime].find((one) => typeof one?.sendMessage === 'function');

/** False once the extension was updated, reloaded or removed under this page: then fall silent. */
export function isConnected(): boolean {
  try {
    return !!runtime()?.id;
  } catch {
    // Firefox throws on touching the API of an extension that has gone: that is the answer.
    return false;
  }
}

/** Calls the background; undefined when it did not answer or refused. Never throws: the page must not notice. */
export async function sendCall<Name extends keyof BackgroundCalls>(
  name: Name,
  input: Input<BackgroundCalls, Name>,
): Promise<{ value: Output<BackgroundCalls, Name> } | { refused: string } | undefined> {
  if (!isConnected()) return undefined;
  try {
    const message: CallMessage = { sidelight: name, input };
    const answer = (await runtime()?.sendMessage(message)) as
      | Answer<Output<BackgroundCalls, Name>>
      | undefined;
    if (!answer) return undefined;
    return answer.ok ? { value: answer.value } : { refused: answer.error.code };
  } catch {
    // The background was stopped while it answered, or the extension has gone: the caller may try again.
    return undefined;
  }
}

export type PageHandlers = {
  [Name in keyof PageCalls]: (input: Input<PageCalls, Name>) => Promise<Output<PageCalls, Name>>;
};

/** Answers calls of our own extension, and of nobody else. */
export function answerPageCalls(handlers: PageHandlers): void {
  runtime()?.onMessage.addListener((message, sender, sendResponse) => {
    const call = message as Partial<CallMessage> | null;
    const name = call?.sidelight;
    if (!isFromOurselves(sender)) return undefined;
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    const handle = handlers[name as keyof PageHandlers] as (input: unknown) => Promise<unknown>;
    handle(call?.input).then(
      (value) => sendResponse({ ok: true, value }),
      (error: unknown) => sendResponse({ ok: false, error: { code: 'failed', message: String(error) } }),
    );
    return true;
  });
}

/** Calls the listener for each panel that begins to follow this page. */
export function onPanelConnect(name: string, listener: (port: Port) => void): void {
  runtime()?.onConnect.addListener((port) => {
    if (port.name === name && port.sender && isFromOurselves(port.sender)) listener(port);
  });
}

/**
 * Only our own pages and background have something to say here. What comes with a tab is from a page of ours that is
 * open in one, or from our script in another page, which has no business here: the browser says which address.
 */
function isFromOurselves(sender: Sender): boolean {
  const own = runtime();
  if (!own?.id || sender.id !== own.id) return false;
  return !sender.tab || !!sender.url?.startsWith(own.getURL(''));
}
