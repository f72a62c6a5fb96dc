import type { Settings } from '@/lib/model/settings';

/** Match patterns of the pages that the detector runs on; empty when it runs on none. */
export function matchPatterns(settings: Settings): string[] {
  if (settings.consentedAt === null) return [];
  switch (settings.scope) {
    case 'all-sites':
      return ['http://*/*', 'https://*/*'];
    case 'chosen-sites':
      return settings.chosenHosts.map(hostPattern);
    case 'on-click':
      return [];
  }
}

/** The host with its subdomains, any port. */
export const hostPattern = (host: string): string => `*://*.${host}/*`;

/** Whether the reader lets this address be read by itself (by a click it may be read unless excluded). */
export function isInScope(url: string, settings: Settings): boolean {
  if (isExcluded(url, settings)) return false;
  if (settings.scope === 'all-sites') return true;
  if (settings.scope === 'on-click') return false;
  return settings.chosenHosts.some((host) => isOnHost(url, host));
}

/** Also true before consent and for anything that is no web page. */
export function isExcluded(url: string, settings: Settings): boolean {
  if (settings.consentedAt === null || !/^https?:/.test(url) || !URL.canParse(url)) return true;
  return settings.excludedHosts.some((host) => isOnHost(url, host));
}

function isOnHost(url: string, host: string): boolean {
  const { hostname } = new URL(url);
  return hostname === host || hostname.endsWith(`.${host}`);
}
