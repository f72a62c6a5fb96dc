import { withoutFragment } from '@/lib/text/without-fragment';
import {
  secondLevels,
  sessionParameters,
  sharedHosts,
  trackingParameters,
  variantHostLabels,
  variantParameters,
} from './address-noise.data';

/**
 * One form for all addresses that lead to the same article: scheme, `www.`, ports, fragments (save routes of
 * scripts), tracking, sessions, AMP, print, mobile and all-on-one-page variants, escapes, order of parameters, final
 * slash. Null for what is not on the web. Normalising twice changes nothing.
 */
export function normaliseAddress(address: string): string | null {
  const url = parseWebAddress(address);
  if (!url) return null;
  const port = url.port && !/^(?:80|443)$/.test(url.port) ? `:${url.port}` : '';
  const path = plainPath(url.pathname);
  return `https://${plainHost(url.hostname)}${port}${path}${plainQuery(url.search)}${routeOf(url)}`;
}

function parseWebAddress(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  return insideAmpCache(url) ?? url;
}

/**
 * The publisher's address inside an AMP cache's: `…cdn.ampproject.org/c/s/host/path` and
 * `www.google.com/amp/s/host/path` (https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls).
 */
function insideAmpCache(url: URL): URL | null {
  const isCache = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com|amp\.cloudflare\.com)$/.test(url.hostname);
  const isViewer = /^(?:www\.)?(?:google|bing)\.[a-z.]+$/.test(url.hostname);
  const path = isCache ? /^\/[a-z]{1,2}(?:\/s)?\/(.+)$/ : isViewer ? /^\/amp(?:\/s)?\/(.+)$/ : null;
  const inner = path?.exec(url.pathname)?.[1];
  if (!inner || !/^[^/]+\.[^/]+/.test(inner)) return null;
  const original = `https://${inner}${url.search}`;
  return URL.canParse(original) ? new URL(original) : null;
}

/**
 * Labels are taken out only in front of a site's name: `m.example` and `m.co.uk` are sites of their own.
 * Short lists, not the whole public suffix list: this runs at every wake-up of the background
 * and in the panel, where the list would be three quarters of the code.
 */
function plainHost(host: string): string {
  const labels = host.replace(/\.$/, '').split('.');
  const [last = '', second = ''] = [...labels].reverse();
  const isCountry = secondLevels.includes(second) && last.length === 2;
  const isShared = sharedHosts.includes(`${second}.${last}`) && labels.at(-3) !== 'www';
  const nameAt = labels.length - (isCountry || isShared ? 3 : 2);
  return labels.filter((label, at) => at >= nameAt || !variantHostLabels.includes(label)).join('.');
}

const session = /;(?:jsessionid|phpsessid|sessionid|sid)=[^/;]*/gi;
/** ASP.NET without cookies: `/(S(4f2k…))/`. */
const sessionPart = /\/\((?:[a-z]\([^()/]*\)){1,3}\)(?=\/|$)/gi;

function plainPath(path: string): string {
  let rest = plainEscapes(path)
    .replace(session, '')
    .replace(sessionPart, '')
    .replace(/\/{2,}/g, '/');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest
      .replace(/\/+$/, '')
      .replace(/\/(?:amp|amphtml|print|printable)(?:\.html?)?$/i, '')
      .replace(/\.(?:amp|print)(?=\.html?$|$)/i, '')
      .replace(/\/comment-page-\d+$/i, '')
      .replace(/\/(?:index\.(?:[sx]?html?|php|aspx?|jsp)|default\.(?:html?|aspx?))$/i, '')
      .replace(/\/amp(?=\/.)/gi, '')
      .replace(/^\/print(?=\/.)/i, '');
  }
  return rest === '' ? '/' : rest;
}

/** Escapes that stand for plain characters are undone, the others written in one way. */
const plainEscapes = (path: string): string =>
  path.replace(/%[0-9a-f]{2}/gi, (byte) => {
    const character = String.fromCharCode(Number.parseInt(byte.slice(1), 16));
    return /[\w.~!'()*,:@$&=-]/.test(character) ? character : byte.toUpperCase();
  });

function plainQuery(search: string): string {
  const pairs = search
    .slice(1)
    .split('&')
    // Addresses copied out of markup bring its escapes along: `&amp;id=7`.
    .map((pair) => readPair(pair.replace(/^(?:amp;)+/i, '')))
    .filter(({ name, value }) => (name !== '' || value !== '') && !isNoise(name, value));
  const kept = pairs.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  return kept.length > 0 ? `?${kept.map(({ form }) => form).join('&')}` : '';
}

/** What is not UTF-8 stays as it was written: read as Unicode, all such words would be equal. */
function readPair(pair: string): { name: string; value: string; form: string } {
  const at = pair.indexOf('=');
  const parts = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  try {
    const [name = '', value = ''] = parts.map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
    return { name, value, form: new URLSearchParams([[name, value]]).toString() };
  } catch {
    // An older encoding, or a stray per cent sign.
    const [name = '', value = ''] = parts.map((part) =>
      part.replace(/%[0-9a-f]{2}/gi, (byte) => byte.toUpperCase()),
    );
    return { name, value, form: `${name}=${value}` };
  }
}

function isNoise(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  // The name is the page's: `__proto__` is one.
  if (Object.hasOwn(variantParameters, lower) && variantParameters[lower]?.includes(value.toLowerCase()))
    return true;
  // These two choose an article where they hold a number.
  if (lower === 'ref') return !/^\d+$/.test(value);
  if (lower === 'sid' || lower === 's') return /^[0-9a-f]{32}$/i.test(value);
  return [trackingParameters, sessionParameters].some((list) =>
    list.some((known) => (known.endsWith('*') ? lower.startsWith(known.slice(0, -1)) : lower === known)),
  );
}

/** The part of the fragment that chooses what a script shows, in one form. */
function routeOf(url: URL): string {
  const at = withoutFragment(url.href).indexOf('#');
  return at < 0 ? '' : url.hash;
}
