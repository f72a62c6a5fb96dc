/** What a page says about its article, gathered from all the ways in which pages say it. */
import type { ArticleKind, ArticlePart, DraftOrigins, StatedTime } from '@/lib/model/draft';
import { hostOf, readBase } from './address';
import { findArticleNode } from './article-node';
import { readAuthors } from './authors';
import { type BoxedPage, readBoxes } from './boxes';
import { declaredText } from './declared-text';
import { readDek } from './dek';
import { attributeOf, bodyOf, findAll, findFirst, rootOf, tagOf, textOf } from './dom';
import { readImage } from './image';
import { readItemNodes } from './item-nodes';
import { type JsonLdNode, listOf, originOf, readJsonLd, stringOf } from './json-ld';
import { readKindHint } from './kind-hint';
import { allMetaOf, type MetaTags, metaOf, readMetaTags, statedIn } from './meta-tags';
import { readPart } from './part';
import { readDates } from './published';
import { readAlternates, readCanonical } from './same-article';
import { readSiteName } from './site-name';
import { type Stated, stated } from './stated';
import { readTitle } from './title';

export interface PageMetadata {
  title: string;
  dek: string | null;
  authors: string[];
  published: StatedTime | null;
  modified: StatedTime | null;
  source: { name: string; host: string };
  section: string | null;
  language: string | null;
  imageUrl: string | null;
  canonicalUrl: string | null;
  alternateUrls: string[];
  part: ArticlePart | undefined;
  kindHint: ArticleKind | null;
  origins: DraftOrigins;
  /** The text as the page's data carry it, for a second opinion on the body; not kept. */
  declaredBody: string | null;
}

/** Reads everything; what the page does not say is null or empty. `url` is the page's address. */
export function readMetadata(
  document: Document,
  url: string,
  page: BoxedPage = readPage(document),
): PageMetadata {
  const nodes = readJsonLd(document);
  const tags = readMetaTags(document);
  const base = readBase(document, url);
  const links = findAll(document, 'link[rel][href]').slice(0, maximumLinks);
  const canonical = readCanonical(links, tags, base);
  const about = {
    urls: [url, canonical?.text ?? ''],
    titles: [metaOf(tags, 'og:title') ?? '', textOf(findFirst(document, 'title'))].map(declaredText),
  };
  const article = findArticleNode([...nodes, ...readItemNodes(document)], about);
  // Elements are marked as authors and dates of pictures, comments and teasers too: those are read by rank elsewhere.
  const data = originOf(article) === 'json-ld' ? article : findArticleNode(nodes, about);
  const host = hostOf(url);
  const site = readSiteName({ document, nodes, article, tags, host });
  const siteName = site?.text ?? '';
  const language = readLanguage(document, article, tags);
  const sections = readSections(article, tags);
  const title = readTitle({
    document,
    article,
    tags,
    siteName,
    host,
    sections: sections.map(({ text }) => text),
  });
  const dek = readDek({ document, nodes, article, tags, title: title.text, siteName });
  const image = readImage({ document, article, tags, links, title: title.text, base });
  const sources = { document, page, nodes, article: data, tags, url, title: title.text, siteName, host };
  const dates = readDates({ ...sources, language: language?.text ?? null });
  const authors = readAuthors(sources);
  const kindHint = readKindHint({
    document,
    nodes,
    url,
    sections: sections.map(({ text }) => text),
    title: title.text,
  });
  return {
    title: title.text.slice(0, 1000),
    dek: dek?.text.slice(0, 4000) ?? null,
    authors: authors.names,
    published: dates.published,
    modified: dates.modified,
    source: { name: (siteName || host.replace(/^www\./, '')).slice(0, 200), host },
    section: sections[0]?.text ?? null,
    language: language?.text ?? null,
    imageUrl: image?.text ?? null,
    canonicalUrl: canonical?.text ?? null,
    alternateUrls: readAlternates(links, base),
    part:
      readPart([...links, ...page.elements.filter((element) => tagOf(element) === 'a')], {
        url,
        base,
        canonicalUrl: canonical?.text ?? null,
      }) ?? undefined,
    kindHint: kindHint?.kind ?? null,
    origins: originsOf({
      title: title.text === '' ? null : title,
      dek,
      authors: stated(authors.names.join(', '), authors.from ?? 'byline'),
      source: site ?? stated(host, 'url'),
      section: sections[0] ?? null,
      language,
      imageUrl: image,
      canonicalUrl: canonical,
      kindHint: stated(kindHint?.kind, kindHint?.from ?? ''),
    }),
    declaredBody: stringOf(data?.articleBody),
  };
}

function readPage(document: Document): BoxedPage {
  const body = bodyOf(document);
  return body ? readBoxes(body) : { blocks: [], boxes: [], times: [], elements: [], isTooLong: false };
}

/** More links in a head are a mistake of a template. */
const maximumLinks = 300;

const originsOf = (found: Record<string, Stated | null>): DraftOrigins =>
  Object.fromEntries(Object.entries(found).flatMap(([field, value]) => (value ? [[field, value.from]] : [])));

function readLanguage(document: Document, article: JsonLdNode | null, tags: MetaTags): Stated | null {
  const root = rootOf(document);
  const candidates = [
    stated(attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'), 'html-lang'),
    stated(stringOf(article?.inLanguage, 'alternateName', 'name'), originOf(article)),
    statedIn(tags, 'og:locale', 'content-language', 'dc.language', 'language'),
  ];
  for (const candidate of candidates) {
    const text =
      candidate?.text
        .replace(/_/g, '-')
        .split(/[,;\s]/)[0]
        ?.slice(0, 40) ?? '';
    if (candidate && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) return { text, from: candidate.from };
  }
  return null;
}

const sectionTags = [
  'article:section',
  'parsely-section',
  'section',
  'og:article:section',
  'articlesection',
  'dc.subject',
  'cxenseparse:section',
];

/** The names of the sections, each once, the surest first. */
function readSections(article: JsonLdNode | null, tags: MetaTags): Stated[] {
  const found = [
    ...listOf(article?.articleSection).map((one) => stated(stringOf(one, 'name'), originOf(article))),
    ...sectionTags.flatMap((name) => allMetaOf(tags, name).map((text) => stated(text, `meta:${name}`))),
  ];
  const sections = new Map<string, Stated>();
  for (const one of found) {
    const text = declaredText(one?.text ?? null);
    if (one && text !== '' && text.length <= 200 && !sections.has(text))
      sections.set(text, { text, from: one.from });
  }
  return [...sections.values()];
}
