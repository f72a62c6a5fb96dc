import type { ArticleKind } from '@/lib/model/draft';
import { attributeOf, bodyOf, findAll, labelOf, parentOf, read, tagOf, textOf } from './dom';
import { articleNodeOf, type JsonLdNode, listOf, stringOf, typesOf } from './json-ld';
import { type KindWords, kindOfType, kindWords } from './kind-words.data';
import { plainText } from './plain-text';

export interface KindSources {
  document: Document;
  nodes: readonly JsonLdNode[];
  url: string;
  /** Section names from the metadata. */
  sections: readonly string[];
  title: string;
}

export interface KindHint {
  kind: ArticleKind;
  /** Where the page says so: `json-ld`, `label`, `heading`, `section`, `breadcrumbs`, `url`, `class`. */
  from: string;
}

/**
 * What the page says of its own kind, what is said of the piece itself before what is said of its section; `report`
 * where its data say no more than that, else null. A page that is no piece of news (a recipe, a press release, a
 * paid post, a video) is `other`.
 */
export function readKindHint({ document, nodes, url, sections, title }: KindSources): KindHint | null {
  const article = articleNodeOf(nodes);
  const genres = listOf(article?.genre).flatMap((one) => stringOf(one, 'name') ?? []);
  const isReportage = article !== null && typesOf(article).includes('ReportageNewsArticle');
  return (
    hint(kindOfData(nodes, article) ?? kindOfSections(genres), 'json-ld') ??
    hint(kindOfHeadline(document, title), 'label') ??
    hint(kindOfTitle(title), 'heading') ??
    hint(kindOfSections(sections.flatMap(partsOf)), 'section') ??
    hint(kindOfSections(breadcrumbsOf(nodes)), 'breadcrumbs') ??
    hint(kindOfAddress(url), 'url') ??
    hint(kindOfClasses(document), 'class') ??
    hint(isReportage ? 'report' : null, 'json-ld')
  );
}

const hint = (kind: ArticleKind | null, from: string): KindHint | null => kind && { kind, from };

/** Where a page's data describe more articles than this, they are a list of others. */
const mostArticles = 4;

function kindOfData(nodes: readonly JsonLdNode[], article: JsonLdNode | null): ArticleKind | null {
  const isList =
    nodes.filter((node) => typesOf(node).some((type) => /Article$/.test(type))).length > mostArticles;
  for (const type of (isList && article ? [article] : nodes).flatMap(typesOf)) {
    const kind = kindOfType[type];
    if (kind) return kind;
  }
  return null;
}

/** How far from the headline its label stands: levels up, and elements before it on each. */
const levelsAbove = 3;
const elementsBefore = 2;
const longestLabel = 40;

/** What the line over a headline is called in markup. */
const labelled =
  /kicker|eyebrow|overline|topline|roofline|dachzeile|spitzmarke|surtitre|antetitulo|occhiello|overtitle|chapeu/;

/** The label over the headline, or its own first part: "Analysis", "Kommentar · Hafen". */
function kindOfHeadline(document: Document, title: string): ArticleKind | null {
  const headline = headlineOf(document, title);
  if (!headline) return null;
  const first = read(headline, 'firstElementChild');
  const own = first && kindOfLabel(first);
  if (own) return own;
  let element: Element | null = headline;
  for (let level = 0; element && level < levelsAbove && tagOf(element) !== 'body'; level += 1) {
    let before = read(element, 'previousElementSibling');
    for (let count = 0; before && count < elementsBefore; count += 1) {
      const kind = kindOfLabel(before);
      if (kind) return kind;
      before = read(before, 'previousElementSibling');
    }
    element = parentOf(element);
  }
  return null;
}

/** Of several main headings the one that the article's title came from. */
function headlineOf(document: Document, title: string): Element | null {
  const headings = findAll(document, 'h1').slice(0, 8);
  return headings.find((heading) => plainText(textOf(heading)).includes(title)) ?? headings[0] ?? null;
}

function kindOfLabel(element: Element): ArticleKind | null {
  // A menu has many parts and a label few; its text is not even put together.
  if (findAll(element, 'a,li').length > 4) return null;
  const text = plainText(textOf(element));
  if (text === '' || text.length > longestLabel) return null;
  const isTrail = /crumb|krumen|ariane|migas|bricio|trilha/.test(labelOf(element));
  const place = labelled.test(labelOf(element)) ? 'inLabel' : isTrail ? 'inSection' : null;
  // A line of several parts may be a menu too, if a small one.
  const parts = partsOf(text);
  for (const name of isTrail || parts.length <= 2 ? parts : []) {
    const kind = kindOfName(name, place);
    if (kind) return kind;
  }
  return null;
}

/** "Opinion: …", "Analysis | …" */
function kindOfTitle(title: string): ArticleKind | null {
  const label =
    /^([\p{L}&'’ -]{3,20}?)\s*[:|：｜]\s*/u.exec(title)?.[1] ??
    /^[【［[]([^】］\]]{2,12})[】］\]]/u.exec(title)?.[1];
  return label ? kindOfName(label) : null;
}

function breadcrumbsOf(nodes: readonly JsonLdNode[]): string[] {
  const trail = nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  // The last is often the headline; whole names alone count, so that does no harm.
  return listOf(trail?.itemListElement)
    .slice(0, 8)
    .flatMap((one) => {
      const { name, item } = (typeof one === 'object' && one !== null ? one : {}) as JsonLdNode;
      return stringOf(name) ?? stringOf((item as JsonLdNode | undefined)?.name) ?? [];
    });
}

function kindOfAddress(url: string): ArticleKind | null {
  const path = /^https?:\/\/[^/]+\/([^?#]*)/i.exec(url)?.[1] ?? '';
  const parts = decoded(path)
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  // The last part is the headline's slug.
  for (const part of parts.slice(0, -1)) {
    const kind = kindOfName(part, 'inSection') ?? kindOfName(part, 'inAddress');
    if (kind) return kind;
  }
  return /(?:^|[-_])live(?:blog|ticker|-updates?|-blog)(?:[-_.]|$)/.test(parts.at(-1) ?? '') ? 'live' : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray per cent sign: the address as written will do.
    return path;
  }
}

/** `category-opinion`, `section-opinion`, `type-press-release` on the body or the article's element. */
function kindOfClasses(document: Document): ArticleKind | null {
  const articles = findAll(document, 'article');
  const elements = [bodyOf(document), ...(articles.length === 1 ? articles : [])];
  for (const name of elements.flatMap(
    (element) => attributeOf(element, 'class')?.toLowerCase().split(/\s+/) ?? [],
  )) {
    const word = /^(?:category|section|rubrik|genre|kind|article-type|article--|single)-+(.{3,30})$/.exec(
      name,
    )?.[1];
    const kind = word ? kindOfName(word) : null;
    if (kind) return kind;
  }
  return null;
}

/** `Opinion|Columnists`, `Food & Drink, News`, `Home > Opinion`. */
const partsOf = (names: string): string[] => names.split(/\s*[,|/;>›»·•\n]\s*|\s+[–—-]\s+/).slice(0, 8);

function kindOfSections(names: readonly string[]): ArticleKind | null {
  for (const name of names) {
    const kind = kindOfName(name, 'inSection');
    if (kind) return kind;
  }
  return null;
}

function kindOfName(
  name: string,
  place: Exclude<keyof KindWords, 'kind' | 'names'> | null = null,
): ArticleKind | null {
  const folded = plainText(name)
    .toLowerCase()
    .replace(/^#|[:|.]+$/g, '')
    .trim();
  if (folded === '') return null;
  const spaced = folded.replace(/[-_]+/g, ' ');
  const isAmong = (set: ReadonlySet<string> | undefined) => set?.has(folded) || set?.has(spaced);
  return (
    kindWords.find((words) => isAmong(words.names) || (place !== null && isAmong(words[place])))?.kind ?? null
  );
}
