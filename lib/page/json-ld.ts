/** Reads the schema.org data that a page carries as JSON-LD, also where the JSON is slightly broken. */
import { findAll, textOf } from './dom';
import { parseLoosely } from './json-repair';

export type JsonLdNode = { readonly [name: string]: unknown };

export const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deeper nesting than this is not looked into; no publisher needs it. */
const maximumDepth = 6;
const maximumScripts = 60;

/** Longer scripts are not parsed, in UTF-16 units; the longest that carry a whole article have a tenth of that. */
const maximumLength = 1_000_000;

/** So much of a longer one is gone through for its plain properties, which stand at its beginning if anywhere. */
const salvagedLength = 50_000;

/**
 * Every node of the page's JSON-LD: those at the top, in `@graph`, in lists, and main entities. References
 * by `@id` alone are replaced by the node they name. Scripts that cannot be parsed give what can be salvaged.
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of findAll(document, 'script[type*="ld+json" i]').slice(0, maximumScripts)) {
    const text = textOf(script);
    const value = text.length > maximumLength ? undefined : parseLoosely(text);
    collect(value ?? salvage(text.slice(0, salvagedLength)), nodes, 0);
  }
  return resolveReferences(nodes);
}

/** The types of a node without their namespace: `NewsArticle`. */
export const typesOf = (node: JsonLdNode): string[] =>
  listOf(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

/** A value as a list: lists as they are, nothing as an empty list. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.flat(2) : value === undefined || value === null || value === '' ? [] : [value];

/** The first string that a property holds, also as `@value`, `name`, `url` or `@id` of a node. */
export function stringOf(value: unknown, ...keys: string[]): string | null {
  for (const one of listOf(value)) {
    if (typeof one === 'string' && one.trim()) return one.trim();
    if (typeof one === 'number') return String(one);
    if (!isNode(one)) continue;
    for (const key of ['@value', ...keys]) {
      const inner = one[key] === undefined ? null : stringOf(one[key]);
      if (inner) return inner;
    }
  }
  return null;
}

/** Where the page says what the node says: `json-ld`, `microdata` or `rdfa`. */
export function originOf(node: JsonLdNode | null): string {
  const origin = node?.['@origin'];
  return origin === 'microdata' || origin === 'rdfa' ? origin : 'json-ld';
}

const articleType = /(?:Article|BlogPosting|^Report)$/;

export const isArticleNode = (node: JsonLdNode): boolean =>
  typesOf(node).some((type) => articleType.test(type));

/** How much an article's node says of itself, 0 to 6. */
export const tellingOf = (node: JsonLdNode): number =>
  (node.headline ? 2 : 0) + (node.datePublished ? 2 : 0) + (node.author ? 1 : 0) + (node.articleBody ? 1 : 0);

/** The article that says most of itself; see `findArticleNode` for the one that the page is about. */
export function articleNodeOf(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  let best: JsonLdNode | null = null;
  for (const node of nodes) {
    if (isArticleNode(node) && (best === null || tellingOf(node) > tellingOf(best))) best = node;
  }
  return best;
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > maximumDepth) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, nodes, depth + 1);
  } else if (isNode(value)) {
    if (value['@type'] !== undefined || value['@id'] !== undefined) nodes.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
      if (typeof value[key] === 'object') collect(value[key], nodes, depth + 1);
    }
  }
}

function resolveReferences(nodes: JsonLdNode[]): JsonLdNode[] {
  const nodesById = new Map<string, JsonLdNode>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1) nodesById.set(id, node);
  }
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (!isNode(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value;
    return nodesById.get(value['@id']) ?? value;
  };
  return nodes.map((node) => {
    const resolved: Record<string, unknown> = { ...node };
    for (const key of ['author', 'creator', 'publisher', 'image', 'mainEntityOfPage', 'isPartOf']) {
      if (node[key] !== undefined) resolved[key] = resolve(node[key]);
    }
    return resolved;
  });
}

/** The plain string properties that matter, cut out of JSON that nothing can parse. */
function salvage(text: string): unknown {
  const node: Record<string, unknown> = {};
  for (const key of ['@type', 'headline', 'datePublished', 'dateModified', 'articleSection']) {
    const found = new RegExp(`"${key}"\\s*:\\s*\\[?\\s*"((?:[^"\\\\\\n]|\\\\.){1,500})"`).exec(text);
    if (found?.[1]) node[key] = unescapeJson(found[1]);
  }
  const author =
    /"author"\s*:\s*[[{\s]*(?:"@type"\s*:\s*"Person"\s*,\s*)?"name"\s*:\s*"([^"\\\n]{1,200})"/.exec(text);
  if (author?.[1]) node.author = { name: author[1] };
  return node['@type'] ? node : undefined;
}

function unescapeJson(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    // A stray escape: the text as it stands is still better than none.
    return text;
  }
}
