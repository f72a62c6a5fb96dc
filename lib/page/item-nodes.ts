/** Reads the articles that a page marks in its elements, by microdata or RDFa, into the same nodes as JSON-LD gives. */
import { attributeOf, findAll, findFirst, parentOf, tagOf } from './dom';
import type { JsonLdNode } from './json-ld';
import { shownTextOf } from './shown-text';

const articleType = /article|blogposting/i;

/** A page with more articles is a list; its first ones hold the one that it is about. */
const maximumScopes = 12;
const maximumProperties = 200;

const textProperties = new Set([
  'headline',
  'name',
  'alternativeHeadline',
  'description',
  'datePublished',
  'dateModified',
  'dateCreated',
  'author',
  'creator',
  'publisher',
  'articleSection',
  'inLanguage',
]);
const addressProperties = new Set(['image', 'thumbnailUrl', 'url', 'mainEntityOfPage']);

/** The words by which one of the two notations marks a thing and its properties. */
interface Notation {
  origin: 'microdata' | 'rdfa';
  scope: string;
  type: string;
  property: string;
}
const microdata: Notation = {
  origin: 'microdata',
  scope: 'itemscope',
  type: 'itemtype',
  property: 'itemprop',
};
const rdfa: Notation = { origin: 'rdfa', scope: 'typeof', type: 'typeof', property: 'property' };

export const readItemNodes = (document: Document): JsonLdNode[] =>
  findAll(document, '[itemtype],[typeof]')
    .filter((scope) =>
      articleType.test(`${attributeOf(scope, 'itemtype') ?? ''} ${attributeOf(scope, 'typeof') ?? ''}`),
    )
    .slice(0, maximumScopes)
    .map((scope) => readItem(scope, attributeOf(scope, 'itemtype') ? microdata : rdfa));

function readItem(scope: Element, notation: Notation): JsonLdNode {
  const node: Record<string, unknown> = {
    '@type': (attributeOf(scope, notation.type) ?? '').split(/\s+/),
    '@origin': notation.origin,
  };
  for (const element of findAll(scope, `[${notation.property}]`).slice(0, maximumProperties)) {
    const names = (attributeOf(element, notation.property) ?? '')
      .split(/\s+/)
      .map((name) => name.replace(/^\w+:/, ''));
    const wanted = names.filter((name) => textProperties.has(name) || addressProperties.has(name));
    if (wanted.length === 0 || scopeOf(element, notation) !== scope) continue;
    for (const name of wanted) {
      const value = readValue(element, notation, addressProperties.has(name));
      if (value === null) continue;
      const known = node[name];
      node[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
    }
  }
  return node;
}

/** The thing that the element's property belongs to: the nearest one around it. */
function scopeOf(element: Element, { scope }: Notation): Element | null {
  let up = parentOf(element);
  while (up && !up.hasAttribute(scope)) up = parentOf(up);
  return up;
}

function readValue(element: Element, notation: Notation, isAddress: boolean): unknown {
  if (element.hasAttribute(notation.scope)) {
    const part = (name: string) =>
      findFirst(element, `[${notation.property}~="${name}" i],[${notation.property}~="schema:${name}" i]`);
    const [name, url] = [part('name'), part('url')];
    return {
      ...(name ? { name: wordsOf(name) } : {}),
      url:
        (url && addressOf(url)) ?? addressOf(element) ?? (isAddress ? attributeOf(element, 'itemid') : null),
    };
  }
  return isAddress ? addressOf(element) : wordsOf(element);
}

const addressOf = (element: Element): string | null =>
  attributeOf(element, 'content') ??
  attributeOf(element, 'href') ??
  attributeOf(element, 'src') ??
  attributeOf(element, 'resource');

/** What the element states or says; a link says its words, whatever the standard thinks of its address. */
function wordsOf(element: Element): string | null {
  const stated =
    attributeOf(element, 'content') ?? (tagOf(element) === 'time' ? attributeOf(element, 'datetime') : null);
  return stated ?? (shownTextOf(element).slice(0, 2000) || null);
}
