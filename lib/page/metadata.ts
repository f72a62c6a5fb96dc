/** What a page says about its article, gathered from all the ways in which pages say it. */
import type { ArticleKind, StatedTime } from '@/lib/model/draft';
import { readAuthors } from './authors';
import { attributeOf, findAll, findFirst, rootOf } from './dom';
import { articleNodeOf, type JsonLdNode, listOf, readJsonLd, stringOf, typesOf } from './json-ld';
import { readKindHint } from './kind-hint';
import { allMetaOf, type MetaTags, metaOf, readMetaTags } from './meta-tags';
import { plainText } from './plain-text';
import { readModified, readPublished } from './published';
import { readVisibleSiteName } from './site-name';
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
  kindHint: ArticleKind | null;
  /** The text as the page's data carry it, for a second opinion on the body; not kept. */
  declaredBody: string | null;
}

/** Reads everything; what the page does not say is null or empty. `url` is the page's address. */
export function readMetadata(document: Document, url: string): PageMetadata {
  const nodes = readJsonLd(document);
  const article = articleNodeOf(nodes);
  const tags = readMetaTags(document);
  const host = hostOf(url);
  const siteName = readSiteName(nodes, article, tags) || readVisibleSiteName(document, host);
  const language = readLanguage(document, article, tags);
  const title = readTitle({ document, article, tags, siteName, host }).slice(0, 1000);
  const sections = readSections(article, tags);
  const dates = { document, article, tags, url, language };
  return {
    title,
    dek: readDek(article, tags, title),
    authors: readAuthors({ document, article, tags, siteName, host }),
    published: readPublished(dates),
    modified: readModified(dates),
    source: { name: (siteName || host.replace(/^www\./, '')).slice(0, 200), host },
    section: sections[0]?.slice(0, 200) ?? null,
    language,
    imageUrl: readImage(document, article, tags, url),
    canonicalUrl: readCanonical(document, tags, url),
    alternateUrls: readAlternates(document, url),
    kindHint: readKindHint({ document, nodes, url, sections, title }),
    declaredBody: stringOf(article?.articleBody),
  };
}

const hostOf = (url: string): string => parseAddress(url, undefined)?.host.toLowerCase() ?? '';

/** An http or https address, made absolute against `base`; null for anything else. */
function absoluteAddress(address: string | null, base: string): string | null {
  return parseAddress(address, base)?.href ?? null;
}

function parseAddress(address: string | null, base: string | undefined): URL | null {
  if (!address || address.length > 8000) return null;
  try {
    const parsed = base ? new URL(address, base) : new URL(address);
    return /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    // Pages declare addresses that are none; such a one is as good as absent.
    return null;
  }
}

function readSiteName(nodes: readonly JsonLdNode[], article: JsonLdNode | null, tags: MetaTags): string {
  const ofType = (type: RegExp) =>
    stringOf(nodes.find((node) => typesOf(node).some((one) => type.test(one)))?.name, 'name');
  const name =
    metaOf(tags, 'og:site_name') ??
    stringOf(article?.publisher, 'name') ??
    ofType(/^(?:NewsMediaOrganization|WebSite)$/) ??
    metaOf(tags, 'application-name', 'publisher', 'dc.publisher', 'cre', 'apple-mobile-web-app-title') ??
    '';
  return /^https?:/.test(name) ? '' : plainText(name);
}

function readLanguage(document: Document, article: JsonLdNode | null, tags: MetaTags): string | null {
  const root = rootOf(document);
  const stated =
    attributeOf(root, 'lang') ??
    attributeOf(root, 'xml:lang') ??
    stringOf(article?.inLanguage, 'alternateName', 'name') ??
    metaOf(tags, 'og:locale', 'content-language', 'dc.language', 'language') ??
    null;
  const tag = stated?.replace(/_/g, '-').split(/[,;\s]/)[0] ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag.slice(0, 40) : null;
}

function readSections(article: JsonLdNode | null, tags: MetaTags): string[] {
  const stated = [
    ...listOf(article?.articleSection).flatMap((one) => stringOf(one, 'name') ?? []),
    ...allMetaOf(
      tags,
      'article:section',
      'parsely-section',
      'section',
      'og:article:section',
      'articlesection',
      'dc.subject',
      'cxenseparse:section',
    ),
  ];
  return [...new Set(stated.map(plainText).filter((name) => name !== '' && name.length <= 200))];
}

function readDek(article: JsonLdNode | null, tags: MetaTags, title: string): string | null {
  const stated =
    stringOf(article?.alternativeHeadline) ??
    metaOf(tags, 'og:description') ??
    stringOf(article?.description) ??
    metaOf(tags, 'description', 'twitter:description', 'dc.description');
  const dek = plainText((stated ?? '').replace(/<[^>]*>/g, ' '));
  return dek === '' || dek === title ? null : dek.slice(0, 4000);
}

function readImage(
  document: Document,
  article: JsonLdNode | null,
  tags: MetaTags,
  url: string,
): string | null {
  const candidates = [
    metaOf(tags, 'og:image', 'og:image:url', 'og:image:secure_url'),
    metaOf(tags, 'twitter:image', 'twitter:image:src'),
    stringOf(article?.image, 'url', 'contentUrl', '@id'),
    stringOf(article?.thumbnailUrl),
    metaOf(tags, 'parsely-image-url', 'sailthru.image.full', 'thumbnail', 'image', 'itemprop:image'),
    attributeOf(findFirst(document, 'link[rel="image_src" i]'), 'href'),
  ];
  for (const candidate of candidates) {
    const found = absoluteAddress(candidate, url);
    if (found) return found;
  }
  return null;
}

const readCanonical = (document: Document, tags: MetaTags, url: string): string | null =>
  absoluteAddress(attributeOf(findFirst(document, 'link[rel~="canonical" i][href]'), 'href'), url) ??
  absoluteAddress(metaOf(tags, 'og:url'), url);

/** Versions of the same article in other forms; translations and feeds are other things. */
function readAlternates(document: Document, url: string): string[] {
  const links = findAll(
    document,
    'link[rel~="amphtml" i],link[rel~="shortlink" i],link[rel~="alternate" i][media]',
  );
  const addresses = links.flatMap((link) => absoluteAddress(attributeOf(link, 'href'), url) ?? []);
  return [...new Set(addresses)].slice(0, 20);
}
