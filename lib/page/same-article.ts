/** Under which other addresses a page says that its article stands. */
import { absoluteAddress, hasRelation } from './address';
import { attributeOf } from './dom';
import { type MetaTags, metaOf } from './meta-tags';
import { type Stated, stated } from './stated';

const sharedAs = ['og:url', 'twitter:url', 'parsely-link', 'sailthru.url'];

/**
 * The address that the page declares for itself; null where it declares none. A front page is passed over where the
 * page says something better elsewhere: templates forget to fill that in. `links` are the page's `<link>` elements.
 */
export function readCanonical(links: readonly Element[], tags: MetaTags, base: string): Stated | null {
  const link = links.find((one) => hasRelation(one, 'canonical')) ?? null;
  const declared = [
    stated(absoluteAddress(attributeOf(link, 'href'), base), 'link:canonical'),
    ...sharedAs.map((name) => stated(absoluteAddress(metaOf(tags, name), base), `meta:${name}`)),
  ].filter((one) => one !== null);
  return declared.find(({ text }) => !/^[^/]*\/\/[^/]*\/?$/.test(text)) ?? declared[0] ?? null;
}

/** Versions of the same article in other forms; translations and feeds are other things. */
export function readAlternates(links: readonly Element[], base: string): string[] {
  const versions = links.filter(
    (link) =>
      hasRelation(link, 'amphtml', 'shortlink') ||
      (hasRelation(link, 'alternate') &&
        attributeOf(link, 'media') !== null &&
        attributeOf(link, 'hreflang') === null),
  );
  const addresses = versions.flatMap((link) => absoluteAddress(attributeOf(link, 'href'), base) ?? []);
  return [...new Set(addresses)].slice(0, 20);
}
