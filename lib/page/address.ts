import { attributeOf, findFirst } from './dom';

/** An http or https address, made absolute against `base`; null for anything else. */
export const absoluteAddress = (address: string | null, base: string): string | null =>
  parseAddress(address, base)?.href ?? null;

/** In lower case, with the port; empty for what is no address of the web. */
export const hostOf = (url: string): string => parseAddress(url, undefined)?.host.toLowerCase() ?? '';

/** What the page's relative addresses are relative to: its `<base>`, else its own address. */
export const readBase = (document: Document, url: string): string =>
  absoluteAddress(attributeOf(findFirst(document, 'base[href]'), 'href'), url) ?? url;

/** Whether the `<link>` says that it leads to one of these. */
export function hasRelation(link: Element, ...relations: string[]): boolean {
  const stated = (attributeOf(link, 'rel') ?? '').toLowerCase().split(/\s+/);
  return relations.some((relation) => stated.includes(relation));
}

export function parseAddress(address: string | null, base: string | undefined): URL | null {
  if (!address || address.length > 8000) return null;
  try {
    const parsed = base ? new URL(address, base) : new URL(address);
    return /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    // Pages declare addresses that are none; such a one is as good as absent.
    return null;
  }
}
