/** What the boxes of a page tell of whether it is one article: paragraphs, links, teasers, forms. */
import { type Box, type BoxedPage, isRunning, type PlacedBlock } from './boxes';
import { attributeOf, countAll, findAll, findFirst, labelOf } from './dom';

export interface PageShape {
  /** Weight of all text (characters; an East Asian one counts as two and a half). */
  weight: number;
  /** Blocks of running text: long enough and mostly outside links. */
  runningCount: number;
  runningWeight: number;
  /** Of running text, what stands in the one box that holds most. */
  bestWeight: number;
  best: Box | null;
  linkCount: number;
  articleCount: number;
  timeCount: number;
  priceCount: number;
  /** Text fields of forms, without search fields. */
  fieldCount: number;
  hasPassword: boolean;
  /** Names that lead through the pages of a list. */
  hasPager: boolean;
  /** How often the most repeated link text of two or more words stands there: "Read more". */
  repeatedLinkCount: number;
  hasByline: boolean;
  /** Names that content systems give to an article's text. */
  hasArticleBody: boolean;
}

/** Walks nothing but the boxes; only what no box holds is asked of the elements, all of a kind at once. */
export function readShape(page: BoxedPage): PageShape {
  const { blocks, boxes, times } = page;
  const best = boxes.reduce<Box | null>((most, box) => (most && most.held >= box.held ? most : box), null);
  const countByNames = new Map<string, number>();
  let articleCount = 0;
  for (const { names, tag } of boxes) {
    if (names) countByNames.set(names, (countByNames.get(names) ?? 0) + 1);
    if (tag === 'article') articleCount += 1;
  }
  // One look at all names takes far less time than a look at each.
  const names = [...countByNames.keys()].join('\n');
  const root = boxes[0]?.element ?? null;
  return {
    weight: boxes[0]?.weight ?? 0,
    runningCount: blocks.reduce((count, block) => count + (isRunning(block) ? 1 : 0), 0),
    runningWeight: boxes[0]?.runningWeight ?? 0,
    bestWeight: best?.held ?? 0,
    best,
    linkCount: root ? countAll(root, 'a') : 0,
    articleCount,
    timeCount: times.length,
    priceCount: countPrices(page) + (shopNames.test(names) ? countNames(countByNames, shopNames) : 0),
    ...readFields(root),
    hasPager: pagerNames.test(names),
    repeatedLinkCount: countRepeated(page),
    hasByline:
      bylineNames.test(names) ||
      (root !== null && findFirst(root, bylineSelector) !== null) ||
      blocks.some(isByline),
    hasArticleBody: articleBodyNames.test(names),
  };
}

const shopNames =
  /\b(?:price|add-?to-?(?:cart|basket|bag)|buy-?(?:now|box|button)|product-?(?:price|info|detail|name|title)|sku)\b/i;
const pagerNames =
  /\b(?:pagination|pager|page-?nav|pagenavi|page-?numbers|nav-?(?:previous|links)|older-?posts|paginator|paging)\b/i;
const bylineNames = /byline|author/i;
const articleBodyNames = /(?:article[-_]?|story-?)body|(?:entry|post|article)-content|article-?text/i;
/** "By Ines Tamm · 3 March 2026": a line that says so itself, whatever its element is called. */
const isByline = ({ text, linkShare }: PlacedBlock): boolean =>
  text.length < 120 &&
  linkShare < 0.9 &&
  bylineLine.test(text) &&
  /\b(?:19|20)\d\d\b|\d{1,2}:\d{2}/.test(text);
const bylineLine =
  /^(?:by|von|par|por|di|door|av|przez|af)[:\s]\s*\p{Lu}[\p{L}.’'-]+\s\p{Lu}|(?:記者|记者|기자|作者)/iu;
const bylineSelector = '[rel~="author"],[itemprop~="author"]';

const countNames = (countByNames: ReadonlyMap<string, number>, pattern: RegExp): number => {
  let sum = 0;
  for (const [names, count] of countByNames) if (pattern.test(names)) sum += count;
  return sum;
};

const price =
  /(?:[$€£¥₽₹]|(?:usd|eur|gbp|kč|zł|руб|kr)\b)\s?\d|\d[\d.,]*\s?(?:[$€£¥₽₹]|(?:usd|eur|gbp|kč|zł|руб|lei|kr|円|원|元)(?:\W|$))/i;

const longestPrice = 40;

const countPrices = ({ blocks }: BoxedPage): number =>
  blocks.reduce(
    (count, { text, weight }) =>
      count + (weight < longestPrice && /\d/.test(text) && price.test(text) ? 1 : 0),
    0,
  );

function readFields(root: Element | null): { fieldCount: number; hasPassword: boolean } {
  let fieldCount = 0;
  let hasPassword = false;
  for (const field of root ? findAll(root, 'input,textarea') : []) {
    const type = attributeOf(field, 'type') ?? 'text';
    if (type === 'password') hasPassword = true;
    else if (/^(?:text|email|tel)$/.test(type)) {
      const label = `${attributeOf(field, 'name') ?? ''} ${labelOf(field)}`;
      if (!/search|^q\b|^s\b|newsletter/.test(label)) fieldCount += 1;
    }
  }
  return { fieldCount, hasPassword };
}

const longestRepeated = 40;
const severalWords = /\S\s+\S|…|\.\.\.|[\u3040-\u9fff]{3}/;

function countRepeated({ blocks }: BoxedPage): number {
  const countByText = new Map<string, number>();
  let most = 0;
  for (const { text, linkShare } of blocks) {
    if (linkShare < 0.9 || text.length > longestRepeated || !severalWords.test(text)) continue;
    const count = (countByText.get(text) ?? 0) + 1;
    countByText.set(text, count);
    if (count > most) most = count;
  }
  return most;
}
