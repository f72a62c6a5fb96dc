import { getDomain } from 'tldts';
import { readUrlShape } from '@/lib/page/url-shape';
import { normaliseAddress } from './normalise-address';

/**
 * The normalised form of what a page declares to be its address, or null where it is not to be believed: another
 * site's, so that no page can pass for another site's article, and what templates declare by mistake, each of which
 * would make one article of many: the front page, the list above the article, the script without the article's
 * number, another article. `own` is the page's normalised address. Doubtful claims are believed here; taking in
 * compares the words besides.
 */
export function believeAddress(
  declared: string | null,
  { own, title }: { own: string; title: string },
): string | null {
  const address = declared === null ? null : normaliseAddress(declared);
  if (address === null || address === own) return address;
  const [claimed, shown] = [new URL(address), new URL(own)];
  if (!isSameSite(claimed.hostname, shown.hostname)) return null;
  const isMistake =
    isFrontPage(claimed) ||
    /\/(?:undefined|null|nan)$/i.test(claimed.pathname) ||
    isList(claimed, shown) ||
    lacksNumber(claimed, shown) ||
    namesAnotherArticle(claimed, shown, title);
  return isMistake ? null : address;
}

/** The normalised address on another site that a page declares for itself: where its text stood first, by its own word. */
export function declaredOriginal(declared: string | null, ownUrl: string): string | null {
  const [address, own] = [declared === null ? null : normaliseAddress(declared), normaliseAddress(ownUrl)];
  if (address === null || own === null) return null;
  const claimed = new URL(address);
  return isSameSite(claimed.hostname, new URL(own).hostname) || isFrontPage(claimed) ? null : address;
}

/** Hosts under a public or private suffix (`blogs.example`) belong to different people. */
const isSameSite = (one: string, other: string): boolean => siteOf(one) === siteOf(other);

const siteOf = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host;

const isFrontPage = (url: URL): boolean => url.pathname === '/' && url.search === '' && url.hash === '';

/** A list's address: a folder above the article, or one that says so of itself while the article's does not. */
function isList(claimed: URL, shown: URL): boolean {
  if (claimed.search !== '' || namesArticle(claimed.pathname)) return false;
  if (shown.pathname.startsWith(`${claimed.pathname}/`))
    return namesArticle(shown.pathname.slice(claimed.pathname.length));
  return readUrlShape(claimed.href).hasListWord && !readUrlShape(shown.href).hasListWord;
}

/** `/read?id=7` declared as `/read`, `/app#!/story/7` as `/app`. */
function lacksNumber(claimed: URL, shown: URL): boolean {
  if (claimed.pathname !== shown.pathname || namesArticle(shown.pathname)) return false;
  if (shown.hash !== '' && claimed.hash === '') return true;
  return [...shown.searchParams.keys()].some(
    (name) => choosesArticle.test(name) && !claimed.searchParams.has(name),
  );
}

const choosesArticle =
  /^(?:\w*id|p|doc|no|num|number|key|guid|s|art|artikel|articulo|article|story|news|item)$/i;

/** A part of the path with three words, or with a number of five digits. */
const namesArticle = (path: string): boolean =>
  path.split('/').some((part) => /\d{5}/.test(part) || wordsOf(part).length >= 3);

/**
 * Both addresses end in the words of a headline; this page's headline has the words of its own address and none of
 * the declared one. A headline that was changed after its address was made shares words with either.
 */
function namesAnotherArticle(claimed: URL, shown: URL, title: string): boolean {
  const [theirs, ours] = [claimed, shown].map((url) => wordsOf(url.pathname.split('/').at(-1) ?? ''));
  if (!theirs || !ours || theirs.length < 3 || claimed.search !== '' || haveSameNumber(claimed, shown))
    return false;
  const spoken = new Set(wordsOf(title));
  const isShared = (word: string) => spoken.has(word) || ours.includes(word);
  return ours.filter((word) => spoken.has(word)).length >= 2 && !theirs.some(isShared);
}

function haveSameNumber(one: URL, other: URL): boolean {
  const numbers = new Set(one.href.match(/\d{5,}/g));
  return (other.href.match(/\d{5,}/g) ?? []).some((number) => numbers.has(number));
}

/** Words of three letters or more by their first five, without accents, which addresses lack. */
function wordsOf(text: string): string[] {
  const words = decode(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .match(/\p{L}{3,}/gu);
  return (words ?? []).map((word) => word.slice(0, 5));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A headline with a per cent sign, or an address in an older encoding.
    return text;
  }
}
