/** What the judgement whether a page is an article rests on: named numbers, most of them 0 or 1. */

import { type BoxedPage, readBoxes } from './boxes';
import { consentWords, errorTitle, formTitle, listTitle } from './detect-words.data';
import { attributeOf, bodyOf, findAll, findFirst, labelOf, rootOf, textOf } from './dom';
import { articleNodeOf, type JsonLdNode, readJsonLd, typesOf } from './json-ld';
import { type PageShape, readShape } from './page-shape';
import { readSaleSigns } from './sale-signs';
import { flag, grow } from './scale';
import { readTeaserShare } from './teasers';
import { hasSlug, readUrlShape } from './url-shape';
import { weigh } from './weigh';

export type Features = Readonly<Record<string, number>>;

/** `page` holds the boxes of the document's body, if somebody has read them already. */
export function readFeatures(document: Document, url: string, page: BoxedPage | null): Features {
  const body = bodyOf(document);
  if (!body) return {};
  const boxed = page ?? readBoxes(body);
  const shape = readShape(boxed);
  const sale = readSaleSigns(document, boxed, shape.priceCount);
  return {
    ...featuresOfData(document, readJsonLd(document)),
    ...featuresOfUrl(document, url),
    ...featuresOfShape(shape),
    ...featuresOfSigns(document, body),
    buy: flag(sale.hasBuyButton),
    basket: flag(sale.hasBasket),
    teasers: shape.best ? readTeaserShare(shape.best.element, shape.bestWeight) : 0,
  };
}

const cap = (value: number, top: number): number => Math.min(Math.max(value, 0), top) / top;

function featuresOfData(document: Document, nodes: readonly JsonLdNode[]): Record<string, number> {
  const article = articleNodeOf(nodes);
  const types = new Set(nodes.flatMap(typesOf));
  const has = (...names: string[]) => names.some((name) => types.has(name));
  const ogType =
    attributeOf(findFirst(document, 'meta[property="og:type" i]'), 'content')?.toLowerCase() ?? '';
  const itemTypes = findAll(document, '[itemtype]').map((element) => attributeOf(element, 'itemtype') ?? '');
  const articleItems = itemTypes.filter((type) => /(?:Article|BlogPosting)$/i.test(type)).length;
  const published = findFirst(
    document,
    'meta[property*="published" i],meta[name*="publish" i],meta[name*="pubdate" i],meta[itemprop="datePublished" i],meta[name="date" i],meta[name="dc.date" i],meta[name="dc.date.issued" i],meta[name="dcterms.created" i],meta[name="sailthru.date" i],meta[name="parsely-pub-date" i]',
  );
  return {
    ldArticle: flag(article),
    ldArticleDated: flag(article?.datePublished),
    ldList: flag(!article && has('CollectionPage', 'SearchResultsPage', 'ProfilePage')),
    ldForum: flag(!article && has('DiscussionForumPosting', 'QAPage')),
    ldProduct: flag(has('Product', 'Offer', 'ProductGroup', 'Hotel', 'Restaurant', 'LocalBusiness')),
    ogArticle: flag(/^(?:article|news|blog|post)/.test(ogType)),
    ogProduct: flag(/product|item|shop|hotel|restaurant/.test(ogType)),
    metaPublished: flag(published),
    metaSection: flag(
      findFirst(
        document,
        'meta[property="article:section" i],meta[property="article:tag" i],meta[name="news_keywords" i]',
      ),
    ),
    itemArticle: flag(articleItems === 1),
    itemManyArticles: flag(articleItems >= 3),
    itemProduct: flag(itemTypes.some((type) => /(?:Product|Offer)$/i.test(type))),
    ...featuresOfPageType(document),
    alternateAmp: flag(findFirst(document, 'link[rel="amphtml" i]')),
    shortlink: flag(findFirst(document, 'link[rel="shortlink" i][href*="p="]')),
  };
}

/** What content systems say of a page beside `og:type`: `parsely-type`, `pageclass`, `page_type`, `dc.type`. */
function featuresOfPageType(document: Document): Record<string, number> {
  const said = findAll(document, 'meta[name$="type" i],meta[name$="pageclass" i],meta[property$="type" i]')
    .filter((meta) => attributeOf(meta, 'property')?.toLowerCase() !== 'og:type')
    .map((meta) => attributeOf(meta, 'content')?.toLowerCase() ?? '');
  const says = (pattern: RegExp) => said.some((content) => pattern.test(content));
  const isArticle = says(/(?:^|[^a-z])(?:article|story|post|news|sty)(?:[^a-z]|$)/);
  return {
    saidArticle: flag(isArticle),
    saidList: flag(
      !isArticle &&
        says(
          /^(?:front|home|index|landing|section|search|tag|category|topic|author|list)(?:[ _-]?page|ing)?$/,
        ),
    ),
  };
}

function featuresOfUrl(document: Document, url: string): Record<string, number> {
  const shape = readUrlShape(url);
  const canonical = attributeOf(findFirst(document, 'link[rel="canonical" i]'), 'href') ?? '';
  const ogUrl = attributeOf(findFirst(document, 'meta[property="og:url" i]'), 'content') ?? '';
  return {
    urlFront: flag(shape.isFront),
    // An address that says itself what it is of gives the better reason.
    urlShallow: flag(shape.isShallow && shape.otherKind === null && !shape.hasListWord),
    urlSlug: flag(shape.hasSlug),
    urlDate: flag(shape.hasDate),
    urlNumber: flag(shape.hasNumber),
    urlArticle: flag(shape.hasArticleWord),
    urlList: flag(shape.hasListWord),
    urlAccount: flag(shape.otherKind === 'account'),
    urlShop: flag(shape.otherKind === 'shop'),
    urlForum: flag(shape.otherKind === 'forum'),
    urlService: flag(shape.otherKind === 'service'),
    canonicalSlug: flag(hasSlug(canonical) || hasSlug(ogUrl)),
  };
}

function featuresOfShape(shape: PageShape): Record<string, number> {
  return {
    running: grow(shape.bestWeight, 3000),
    runningShare: shape.weight ? Math.min(shape.bestWeight / shape.weight, 1) : 0,
    paragraphs: grow(shape.runningCount, 30),
    focus: shape.runningWeight ? Math.min(shape.bestWeight / shape.runningWeight, 1) : 0,
    links: grow(shape.linkCount, 300),
    oneArticleElement: flag(shape.articleCount === 1),
    times: grow(shape.timeCount, 20),
    hasTime: flag(shape.timeCount > 0),
    prices: grow(shape.priceCount, 20),
    fields: cap(shape.fieldCount, 8),
    password: flag(shape.hasPassword),
    pager: flag(shape.hasPager),
    repeatedLinks: grow(Math.max(0, shape.repeatedLinkCount - 2), 10),
    empty: flag(shape.bestWeight < 300),
    consent: flag(asksForConsent(shape)),
    byline: flag(shape.hasByline),
    articleBody: flag(shape.hasArticleBody),
  };
}

/** A page that shows hardly more than the question for consent. */
function asksForConsent({ best, bestWeight, weight }: PageShape): boolean {
  if (!best || bestWeight < weight / 2 || bestWeight > 4000) return false;
  const text = textOf(best.element);
  const count = text.match(consentWords)?.length ?? 0;
  return count >= 3 && count * 150 > text.length;
}

function featuresOfSigns(document: Document, body: Element): Record<string, number> {
  const root = rootOf(document);
  const label = ` ${labelOf(body)} ${root ? labelOf(root) : ''} `;
  const generator = attributeOf(findFirst(document, 'meta[name="generator" i]'), 'content') ?? '';
  const h1 = findFirst(document, 'h1') ?? findFirst(document, '[role="heading" i][aria-level="1"]');
  const h1Text = textOf(h1).replace(/\s+/g, ' ').trim();
  const title = textOf(findFirst(document, 'title')).replace(/\s+/g, ' ').trim();
  return {
    bodySingle: flag(
      /\b(?:single|single-post|article|post-template|articlepage|story|article-page|page-node-type-article|node-type-\w*article|is-article)\b/.test(
        label,
      ),
    ),
    bodyList: flag(
      /\b(?:home|frontpage|front|blog|archive|category|search|tag|date|paged|section|homepage|index)\b/.test(
        label,
      ),
    ),
    forumEngine: flag(
      /vbulletin|phpbb|xenforo|discuz|smf|mybb|vanilla|discourse|bbpress|invision|flarum|nodebb|woltlab/i.test(
        generator + label,
      ),
    ),
    errorTitle: flag(errorTitle.test(title) || errorTitle.test(h1Text)),
    listTitle: flag(listTitle.test(title)),
    formTitle: flag(formTitle.test(title)),
    titleIsHeading: flag(weigh(h1Text) >= 20 && title.includes(h1Text.slice(0, 40))),
    longTitle: flag(
      title.split(/\s*[|–—»:]\s*|\s-\s/).some((part) => weigh(part) >= 40 || part.split(' ').length >= 7),
    ),
  };
}
