/** Counts what stands in a page, in one walk and without layout: paragraphs, links, teasers, forms. */
import { attributeOf, isElement, isText, labelOf, parentOf, read, tagOf } from './dom';

export interface PageStructure {
  /** Weight of all text outside scripts (characters; an East Asian one counts as two and a half). */
  textWeight: number;
  linkWeight: number;
  linkCount: number;
  /** Blocks of running text: long enough and mostly outside links. */
  paragraphCount: number;
  paragraphWeight: number;
  /** Of running text, what stands in the one container that holds most. */
  bestWeight: number;
  bestContainer: Element | null;
  articleElementCount: number;
  timeCount: number;
  priceCount: number;
  /** Text fields of forms, without search fields. */
  fieldCount: number;
  passwordCount: number;
  pagerCount: number;
  /** How often the most repeated link text of two or more words stands there: "Read more". */
  repeatedLinkCount: number;
}

const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'head',
  'select',
  'object',
]);
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const price =
  /(?:[$€£¥₽₹]|(?:usd|eur|gbp|kč|zł|руб|kr)\b)\s?\d|\d[\d.,]*\s?(?:[$€£¥₽₹]|(?:usd|eur|gbp|kč|zł|руб|lei|kr|円|원|元)(?:\W|$))/i;
const shopLabel =
  /\b(?:price|add-?to-?(?:cart|basket|bag)|buy-?(?:now|box|button)|product-?(?:price|info|detail|name|title)|sku)\b/;
const pagerLabel =
  /\b(?:pagination|pager|page-?nav|pagenavi|page-?numbers|nav-?(?:previous|links)|older-?posts|paginator|paging)\b/;

/** Shortest running text that counts as a paragraph. */
const paragraphWeight = 80;
const maximumDepth = 400;

interface Block {
  weight: number;
  linkWeight: number;
}

export function readStructure(root: Element): PageStructure {
  const found: PageStructure = {
    textWeight: 0,
    linkWeight: 0,
    linkCount: 0,
    paragraphCount: 0,
    paragraphWeight: 0,
    bestWeight: 0,
    bestContainer: null,
    articleElementCount: 0,
    timeCount: 0,
    priceCount: 0,
    fieldCount: 0,
    passwordCount: 0,
    pagerCount: 0,
    repeatedLinkCount: 0,
  };
  const weightByContainer = new Map<Element, number>();
  const countByLinkText = new Map<string, number>();

  const countElement = (element: Element, tag: string) => {
    if (tag === 'a') {
      found.linkCount += 1;
    } else if (tag === 'article') found.articleElementCount += 1;
    else if (tag === 'time') found.timeCount += 1;
    else if (tag === 'input' || tag === 'textarea') {
      const type = attributeOf(element, 'type') ?? 'text';
      const label = `${attributeOf(element, 'name') ?? ''} ${labelOf(element)}`;
      if (type === 'password') found.passwordCount += 1;
      else if (/^(?:text|email|tel)$/.test(type) && !/search|^q\b|^s\b|newsletter/.test(label))
        found.fieldCount += 1;
    }
    const label = labelOf(element);
    if (label.length > 2) {
      if (shopLabel.test(label)) found.priceCount += 1;
      if (pagerLabel.test(label)) found.pagerCount += 1;
    }
  };

  const countText = (text: string, block: Block, isInLink: boolean) => {
    const weight = weigh(text);
    if (weight === 0) return;
    found.textWeight += weight;
    block.weight += weight;
    if (weight < 40 && price.test(text)) found.priceCount += 1;
    if (!isInLink) return;
    found.linkWeight += weight;
    block.linkWeight += weight;
    const words = text.trim().toLowerCase();
    if (words.length <= 40 && /\S\s+\S|…|\.\.\.|[\u3040-\u9fff]{3}/.test(words)) {
      countByLinkText.set(words, (countByLinkText.get(words) ?? 0) + 1);
    }
  };

  const closeBlock = (element: Element, block: Block) => {
    if (block.weight < paragraphWeight || block.linkWeight > block.weight * 0.35) return;
    found.paragraphCount += 1;
    found.paragraphWeight += block.weight;
    const parent = parentOf(element);
    const grandparent = parent && parentOf(parent);
    if (parent) weightByContainer.set(parent, (weightByContainer.get(parent) ?? 0) + block.weight);
    if (grandparent)
      weightByContainer.set(grandparent, (weightByContainer.get(grandparent) ?? 0) + block.weight * 0.8);
    // Text straight inside a container, parted by line breaks, is that container's own.
    weightByContainer.set(element, (weightByContainer.get(element) ?? 0) + block.weight * 0.9);
  };

  const visit = (element: Element, block: Block, isInLink: boolean, depth: number) => {
    if (depth > maximumDepth) return;
    for (let node = read(element, 'firstChild'); node; node = read(node as Node, 'nextSibling')) {
      if (isText(node)) {
        countText(node.data, block, isInLink);
      } else if (isElement(node)) {
        const tag = tagOf(node);
        if (skipped.has(tag)) continue;
        countElement(node, tag);
        const isLink = isInLink || tag === 'a';
        if (inline.has(tag)) {
          visit(node, block, isLink, depth + 1);
        } else {
          const inner: Block = { weight: 0, linkWeight: 0 };
          visit(node, inner, isLink, depth + 1);
          closeBlock(node, inner);
        }
      }
    }
  };
  const outer: Block = { weight: 0, linkWeight: 0 };
  visit(root, outer, false, 0);
  closeBlock(root, outer);

  for (const [container, weight] of weightByContainer) {
    if (weight > found.bestWeight) {
      found.bestWeight = weight;
      found.bestContainer = container;
    }
  }
  for (const count of countByLinkText.values())
    found.repeatedLinkCount = Math.max(found.repeatedLinkCount, count);
  return found;
}

const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Length of the text with white space collapsed; East Asian characters count two and a half times. */
export function weigh(text: string): number {
  const length = text.replace(/\s+/g, ' ').trim().length;
  if (length === 0) return 0;
  const wide = text.match(eastAsian)?.length ?? 0;
  return length + wide * 1.5;
}
