import { attributeOf, findAll } from './dom';
import { parseLoosely } from './json-repair';
import type { Stated } from './stated';

/** The page's `<meta>` values by lower-case name or property (microdata's as `itemprop:name`), in order, so that the first one counts. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const maximumTags = 500;

/** One of these, in JSON, stands for the tags of a whole article in the format of Parse.ly (docs.parse.ly). */
const packedTag = 'parsely-page';
const packedNames: Readonly<Record<string, string>> = {
  title: 'parsely-title',
  link: 'parsely-link',
  image_url: 'parsely-image-url',
  pub_date: 'parsely-pub-date',
  author: 'parsely-author',
  authors: 'parsely-author',
  section: 'parsely-section',
};

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  const add = (name: string, value: string) => {
    const known = tags.get(name);
    if (known) known.push(value);
    else tags.set(name, [value]);
  };
  for (const element of findAll(document, 'meta[content]').slice(0, maximumTags)) {
    const content = attributeOf(element, 'content');
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = attributeOf(element, attribute)?.toLowerCase();
      if (name) add(attribute === 'itemprop' ? `itemprop:${name}` : name, content);
    }
  }
  for (const [name, value] of unpack(tags.get(packedTag)?.[0])) add(name, value);
  return tags;
}

function unpack(packed: string | undefined): [string, string][] {
  const values = packed ? parseLoosely(packed) : undefined;
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(packedNames).flatMap(([key, name]) => {
    const value: unknown = Reflect.get(values, key);
    return (Array.isArray(value) ? value : [value])
      .filter((one): one is string => typeof one === 'string' && one.trim() !== '')
      .slice(0, 20)
      .map((one): [string, string] => [name, one.trim()]);
  });
}

/** The first value under the first of the names that has one. */
export const metaOf = (tags: MetaTags, ...names: string[]): string | null =>
  statedIn(tags, ...names)?.text ?? null;

/** As `metaOf`, with the name that had it. */
export function statedIn(tags: MetaTags, ...names: string[]): Stated | null {
  for (const name of names) {
    const text = tags.get(name)?.[0];
    if (text) return { text, from: `meta:${name}` };
  }
  return null;
}

/** Every value under any of the names. */
export const allMetaOf = (tags: MetaTags, ...names: string[]): string[] =>
  names.flatMap((name) => [...(tags.get(name) ?? [])]);
