/** Articles spread over several pages: which part a page holds, and where the first one is. */
import type { ArticlePart } from '@/lib/model/draft';
import { hasRelation, parseAddress } from './address';
import { attributeOf, textOf } from './dom';

interface PartAddress {
  /** The first part's address. */
  first: URL;
  number: number;
}

/**
 * The part of an article that the page holds; null for an article on one page, and where the page does not say
 * itself that its address is one of several: by `rel="prev"` or `rel="next"`, by numbered links to the others, or by
 * naming the first part as its canonical address. A number at the end of an address alone is no sign. `links` are the
 * page's `<link>` and `<a>` elements.
 */
export function readPart(
  links: readonly Element[],
  { url, base, canonicalUrl }: { url: string; base: string; canonicalUrl: string | null },
): ArticlePart | null {
  const own = parseAddress(url, undefined);
  if (!own) return null;
  const later = readPartAddress(own);
  if (later) {
    const canonical = parseAddress(canonicalUrl, undefined);
    const isLater =
      (canonical !== null && isSamePlace(canonical, later.first)) || linksToOthers(links, base, later);
    if (isLater) return { number: later.number, firstUrl: later.first.href };
  }
  return linksToOthers(links, base, { first: own, number: 1 }) ? { number: 1, firstUrl: own.href } : null;
}

const partParameter =
  /^(?:page|pg|p|page_?n(?:o|um|umber)|page-number|pagenumber|part|seite|pagina|p%C3%A1gina|strona|sayfa|sida|side)$/i;
/** `/2`, `/page/2`, `/seite-2`, after a part that names an article. */
const partOfPath = /^(.+?)\/(?:(?:page|seite|pagina|strona|part|p)[/_-]?)?([1-9]\d?)\/?$/i;
/** `_2.html`, `,2.html`, `-page-2`, `-p2`. `-2` alone is how software tells two articles of one headline apart. */
const partOfName = /^(.+?)(?:[_,]|[_,-](?:page|seite|pagina|part|p)[_-]?)([1-9]\d?)(\.[a-z]{2,5})?\/?$/i;

/** Null for an address that is not in the form of a second or later part. */
function readPartAddress(url: URL): PartAddress | null {
  for (const [name, value] of url.searchParams) {
    if (!partParameter.test(name) || !/^[1-9]\d?$/.test(value)) continue;
    const first = new URL(url);
    first.searchParams.delete(name);
    const isArticle = namesArticle(first.pathname) || first.search !== '';
    return isArticle && Number(value) > 1 ? { first, number: Number(value) } : null;
  }
  const path = partOfPath.exec(url.pathname);
  if (path?.[1] && namesArticle(path[1])) return laterPart(url, path[1], path[2]);
  const name = partOfName.exec(url.pathname);
  return name?.[1] ? laterPart(url, name[1] + (name[3] ?? ''), name[2]) : null;
}

function laterPart(url: URL, path: string, number: string | undefined): PartAddress | null {
  const first = new URL(url);
  first.pathname = path;
  return Number(number) > 1 ? { first, number: Number(number) } : null;
}

/** The last part of the path has three words, or a number of five digits: `/news/2` and `/news/3` are two articles. */
const namesArticle = (path: string): boolean => {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return /\d{5}/.test(last) || last.split(/[-_]/).length >= 3 || /(?:%[0-9a-f]{2}){12}/i.test(last);
};

const mostLinks = 3000;
/** What the address of a second part has in it; on a first part no other link is looked at. */
const second = /(?:[/=_,-]|page|p)2(?!\d)/i;

/** Whether the page leads to another part: by what it calls previous or next, or by a link of that part's number. */
function linksToOthers(links: readonly Element[], base: string, { first, number }: PartAddress): boolean {
  return links.slice(0, mostLinks).some((element) => {
    const href = attributeOf(element, 'href') ?? '';
    if (number === 1 && !second.test(href)) return false;
    const isNeighbour = hasRelation(element, 'prev', 'next');
    const text = isNeighbour ? '' : textOf(element).trim();
    if (!isNeighbour && !/^\d\d?$/.test(text)) return false;
    const address = parseAddress(href, base);
    const other = address && (isSamePlace(address, first) ? { first, number: 1 } : readPartAddress(address));
    if (!other || !isSamePlace(other.first, first)) return false;
    return isNeighbour
      ? Math.abs(other.number - number) === 1
      : other.number !== number && text === String(other.number);
  });
}

/** Whether two addresses differ in nothing but scheme, `www.`, fragment and final slash. */
const isSamePlace = (one: URL, other: URL): boolean => placeOf(one) === placeOf(other);

const placeOf = ({ host, pathname, search }: URL): string =>
  `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
