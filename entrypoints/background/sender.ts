import { CallError } from '@/lib/browser/rpc';
import { webAddress } from '@/lib/text/web-address';

interface Sender {
  tab?: { id?: number | undefined } | undefined;
  url?: string | undefined;
}

/**
 * The sender's tab, if the address it speaks of is one of its own site. Of the site and not of the page: a page
 * changes its path without being loaded again, and the browser parts sites from one another, not pages.
 */
export function tabOf(sender: Sender, url: string): number {
  const own = webAddress(sender.url ?? '');
  const address = webAddress(url);
  const isOwn = own !== null && address !== null && new URL(own).origin === new URL(address).origin;
  if (!isOwn || sender.tab?.id === undefined) throw new CallError('refused', 'That is another page');
  return sender.tab.id;
}
