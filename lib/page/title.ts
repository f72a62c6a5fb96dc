import { cutOwnName, cutSiteName, isExactly, titleParts } from './cut-site-name';
import { declaredText } from './declared-text';
import { attributeOf, findAll, findFirst, textOf } from './dom';
import { isElsewhere } from './elsewhere';
import { type Headline, readHeadline } from './headline';
import { type JsonLdNode, originOf, stringOf } from './json-ld';
import { allMetaOf, type MetaTags, metaOf } from './meta-tags';
import { shownTextOf } from './shown-text';
import type { Stated } from './stated';
import { lettersOf } from './title-match';

export interface TitleSources {
  document: Document;
  article: JsonLdNode | null;
  tags: MetaTags;
  siteName: string;
  host: string;
  sections: readonly string[];
}

const titleTags = [
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'headline',
  'title',
];

/**
 * The headline, without the site's name. The words in the page's own main heading are preferred where the
 * metadata agree that they are the headline; metadata titles are often shortened or written for search. Both
 * strings are empty where the page has no title.
 */
export function readTitle(sources: TitleSources): Stated {
  const { document, sections } = sources;
  const mainHeadings = findAll(document, 'h1').slice(0, 8);
  const names = { sites: siteNames(sources, mainHeadings), sections };
  const isSiteName = (text: string) => isExactly(text, names.sites);
  const declared = declaredTitles(sources)
    .map(({ text, from }) => ({ text: cutSiteName(text, names), from }))
    .filter(({ text }) => text !== '');
  const titles = declared.map(({ text }) => text);
  const headlines = mainHeadings
    .filter((heading) => !isHomeLink(heading, sources.host))
    .map(readHeadline)
    .filter(({ variants: [whole] }) => isLikelyHeadline(whole ?? '', 4) && !isSiteName(whole ?? ''));
  const agreed = findAgreed(headlines, titles, agreeing);
  if (agreed) return { text: cutOwnName(agreed, names.sites), from: 'heading' };
  const minor = readMinorHeadings(document);
  const parts = titleParts(declaredText(textOf(findFirst(document, 'title'))));
  const lesser =
    findAgreed(minor, titles, nearlyEqual) ??
    findEqual(
      minor,
      parts.filter((part) => !isSiteName(part)),
    );
  if (lesser) return { text: lesser, from: 'heading' };
  const sole = readSoleHeading(document, headlines);
  if (sole) return { text: sole, from: 'heading' };
  const heading = headlines[0]?.variants[0];
  return (
    declared.find(({ text }) => !isSiteName(text)) ??
    (heading ? { text: heading, from: 'heading' } : (declared[0] ?? { text: '', from: '' }))
  );
}

function declaredTitles({ document, article, tags }: TitleSources): Stated[] {
  const meta = (name: string) => ({ text: declaredText(metaOf(tags, name)), from: `meta:${name}` });
  return [
    meta('og:title'),
    { text: declaredText(stringOf(article?.headline) ?? stringOf(article?.name)), from: originOf(article) },
    { text: declaredText(textOf(findFirst(document, 'title'))), from: 'document-title' },
    meta('twitter:title'),
    ...titleTags.map(meta),
  ];
}

/** What the site may be called in a title: its names, its host's, and what its front page's link says. */
function siteNames(
  { article, tags, siteName, host }: TitleSources,
  mainHeadings: readonly Element[],
): string[] {
  const bareHost = host.replace(/^www\./, '').replace(/:\d+$/, '');
  const declared = [
    ...allMetaOf(tags, 'og:site_name', 'application-name'),
    stringOf(article?.publisher, 'name'),
  ];
  const linked = mainHeadings.filter((heading) => isHomeLink(heading, host)).map(shownTextOf);
  return [siteName, ...declared.map(declaredText), bareHost, bareHost.split('.')[0] ?? '', ...linked]
    .filter((name) => lettersOf(name).length >= 2)
    .slice(0, 12);
}

/** Whether all that the heading says is a link to the front page: the name of the site, not of the article. */
function isHomeLink(heading: Element, host: string): boolean {
  const link = findFirst(heading, 'a[href]');
  if (!link || shownTextOf(link) !== shownTextOf(heading)) return false;
  const href = (attributeOf(link, 'href') ?? '').replace(/^(?:https?:)?\/\//i, '//').toLowerCase();
  return (
    /^(?:\.?\/|\/?index\.\w{3,5})$/.test(href) ||
    href.replace(/^\/\/(?:www\.)?|\/+$/g, '') === host.replace(/^www\./, '')
  );
}

const isLikelyHeadline = (text: string, shortest: number): boolean =>
  text.length >= shortest && text.length <= 400;

/** Headings of lower rank, and what the page's markup calls its headline. */
const readMinorHeadings = (document: Document): Headline[] =>
  findAll(document, 'h2,h3,[itemprop~="headline" i],[class*="headline" i]')
    .slice(0, 40)
    .map(readHeadline)
    .filter(({ variants: [whole] }) => isLikelyHeadline(whole ?? '', 12));

/** The heading that shares most with a declared title, in the reading that does; null where none shares enough. */
function findAgreed(
  headlines: readonly Headline[],
  titles: readonly string[],
  enough: number,
): string | null {
  let best: { text: string; agreement: number } | null = null;
  for (const { variants, bare } of headlines) {
    let ofThis: { text: string; agreement: number } | null = null;
    for (const text of variants) {
      const agreement = Math.max(0, ...titles.map((title) => sharedWords(text, title)));
      // Where a title says the same without the label, the label is no part of the headline.
      if (!ofThis || agreement > ofThis.agreement || (agreement === 1 && text.length >= shortestHeadline))
        ofThis = { text, agreement };
    }
    if (ofThis && (!best || ofThis.agreement > best.agreement))
      best = { text: bare && ofThis.text.includes(bare) ? bare : ofThis.text, agreement: ofThis.agreement };
  }
  return best && best.agreement >= enough ? best.text : null;
}

/** The heading that says one of the parts of a title, the longest part first. */
function findEqual(headlines: readonly Headline[], parts: readonly string[]): string | null {
  for (const part of [...parts].sort((one, other) => other.length - one.length)) {
    const letters = lettersOf(part);
    const found = headlines.find(({ variants }) => variants.some((text) => lettersOf(text) === letters));
    if (found && letters.length >= 8)
      return found.variants.find((text) => lettersOf(text) === letters) ?? null;
  }
  return null;
}

/** One heading that shares nothing with the metadata is still what the reader sees as the headline. */
function readSoleHeading(document: Document, headlines: readonly Headline[]): string | null {
  const [only] = headlines;
  const whole = only?.variants[0] ?? '';
  if (only && whole.length >= shortestHeadline) {
    const isSole = new Set(headlines.map(({ variants: [text] }) => lettersOf(text ?? ''))).size === 1;
    return isSole ? (only.bare ?? whole) : null;
  }
  const named = findAll(document, '[itemprop~="headline" i]').filter(
    (element) => attributeOf(element, 'content') === null && !isElsewhere(element),
  );
  const text = named.length === 1 ? shownTextOf(named[0] ?? null) : '';
  return isLikelyHeadline(text, shortestHeadline) ? text : null;
}

/** Shorter main headings are more often the section's or the site's. */
const shortestHeadline = 16;

/** Share of words in common from which a heading and a declared title are the same headline. */
const agreeing = 0.6;
const nearlyEqual = 0.95;

/** Words in common, as a share of the longer text's words (Dice), 0 to 1. */
function sharedWords(one: string, other: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first, second] = [words(one), words(other)];
  if (first.length === 0 || second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (first.length + second.length);
}
