/** What an address tells of its page, without loading anything: small enough for the detector. */

export interface UrlShape {
  /** No path, or only an index file or a language code, and no number asked for: a front page. */
  isFront: boolean;
  /** One or two short words and no number: `/sport`, `/news/europe/`, `/contact-us`; front pages are none. */
  isShallow: boolean;
  /** The last part of the path reads like a headline: four or more words, or a number with a few. */
  hasSlug: boolean;
  /** A day or month stands in the path: `/2026/01/04/`. */
  hasDate: boolean;
  /** A long number stands in the path or the query, or one that a system names pieces by. */
  hasNumber: boolean;
  /** A part of the path that newspapers use for single pieces: `article`, `story`. */
  hasArticleWord: boolean;
  /** Lists of pieces: `tag`, `category`, `page/3`, `search`. */
  hasListWord: boolean;
  /** A word of an address where no news stands, and whose it is. */
  otherKind: keyof typeof otherWords | null;
}

const articleWord =
  /(?:^|[/._-])(?:articles?|article[a-z]?|artikel|articulo|story|stories|news[-_]?(?:story|item|info)|noticias?|nota|notizie|meldung|post|posts|blogs?|entry|opinion|editorials?|features?|reviews?|storypage|content_id|single|archives?)(?:[/._\d-]|$)/;
const listWord =
  /(?:^|[/?&])(?:tags?|category|categories|kategorie|categoria|rubrik|topics?|section|page|paged|seite|pagina|authors?|search|suche|archive|index|feed|rss|listings?|collections?)(?:[/=]|\d*$)|[?&](?:(?:page|paged|start)=\d|(?:cat|q|s|query)=)/;
const otherWords = {
  account:
    /^(?:log[-_]?in|sign[-_]?(?:in|up|on)|register|registration|registrati?er?en|accounts?|password|forgot\w*|customer|members?|profile|users?|wp-signup)(?:[-_.]|$)/,
  service:
    /^(?:contacts?|kontakt|faq|help|support|about|privacy|terms|impressum|download|docs|feedback)(?:[-_.]|$)/,
  shop: /^(?:cart|basket|checkout|warenkorb|products?|produkte?|item|shop|store|dp|buy)$/,
  forum:
    /^(?:forums?|threads?|topic|viewtopic|viewforum|showthread|showtopic|forumdisplay|board|discussions?)$/,
} as const;

/** The first kind of page that a part of the path or the name of a parameter speaks of. */
function otherKindOf(parts: readonly string[], query: string): keyof typeof otherWords | null {
  const keys = [...query.matchAll(/[?&]([\w-]{1,30})=/g)].map((match) => match[1] ?? '');
  const names = [...parts.filter(isShort), ...keys].map((name) => name.replace(/(?:\.\w{2,5}|\d+)$/, ''));
  for (const kind of Object.keys(otherWords) as (keyof typeof otherWords)[]) {
    // Behind the name of a service stand its news too: only where the name ends the address is it the service.
    const asked = kind === 'service' && !isShort(parts.at(-1) ?? '') ? [] : names;
    if (asked.some((name) => otherWords[kind].test(name))) return kind;
  }
  return null;
}

/** Systems without speaking addresses name one piece by its number: `/?p=4711`, `/index.php?id=4711`. */
const numberAskedFor =
  /[?&](?!\w*clid=)(?:p|a|id|no|idx|[a-z]{1,6}id|art(?:icle)?|story|news|post|item|entry|doc)=(?:[a-z]{0,3}[-_]?\d{2,}|\d{8}-[\w-]+)(?:[&/]|$)/;

/** A part with more words than these is a headline, whose words say nothing of the kind of page. */
const longestName = 3;

/** Whether the address ends as `UrlShape.hasSlug` says. */
export const hasSlug = (url: string): boolean => endsInSlug(partsOf(readPath(url).path));

/** Odd addresses (empty, `about:blank`, not an address at all) have no shape: everything false. */
export function readUrlShape(url: string): UrlShape {
  const { isAddress, path, query } = readPath(url);
  const parts = partsOf(path);
  const isFront =
    isAddress &&
    parts.length <= 2 &&
    parts.every((part) =>
      /^(?:index|home|default|startseite|[a-z]{2}(?:[-_][a-z]{2})?)(?:\.\w+)?$/.test(part),
    ) &&
    !numberAskedFor.test(query);
  return {
    isFront,
    isShallow: isAddress && !isFront && parts.length <= 2 && !/\d/.test(path + query) && parts.every(isName),
    hasSlug: endsInSlug(parts),
    hasDate: /(?:^|[/_-])(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-]?[0-3]?\d)?(?:[/_.-]|$)/.test(
      path,
    ),
    hasNumber: /\d{5,}/.test(path) || /[?&=]\d{5,}/.test(query) || numberAskedFor.test(query),
    hasArticleWord: articleWord.test(path),
    hasListWord: listWord.test(path + query),
    otherKind: otherKindOf(parts, query),
  };
}

function readPath(url: string): { isAddress: boolean; path: string; query: string } {
  const match = /^https?:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/i.exec(url);
  const path = safeDecode(match?.[1] ?? '').toLowerCase();
  return { isAddress: match !== null, path, query: (match?.[2] ?? '').toLowerCase() };
}

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

function endsInSlug(parts: readonly string[]): boolean {
  const last = (parts.at(-1) ?? '').replace(/\.(?:s?html?|php|aspx?|jsp|amp|cms|ece)$/, '');
  return wordCount(last) >= 4 || wordCount(parts.at(-2) ?? '') >= 4;
}

const isShort = (part: string): boolean => wordCount(part) <= longestName;

const isName = (part: string): boolean => isShort(part) && part.length <= 20;

/** Words of a slug: parts by hyphen or underscore that hold a letter; unspaced scripts count by length. */
const wordCount = (slug: string): number => {
  const words = slug.split(/[-_+ ]+/).filter((word) => /\p{L}{2}/u.test(word)).length;
  return /[\u3040-\u9fff\uac00-\ud7af]{6}/.test(slug) ? Math.max(words, 4) : words;
};

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray per cent sign: the address as written will do.
    return path;
  }
}
