import { attributeOf, findAll } from './dom';

/** The page's `<meta>` values by lower-case name or property (microdata's as `itemprop:name`), in order, so that the first one counts. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of findAll(document, 'meta[content]').slice(0, 500)) {
    const content = attributeOf(element, 'content');
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = attributeOf(element, attribute)?.toLowerCase();
      if (!name) continue;
      const key = attribute === 'itemprop' ? `itemprop:${name}` : name;
      tags.set(key, [...(tags.get(key) ?? []), content]);
    }
  }
  return tags;
}

/** The first value under the first of the names that has one. */
export function metaOf(tags: MetaTags, ...names: string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

/** Every value under any of the names. */
export const allMetaOf = (tags: MetaTags, ...names: string[]): string[] =>
  names.flatMap((name) => [...(tags.get(name) ?? [])]);
