import type { ArticleId } from '@/lib/model/article';
import type { Draft } from '@/lib/model/draft';
import { believeAddress } from './believe-address';
import { normaliseAddress } from './normalise-address';

export type AddressedDraft = Pick<Draft, 'url' | 'canonicalUrl' | 'alternateUrls' | 'title' | 'part'>;

/**
 * The normalised addresses of a draft; the first is the one that identifies it. Empty where it has no web
 * address. Of an article in several parts that is the first part's, whatever a later part declares of itself.
 */
export function addressesOf(draft: AddressedDraft): string[] {
  const own = normaliseAddress(draft.url);
  if (own === null) return [];
  const page = { own, title: draft.title };
  const first = draft.part ? believeAddress(draft.part.firstUrl, page) : null;
  const canonical = believeAddress(draft.canonicalUrl, page);
  const alternates = draft.alternateUrls.map((url) => believeAddress(url, page));
  const isLater = draft.part !== undefined && draft.part.number > 1;
  const all = [isLater ? first : null, canonical, first, own, ...alternates];
  return [...new Set(all.filter((address) => address !== null))];
}

/** The first 16 bytes of the address's SHA-256, in base64url: 22 characters. */
export async function articleIdFrom(address: string): Promise<ArticleId> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  const bytes = String.fromCharCode(...new Uint8Array(digest, 0, 16));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
