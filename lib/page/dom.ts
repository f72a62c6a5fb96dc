/**
 * Reading of a page that may shadow the DOM's own names: `<form name="querySelector">` and
 * `<input name="parentNode">` replace those members on the document and on the form. A shadowed member is
 * therefore taken from the prototype. (linkedom keeps some members on the node itself and not on the
 * prototype; there nothing can be shadowed.)
 */

/** The member `name` of `node`, whatever the page calls its forms and images. */
export function read<Kind extends Node, Name extends keyof Kind>(node: Kind, name: Name): Kind[Name] {
  if (!mayBeShadowed(node) || !Object.hasOwn(node, name)) return node[name];
  const prototype = Object.getPrototypeOf(node) as Kind;
  return name in prototype ? (Reflect.get(prototype, name, node) as Kind[Name]) : node[name];
}

/**
 * Only documents and forms take members from the page, and what they take is always an object, never a string or a
 * number. Asked of every node of a page, this is several times faster than `hasOwn`.
 */
const mayBeShadowed = (node: Node): boolean => {
  const { localName } = node as Partial<Element>;
  if (typeof localName === 'string') return localName === 'form';
  const { nodeType } = node;
  return typeof nodeType !== 'number' || nodeType === documentNode;
};

const elementNode = 1;
const textNode = 3;
const documentNode = 9;

/** All elements below `root` that match, in document order; empty for a selector the engine does not know. */
export function findAll(root: Document | Element, selector: string): Element[] {
  const query = read(root as Element, 'querySelectorAll') as Element['querySelectorAll'];
  try {
    const found = query.call(root, selector);
    const elements: Element[] = [];
    // Twice as fast as to spread the list.
    for (let index = 0; index < found.length; index += 1) elements.push(found[index] as Element);
    return elements;
  } catch {
    // An engine without one of our selectors finds nothing by it; the caller's other sources remain.
    return [];
  }
}

export function findFirst(root: Document | Element, selector: string): Element | null {
  const query = read(root as Element, 'querySelector') as Element['querySelector'];
  try {
    return query.call(root, selector);
  } catch {
    // As in findAll.
    return null;
  }
}

/** How many elements below `root` match. They are only counted: it is the going through them that costs. */
export const countAll = (root: Document | Element, selector: string): number =>
  (read(root as Element, 'querySelectorAll') as Element['querySelectorAll']).call(root, selector).length;

/** The attribute, trimmed; null when it is absent or blank. */
export function attributeOf(element: Element | null, name: string): string | null {
  if (!element) return null;
  const value = mayBeShadowed(element)
    ? read(element, 'getAttribute').call(element, name)?.trim()
    : element.getAttribute(name)?.trim();
  return value ? value : null;
}

/** In lower case: `p`, `h1`. */
export const tagOf = (element: Element): string => {
  const { localName } = element;
  return typeof localName === 'string' ? localName : read(element, 'localName');
};

export const textOf = (node: Node | null): string => (node ? (read(node, 'textContent') ?? '') : '');

export const parentOf = (node: Node): Element | null => {
  const parent = read(node, 'parentNode');
  return parent && isElement(parent) ? parent : null;
};

export const isElement = (node: Node): node is Element => typeOf(node) === elementNode;

export const isText = (node: Node): node is Text => typeOf(node) === textNode;

const typeOf = (node: Node): number => {
  const { nodeType } = node;
  return typeof nodeType === 'number' ? nodeType : read(node, 'nodeType');
};

/** Class names, id and role in one lower-case string, for telling what an element is for. */
export const labelOf = (element: Element): string =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'role') ?? ''}`.toLowerCase();

/** The `<html>` element; null in an empty document. */
export const rootOf = (document: Document): Element | null => read(document, 'documentElement');

/** The `<body>`, or the root where there is none. */
export const bodyOf = (document: Document): Element | null => findFirst(document, 'body') ?? rootOf(document);
