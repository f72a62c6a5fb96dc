/** The publisher's name as readers see it, for pages whose metadata do not say it. */
import { attributeOf, bodyOf, findAll, findFirst, textOf } from './dom';
import { plainText } from './plain-text';

const longestName = 60;
const separator = /\s+[|–—·•»«›-]\s+|\s*[|｜]\s*|:\s+/u;

/**
 * Microdata first; else a name that two places agree on (an end of the document's title, the link to the
 * front page, the title of the feed), or that the host's own name confirms. Empty when nothing does.
 */
export function readVisibleSiteName(document: Document, host: string): string {
  const publisher = findFirst(document, '[itemprop~="publisher" i] [itemprop~="name" i]');
  const declared = publisher && plainText(attributeOf(publisher, 'content') ?? textOf(publisher));
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
  const parts = plainText(textOf(findFirst(document, 'title'))).split(separator);
  return parts.length < 2 ? [] : namesAmong([parts.at(-1) ?? '', parts[0] ?? '']);
}

function homeLinks(document: Document): string[] {
  const body = bodyOf(document);
  if (!body) return [];
  const links = findAll(body, 'a[href="/"],a[rel~="home" i]').slice(0, 6);
  return namesAmong(
    links.map((link) => plainText(textOf(link)) || (attributeOf(findFirst(link, 'img[alt]'), 'alt') ?? '')),
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

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
