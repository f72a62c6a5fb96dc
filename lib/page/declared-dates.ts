/** The dates that a page states for machines: JSON-LD, `<meta>`, microdata. */
import type { StatedTime } from '@/lib/model/draft';
import { modifiedTags, publishedTags, vaguePublishedTags } from './date-tags.data';
import { attributeOf, findAll, textOf } from './dom';
import { isElsewhere } from './elsewhere';
import { type JsonLdNode, stringOf, typesOf } from './json-ld';
import { allMetaOf, type MetaTags } from './meta-tags';
import { readTime } from './stated-time';

export interface DeclaredSources {
  document: Document;
  nodes: readonly JsonLdNode[];
  article: JsonLdNode | null;
  tags: MetaTags;
  language: string | null;
}

export interface DeclaredDate extends StatedTime {
  /** The same with day and month changed over, where that is open. */
  swapped: string | null;
  /** Sources of one family were written by the same hand and count once. */
  family: 'json-ld' | 'meta' | 'vague-meta' | 'microdata';
}

export interface DeclaredDates {
  /** When the article appeared, each source's word; the surest source first. */
  published: DeclaredDate[];
  /** When it was last changed, the surest source first. */
  changes: DeclaredDate[];
}

export function readDeclaredDates(sources: DeclaredSources): DeclaredDates {
  const { nodes, article, tags, language } = sources;
  const page = nodes.find((node) =>
    typesOf(node).some((type) => /^(?:WebPage|ItemPage|VideoObject)$/.test(type)),
  );
  const marked = elementsByProperty(sources.document);
  const inMarkup = (property: string) => readMarked(marked.get(property) ?? [], language);
  return {
    published: [
      ...declared(stringOf(article?.datePublished), 'json-ld', 'json-ld', language),
      ...inTags(tags, publishedTags, 'meta', language),
      ...inMarkup('datepublished'),
      ...(article?.datePublished
        ? []
        : declared(stringOf(article?.dateCreated), 'json-ld', 'json-ld', language)),
      ...(article ? [] : declared(stringOf(page?.datePublished), 'json-ld', 'json-ld', language)),
      ...inTags(tags, vaguePublishedTags, 'vague-meta', language),
      ...inMarkup('datecreated'),
    ],
    changes: [
      ...declared(stringOf(article?.dateModified), 'json-ld', 'json-ld', language),
      ...inTags(tags, modifiedTags, 'meta', language),
      ...inMarkup('datemodified'),
    ],
  };
}

function declared(
  text: string | null,
  from: string,
  family: DeclaredDate['family'],
  language: string | null,
): DeclaredDate[] {
  const time = text ? readTime(text, language) : null;
  return time ? [{ iso: time.iso, swapped: time.swapped, from, family }] : [];
}

const inTags = (
  tags: MetaTags,
  names: readonly string[],
  family: DeclaredDate['family'],
  language: string | null,
): DeclaredDate[] =>
  names.flatMap((name) =>
    allMetaOf(tags, name)
      .slice(0, 1)
      .flatMap((text) => declared(text, `meta:${name}`, family, language)),
  );

/** By what microdata and RDFa call them, in lower case. One search, because pages have few such elements. */
function elementsByProperty(document: Document): ReadonlyMap<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of findAll(document, '[itemprop],[property]')) {
    const names = attributeOf(element, 'itemprop') ?? attributeOf(element, 'property') ?? '';
    for (const name of names.toLowerCase().split(/\s+/)) {
      const property = name.replace(/^schema:/, '');
      if (property.startsWith('date')) found.set(property, [...(found.get(property) ?? []), element]);
    }
  }
  return found;
}

/** Not those of other articles; the first that can be read. */
function readMarked(elements: readonly Element[], language: string | null): DeclaredDate[] {
  const found = elements.slice(0, 20).flatMap((element) => {
    if (isElsewhere(element)) return [];
    const text = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? textOf(element);
    return declared(text, 'microdata', 'microdata', language);
  });
  const isOfSeveral = new Set(found.map(({ iso }) => iso.slice(0, 10))).size > 1;
  return found.slice(0, 1).map((first) => (isOfSeveral ? { ...first, family: 'vague-meta' } : first));
}
