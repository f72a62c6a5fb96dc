import { getDomain } from 'tldts';
import type { ArticleId } from '@/lib/model/article';
import type { Draft } from '@/lib/model/draft';
import { normaliseAddress } from './normalise-address';

/**
 * The normalised addresses of a draft; the first is the one that identifies it. Empty where it has no web
 * address. What a page declares of itself is believed only within its own site, so that no page can pass
 * for another site's article, and never where it names the front page: a common template mistake that
 * would make one article of the whole site.
 */
export function addressesOf(draft: Pick<Draft, 'url' | 'canonicalUrl' | 'alternateUrls'>): string[] {
  const own = normaliseAddress(draft.url);
  if (own === null) return [];
  const canonical = believe(draft.canonicalUrl, own);
  const alternates = draft.alternateUrls.map((url) => believe(url, own));
  const all = [canonical, own, ...alternates].filter((address) => address !== null);
  return [...new Set(all)];
}

/** The first 16 bytes of the address's SHA-256, in base64url: 22 characters. */
export async function articleIdFrom(address: string): Promise<ArticleId> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  const bytes = String.fromCharCode(...new Uint8Array(digest, 0, 16));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function believe(declared: string | null, own: string): string | null {
  const address = declared === null ? null : normaliseAddress(declared);
  if (address === null || siteOf(address) !== siteOf(own)) return null;
  return isFrontPage(address) && !isFrontPage(own) ? null : address;
}

/** Hosts under a public or private suffix (`blogs.example`) belong to different people. */
function siteOf(address: string): string {
  const { hostname } = new URL(address);
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

function isFrontPage(address: string): boolean {
  const url = new URL(address);
  return url.pathname === '/' && url.search === '' && url.hash === '';
}
