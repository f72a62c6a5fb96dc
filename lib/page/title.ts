import { findAll, findFirst, textOf } from './dom';
import { type JsonLdNode, stringOf } from './json-ld';
import { type MetaTags, metaOf } from './meta-tags';
import { plainText } from './plain-text';

export interface TitleSources {
  document: Document;
  article: JsonLdNode | null;
  tags: MetaTags;
  siteName: string;
  host: string;
}

/**
 * The headline, without the site's name. The words in the page's own main heading are preferred where the
 * metadata agree that they are the headline; metadata titles are often shortened or written for search.
 */
export function readTitle({ document, article, tags, siteName, host }: TitleSources): string {
  const strip = (text: string | null) => stripSite(plainText(decodeEntities(text ?? '')), siteName, host);
  const documentTitle = strip(textOf(findFirst(document, 'title')));
  const declared = [
    strip(metaOf(tags, 'og:title')),
    strip(stringOf(article?.headline) ?? stringOf(article?.name)),
    documentTitle,
    strip(metaOf(tags, 'twitter:title')),
    strip(metaOf(tags, 'parsely-title', 'sailthru.title', 'dc.title', 'headline', 'title')),
  ].filter((title) => title !== '');
  const isSiteName = (text: string) => isNameOf(text, siteName, host);
  const headings = findAll(document, 'h1')
    .slice(0, 8)
    .flatMap((heading) => variantsOf(heading))
    .filter((text) => text.length >= 4 && text.length <= 400 && !isSiteName(text));
  const subheadings = findAll(document, 'h2,[itemprop~="headline" i],[class*="headline" i]')
    .slice(0, 30)
    .map((heading) => plainText(textOf(heading)))
    .filter((text) => text.length >= 12 && text.length <= 300);
  let best: { text: string; agreement: number } | null = null;
  for (const text of headings) {
    const agreement = Math.max(0, ...declared.map((title) => sharedWords(text, title)));
    if (best === null || agreement > best.agreement) best = { text, agreement };
  }
  if (best && best.agreement >= agreeing) return best.text;
  for (const text of subheadings) {
    if (declared.some((title) => sharedWords(text, title) >= nearlyEqual)) return text;
  }
  // One heading that shares nothing with the metadata is still what the reader sees as the headline.
  const [only] = headings;
  if (only && new Set(headings.map(lettersOf)).size === 1 && only.length >= shortestHeadline) return only;
  return declared.find((title) => !isSiteName(title)) ?? headings[0] ?? declared[0] ?? '';
}

/** Shorter main headings are more often the section's or the site's. */
const shortestHeadline = 16;

/** The heading's text, whole and without a first or last part of its own: a label above or below the headline. */
function variantsOf(heading: Element): string[] {
  const whole = plainText(textOf(heading));
  const parts = [...heading.children].filter((part) => part.localName !== 'br' && textOf(part).trim() !== '');
  const [first, last] = [parts[0], parts.at(-1)];
  const variants = [whole];
  for (const part of [first, last]) {
    const text = part ? plainText(textOf(part)) : '';
    if (text === '' || text === whole) continue;
    if (whole.startsWith(text)) variants.push(whole.slice(text.length).trim());
    else if (whole.endsWith(text)) variants.push(whole.slice(0, -text.length).trim());
  }
  return variants;
}

const isNameOf = (text: string, siteName: string, host: string): boolean => {
  const letters = lettersOf(text);
  const bareHost = host.replace(/^www\./, '');
  return (
    letters !== '' &&
    [siteName, bareHost, bareHost.split('.')[0] ?? ''].some((name) => lettersOf(name) === letters)
  );
};

/** Share of words in common from which a heading and a declared title are the same headline. */
const agreeing = 0.6;
const nearlyEqual = 0.9;

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

/** Metadata are often escaped twice. */
const decodeEntities = (text: string): string =>
  text
    .replace(/&(?:#0?39|apos|rsquo|#8217);/g, '’')
    .replace(/&(?:quot|#0?34);/g, '"')
    .replace(/&(?:amp|#0?38);/g, '&')
    .replace(/&nbsp;/g, ' ');

const separator = /\s+(?:[|–—·•»«›~]|::|-|\/{1,2})\s+|\s*[|｜»]\s*|\s+[-–—|]\s*$|:\s+(?=[^:]*$)/gu;

/** Cuts the site's name, and whatever section stands with it, off either end. */
function stripSite(title: string, siteName: string, host: string): string {
  const parts: { start: number; end: number }[] = [...title.matchAll(separator)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (parts.length === 0) return title;
  const names = [siteName, host.replace(/^www\./, ''), host.replace(/^www\./, '').split('.')[0] ?? '']
    .map(lettersOf)
    .filter((name) => name.length >= 2);
  const isSite = (text: string) => {
    const letters = lettersOf(text);
    return (
      letters !== '' &&
      names.some(
        (name) =>
          letters === name ||
          (letters.length >= 4 && (name.includes(letters) || (letters.includes(name) && name.length >= 4))),
      )
    );
  };
  // The cut furthest to the left behind which everything up to the end is the site's, or names it.
  let end = title.length;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index];
    if (!part || part.start < 8) break;
    const tail = title.slice(part.end, parts[index + 1]?.start ?? title.length);
    const mark = title.slice(part.start, part.end).trim();
    const isBar = /^[|｜»]/.test(mark);
    if (isSite(tail)) end = part.start;
    else if (isBar && tail.length < 40 && part.start > tail.length && index >= parts.length - 2)
      end = part.start;
    else if (end === title.length || !(tail.length < 24 && part.start >= 15)) break;
    else end = part.start;
  }
  const cut = title.slice(0, end).trim();
  const first = parts[0];
  if (first && first.end < cut.length && isSite(cut.slice(0, first.start)))
    return cut.slice(first.end).trim();
  return cut || title;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
