import { type Browser, browser } from 'wxt/browser';
import {
  type Answer,
  type BackgroundCalls,
  backgroundCalls,
  type CallMessage,
  type Input,
  type Output,
  type PageCalls,
} from '@/lib/messages';
import { type StoreTrouble, storeTroubleOf } from '@/lib/model/store-trouble';

type Sender = Browser.runtime.MessageSender;

export type BackgroundHandlers = {
  [Name in keyof BackgroundCalls]: (
    input: Input<BackgroundCalls, Name>,
    sender: Sender,
  ) => Promise<Output<BackgroundCalls, Name>>;
};

export class CallError extends Error {
  constructor(
    readonly code: 'refused' | 'bad-input' | 'failed' | 'storage',
    message: string,
    readonly trouble: StoreTrouble | null = null,
  ) {
    super(message);
    this.name = 'CallError';
  }
}

/** Calls the background from a page of ours. Throws a CallError when it refuses or fails. */
export async function callBackground<Name extends keyof BackgroundCalls>(
  name: Name,
  input: Input<BackgroundCalls, Name>,
): Promise<Output<BackgroundCalls, Name>> {
  const answer = await browser.runtime.sendMessage({ sidelight: name, input } satisfies CallMessage);
  return unwrap<Output<BackgroundCalls, Name>>(answer, name);
}

/** Calls our script in a page. Throws when there is none. */
export async function callPage<Name extends keyof PageCalls>(
  tabId: number,
  name: Name,
  input: Input<PageCalls, Name>,
): Promise<Output<PageCalls, Name>> {
  const message: CallMessage = { sidelight: name, input };
  const answer = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  return unwrap<Output<PageCalls, Name>>(answer, name);
}

/**
 * Answers the calls of pages and of our own pages: checks the sender and parses the input before a handler
 * sees it, and turns what a handler throws into an answer.
 */
export function answerCalls(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const name = callName(message);
    if (!name) return undefined;
    // `sendResponse` with `return true` works in every browser; a returned promise does not in older Chrome.
    answerCall(handlers, name, (message as CallMessage).input, sender).then(sendResponse);
    return true;
  });
}

async function answerCall<Name extends keyof BackgroundCalls>(
  handlers: BackgroundHandlers,
  name: Name,
  input: unknown,
  sender: Sender,
): Promise<Answer<unknown>> {
  const call = backgroundCalls[name];
  if (!(call.from === 'page' ? isFromOurScriptInPage(sender) : isFromOurPage(sender))) {
    return { ok: false, error: { code: 'refused', message: `${name}: not from there` } };
  }
  const parsed = call.in.safeParse(input);
  if (!parsed.success) {
    return {
      ok: false,
      error: { code: 'bad-input', message: `${name}: ${parsed.error.message.slice(0, 300)}` },
    };
  }
  try {
    const value = await handlers[name](parsed.data as Input<BackgroundCalls, Name>, sender);
    return { ok: true, value };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`Sidelight: ${name} failed`, error);
    const code = error instanceof CallError ? error.code : isStoreError(error) ? 'storage' : 'failed';
    return { ok: false, error: { code, message, trouble: storeTroubleOf(error) } };
  }
}

function callName(message: unknown): keyof BackgroundCalls | null {
  if (typeof message !== 'object' || message === null) return null;
  const name = (message as Partial<CallMessage>).sidelight;
  return typeof name === 'string' && Object.hasOwn(backgroundCalls, name)
    ? (name as keyof BackgroundCalls)
    : null;
}

function isFromOurPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && !!sender.url?.startsWith(browser.runtime.getURL('/'));
}

/** Main frame only, and never a private window (the manifest bars them too). */
function isFromOurScriptInPage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.tab !== undefined &&
    !sender.tab.incognito &&
    sender.frameId === 0 &&
    !!sender.url &&
    /^https?:/.test(sender.url)
  );
}

const isStoreError = (error: unknown): boolean => error instanceof Error && error.name === 'StoreError';

function unwrap<Value>(answer: unknown, name: string): Value {
  const given = answer as Answer<Value> | undefined;
  if (!given) throw new CallError('failed', `${name}: nobody answered`);
  if (!given.ok) throw new CallError(given.error.code, given.error.message, given.error.trouble);
  return given.value;
}
