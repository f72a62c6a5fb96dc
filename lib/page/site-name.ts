/** The publisher's name, as the metadata state it or as readers see it. */
import { titleParts } from './cut-site-name';
import { declaredText } from './declared-text';
import { attributeOf, bodyOf, findAll, findFirst, textOf } from './dom';
import { type JsonLdNode, listOf, originOf, stringOf, typesOf } from './json-ld';
import { type MetaTags, statedIn } from './meta-tags';
import { plainText } from './plain-text';
import { shownTextOf } from './shown-text';
import { type Stated, stated } from './stated';
import { lettersOf } from './title-match';

export interface SiteNameSources {
  document: Document;
  nodes: readonly JsonLdNode[];
  article: JsonLdNode | null;
  tags: MetaTags;
  host: string;
}

/** Null where nothing names the publisher. */
export function readSiteName(sources: SiteNameSources): Stated | null {
  const { nodes, article, tags, document, host } = sources;
  const ofType = (type: RegExp) =>
    stringOf(nodes.find((node) => typesOf(node).some((one) => type.test(one)))?.name, 'name');
  const whole = listOf(article?.isPartOf).find((part) =>
    /WebSite|Periodical|Newspaper/.test(typeNameOf(part)),
  );
  const candidates = [
    statedIn(tags, 'og:site_name'),
    stated(stringOf(article?.publisher, 'name'), originOf(article)),
    stated(ofType(/^(?:NewsMediaOrganization|WebSite)$/) ?? stringOf(whole, 'name'), 'json-ld'),
    statedIn(tags, 'application-name', 'publisher', 'dc.publisher', 'citation_journal_title', 'cre'),
    statedIn(tags, 'apple-mobile-web-app-title'),
  ];
  for (const candidate of candidates) {
    const text = declaredText(candidate?.text ?? null).replace(/^@(?=\w)/, '');
    // An address, and a name as long as a sentence, is no name; another source may have one.
    if (candidate && text !== '' && text.length <= 200 && !/^(?:https?:|\/\/)/.test(text))
      return { text: withoutSlogan(text, host), from: candidate.from };
  }
  return stated(readVisibleSiteName(document, host), 'visible');
}

/** "Coast Daily - News and Weather" is Coast Daily, where the host's name confirms it. */
function withoutSlogan(name: string, host: string): string {
  const [first = '', ...rest] = titleParts(name);
  return rest.length > 0 && isConfirmedBy(longestLabel(host), lettersOf(first)) ? first : name;
}

const typeNameOf = (value: unknown): string => String(Reflect.get(Object(value), '@type'));

const longestName = 60;
const separator = /\s+[|–—·•»«›-]\s+|\s*[|｜]\s*|:\s+/u;

/**
 * Microdata first; else a name that two places agree on (an end of the document's title, the link to the
 * front page, the title of the feed), or that the host's own name confirms. Empty when nothing does.
 */
function readVisibleSiteName(document: Document, host: string): string {
  const publisher = findFirst(document, '[itemprop~="publisher" i] [itemprop~="name" i]');
  const declared = publisher && plainText(attributeOf(publisher, 'content') ?? shownTextOf(publisher));
  if (declared) return declared;
  const places = [titleEnds(document), homeLinks(document), feedTitles(document)];
  const hostName = longestLabel(host);
  for (const name of places.flat()) {
    const letters = lettersOf(name);
    const agreeing = places.filter((names) => names.some((other) => lettersOf(other) === letters)).length;
    if (agreeing >= 2 || isConfirmedBy(hostName, letters)) return name;
  }
  return '';
}

function titleEnds(document: Document): string[] {
  const parts = titleParts(plainText(textOf(findFirst(document, 'title'))));
  return parts.length < 2 ? [] : namesAmong([parts.at(-1) ?? '', parts[0] ?? '']);
}

function homeLinks(document: Document): string[] {
  const body = bodyOf(document);
  if (!body) return [];
  const links = findAll(body, 'a[href="/"],a[rel~="home" i]').slice(0, 6);
  return namesAmong(
    links.map((link) => shownTextOf(link) || (attributeOf(findFirst(link, 'img[alt]'), 'alt') ?? '')),
  );
}

function feedTitles(document: Document): string[] {
  const feeds = findAll(
    document,
    'link[rel~="alternate" i][type*="rss" i],link[rel~="alternate" i][type*="atom" i]',
  );
  return namesAmong(feeds.map((feed) => (attributeOf(feed, 'title') ?? '').split(separator)[0] ?? ''));
}

const namesAmong = (texts: readonly string[]): string[] =>
  texts.map(plainText).filter((text) => text.length >= 2 && text.length <= longestName);

/** `thelantern` of `www.thelantern.example`. */
const longestLabel = (host: string): string =>
  lettersOf(
    host
      .replace(/:\d+$/, '')
      .split('.')
      .slice(0, -1)
      .reduce((longest, label) => (label.length > longest.length ? label : longest), ''),
  );

const isConfirmedBy = (hostName: string, letters: string): boolean =>
  (hostName.length >= 4 && letters.includes(hostName)) || (letters.length >= 4 && hostName.includes(letters));
