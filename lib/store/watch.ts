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
export function watchDamage(listener: () => void, name = defaultStoreName): () => void {
  const channel = new BroadcastChannel(damageName(name));
  channel.onmessage = listener;
  return () => channel.close();
}

export function announceDamage(name: string): void {
  const channel = new BroadcastChannel(damageName(name));
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
const channelName = (name: string): string => `store:${name}`;
