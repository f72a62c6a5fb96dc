import type { ArticleId } from '@/lib/model/article';

/** What was committed. Without article ids a reader of the store should look at everything again. */
export interface StoreChange {
  kind: 'inbox' | 'articles' | 'reader';
  articleIds: ArticleId[];
}

export const defaultStoreName = 'sidelight';

/**
 * Calls the listener after each commit, made in this context or in any other of the extension.
 * Returns what ends it. Nothing is repeated for those who listen too late: compare `Store.stamp`.
 */
export function watchStore(listener: (change: StoreChange) => void, name = defaultStoreName): () => void {
  const channel = new BroadcastChannel(channelName(name));
  channel.onmessage = (event: MessageEvent<StoreChange>) => listener(event.data);
  return () => channel.close();
}

/** Calls the listener when somebody has found the search index damaged. Returns what ends it. */
export const watchDamage = (listener: () => void, name = defaultStoreName): (() => void) =>
  watchSignal(damageName(name), listener);

export const announceDamage = (name: string): void => sendSignal(damageName(name));

/** Calls the listener when stories are to follow what was deleted or put back. Returns what ends it. */
export const watchUnsettled = (listener: () => void, name = defaultStoreName): (() => void) =>
  watchSignal(unsettledName(name), listener);

export const announceUnsettled = (name = defaultStoreName): void => sendSignal(unsettledName(name));

function watchSignal(name: string, listener: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = listener;
  return () => channel.close();
}

function sendSignal(name: string): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(null);
  channel.close();
}

/** The other end: a channel does not hear itself, but every other channel of the same name does. */
export function announcer(name: string): { announce(change: StoreChange): void; close(): void } {
  let channel: BroadcastChannel | null = null;
  return {
    announce(change) {
      channel ??= new BroadcastChannel(channelName(name));
      channel.postMessage(change);
    },
    close() {
      channel?.close();
      channel = null;
    },
  };
}

const damageName = (name: string): string => `store-damage:${name}`;
const unsettledName = (name: string): string => `store-unsettled:${name}`;
const channelName = (name: string): string => `store:${name}`;
