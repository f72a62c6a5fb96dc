/** Of the articles that a page's data speak of, the one that the page is about. */
import { declaredText } from './declared-text';
import { isArticleNode, isNode, type JsonLdNode, listOf, originOf, stringOf, tellingOf } from './json-ld';
import { lettersOf } from './title-match';

export interface AboutPage {
  /** Addresses that the page has or declares. */
  urls: readonly string[];
  /** Titles that its metadata declare, with the site's name or without. */
  titles: readonly string[];
}

/**
 * The node with this page's address or headline; of several, or where none has them, the one that says most of
 * itself. Elements marked as articles are teasers as often, so they count only with a sign that they are meant.
 */
export function findArticleNode(nodes: readonly JsonLdNode[], page: AboutPage): JsonLdNode | null {
  const articles = nodes.filter(isArticleNode);
  const elements = articles.filter((node) => originOf(node) !== 'json-ld').length;
  let best: { node: JsonLdNode; score: number } | null = null;
  for (const node of articles) {
    const signs = (isAtUrl(node, page.urls) ? 10 : 0) + (hasTitle(node, page.titles) ? 8 : 0);
    if (signs === 0 && elements > 1 && originOf(node) !== 'json-ld') continue;
    const score = signs + tellingOf(node) + (originOf(node) === 'json-ld' ? 2 : 0);
    if (!best || score > best.score) best = { node, score };
  }
  return best?.node ?? null;
}

function isAtUrl(node: JsonLdNode, urls: readonly string[]): boolean {
  const own = ['url', '@id', 'mainEntityOfPage'].flatMap((key) =>
    listOf(node[key]).flatMap((value) =>
      isNode(value) ? [stringOf(value, '@id'), stringOf(value, 'url')] : [value],
    ),
  );
  const paths = new Set(urls.map(pathOf).filter((path) => path !== ''));
  return own.some((value) => typeof value === 'string' && paths.has(pathOf(value)));
}

/** The address without scheme, host, query and fragment, so that AMP and mobile hosts agree; empty for a front page. */
const pathOf = (url: string): string =>
  url
    .replace(/^(?:https?:)?\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/^\/+|\/+$/g, '')
    .toLowerCase();

/** Headlines are cut and lengthened: it is enough that one begins with the other. */
function hasTitle(node: JsonLdNode, titles: readonly string[]): boolean {
  const headline = lettersOf(declaredText(stringOf(node.headline) ?? stringOf(node.name)));
  if (headline.length < 6) return false;
  return titles.map(lettersOf).some((title) => {
    const shortest = Math.min(title.length, headline.length, 40);
    return shortest >= 6 && title.slice(0, shortest) === headline.slice(0, shortest);
  });
}
