/** What an address tells of its page, without loading anything: small enough for the detector. */

export interface UrlShape {
  /** No path, or only an index file or a language code: a front page. */
  isFront: boolean;
  /** The last part of the path reads like a headline: four or more words, or a number with a few. */
  hasSlug: boolean;
  /** A day or month stands in the path: `/2026/01/04/`. */
  hasDate: boolean;
  /** A long number stands in the path or the query. */
  hasNumber: boolean;
  /** A part of the path that newspapers use for single pieces: `article`, `story`. */
  hasArticleWord: boolean;
  /** Lists of pieces: `tag`, `category`, `page/3`, `search`. */
  hasListWord: boolean;
  /** Shops, forums, accounts. */
  hasOtherWord: boolean;
}

const articleWord =
  /(?:^|[/._-])(?:articles?|article[a-z]?|artikel|articulo|story|stories|news[-_]?(?:story|item|info)|noticias?|nota|notizie|meldung|post|posts|blogs?|entry|opinion|editorials?|features?|reviews?|storypage|content_id|single|archives?)(?:[/._\d-]|$)/;
const listWord =
  /(?:^|[/?&])(?:tags?|category|categories|kategorie|categoria|rubrik|topics?|section|page|paged|seite|pagina|authors?|search|suche|archive|index|feed|rss|listings?|collections?)(?:[/=]|\d*$)|[?&](?:page|paged|p|start|cat|q|s|query)=/;
const otherWord =
  /(?:^|[/._?&-])(?:log[-_]?in|sign[-_]?(?:in|up|on)|signup|register|registration|registrati?er?en|accounts?|password|forgot\w*|cart|basket|checkout|warenkorb|customer|products?|produkte?|item|shop|store|dp|buy|forums?|threads?|topic|viewtopic|viewforum|showthread|board|members?|profile|users?|contacts?|kontakt|contact-us|faq|help|support|about|privacy|terms|impressum|download|docs|wp-signup|feedback)(?:[/._?=&-]|\d*$|\d+)/;

/** Odd addresses (empty, `about:blank`, not an address at all) have no shape: everything false. */
export function readUrlShape(url: string): UrlShape {
  const match = /^https?:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/i.exec(url);
  const path = safeDecode(match?.[1] ?? '').toLowerCase();
  const query = (match?.[2] ?? '').toLowerCase();
  const parts = path.split('/').filter((part) => part !== '');
  const last = (parts.at(-1) ?? '').replace(/\.(?:s?html?|php|aspx?|jsp|amp|cms|ece)$/, '');
  const previous = parts.at(-2) ?? '';
  return {
    isFront:
      match !== null &&
      parts.every((part) =>
        /^(?:index|home|default|startseite|[a-z]{2}(?:[-_][a-z]{2})?)(?:\.\w+)?$/.test(part),
      ) &&
      parts.length <= 2,
    hasSlug: wordCount(last) >= 4 || wordCount(previous) >= 4,
    hasDate: /(?:^|[/_-])(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-]?[0-3]?\d)?(?:[/_-]|$)/.test(
      path,
    ),
    hasNumber: /\d{5,}/.test(path) || /[?&=]\d{5,}/.test(query),
    hasArticleWord: articleWord.test(path),
    hasListWord: listWord.test(path + query),
    hasOtherWord: otherWord.test(path + query),
  };
}

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
