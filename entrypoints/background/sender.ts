import { CallError } from '@/lib/browser/rpc';

interface Sender {
  tab?: { id?: number | undefined } | undefined;
  url?: string | undefined;
}

/** The sender's tab, if the address it speaks of is of the page it is in. */
export function tabOf(sender: Sender, url: string): number {
  const isOwn = !!sender.url && URL.canParse(url) && new URL(url).origin === new URL(sender.url).origin;
  if (!isOwn || sender.tab?.id === undefined) throw new CallError('refused', 'That is another page');
  return sender.tab.id;
}
