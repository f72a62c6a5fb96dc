import { trackingParameters, variantHostLabels, variantParameters } from './address-noise.data';

/**
 * One form for all addresses that lead to the same article: scheme, `www.`, ports, fragments (save `#!`),
 * tracking, AMP, print and mobile variants, order of parameters, final slash. Null for what is not on the
 * web. Normalising twice changes nothing.
 */
export function normaliseAddress(address: string): string | null {
  const url = parseWebAddress(address);
  if (!url) return null;
  const query = new URLSearchParams([...url.searchParams].filter(([name, value]) => !isNoise(name, value)));
  query.sort();
  const search = query.size > 0 ? `?${query}` : '';
  const port = url.port ? `:${url.port}` : '';
  const route = url.hash.startsWith('#!') ? url.hash : '';
  return `https://${plainHost(url.hostname)}${port}${plainPath(url.pathname)}${search}${route}`;
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
  const isCache = /\.(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(url.hostname);
  const isViewer = /^(?:www\.)?(?:google|bing)\.[a-z.]+$/.test(url.hostname);
  const path = isCache ? /^\/[a-z](?:\/s)?\/(.+)$/ : isViewer ? /^\/amp(?:\/s)?\/(.+)$/ : null;
  const inner = path?.exec(url.pathname)?.[1];
  if (!inner || !/^[^/]+\.[^/]+/.test(inner)) return null;
  const original = `https://${inner}${url.search}`;
  return URL.canParse(original) ? new URL(original) : null;
}

/**
 * Labels are taken off only while a site's name is left: `m.example` and `m.co.uk` are sites of their own.
 * A short list of second levels, not the whole public suffix list: this runs at every wake-up of the background
 * and in the panel, where the list would be three quarters of the code.
 */
function plainHost(host: string): string {
  let labels = host.replace(/\.$/, '').split('.');
  while (labels.length > 2 && variantHostLabels.includes(labels[0] ?? '')) {
    const rest = labels.slice(1);
    if (rest.length === 2 && secondLevels.has(rest[0] ?? '') && rest[1]?.length === 2) break;
    labels = rest;
  }
  return labels.join('.');
}

const secondLevels = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'go',
  'gov',
  'gob',
  'gouv',
  'ne',
  'net',
  'nom',
  'or',
  'org',
]);

function plainPath(path: string): string {
  let rest = path;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest
      .replace(/\/+$/, '')
      .replace(/\/(?:amp|print)(?:\.html?)?$/i, '')
      .replace(/\.amp(?=\.html?$|$)/i, '')
      .replace(/\/index\.(?:html?|php)$/i, '')
      .replace(/^\/amp(?=\/.)/i, '');
  }
  return rest === '' ? '/' : rest;
}

function isNoise(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  // The name is the page's: `__proto__` is one.
  if (Object.hasOwn(variantParameters, lower) && variantParameters[lower]?.includes(value.toLowerCase()))
    return true;
  return trackingParameters.some((known) =>
    known.endsWith('*') ? lower.startsWith(known.slice(0, -1)) : lower === known,
  );
}
