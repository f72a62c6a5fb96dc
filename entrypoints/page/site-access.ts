import { useEffect, useState } from 'react';
import { giveBackHosts, grantedHosts, hasHosts, requestHosts, watchHosts } from '@/lib/browser/permissions';
import { hostPattern, matchPatterns } from '@/lib/browser/sites';
import type { Settings } from '@/lib/model/settings';

/**
 * Asks the browser for the access that a choice of scope needs; true when it is granted or none is needed.
 * Must be the first call of a click handler, with nothing awaited before it.
 */
export function requestAccess({
  scope,
  chosenHosts,
}: Pick<Settings, 'scope' | 'chosenHosts'>): Promise<boolean> {
  if (scope === 'all-sites') return requestHosts();
  if (scope === 'chosen-sites' && chosenHosts.length > 0) return requestHosts(chosenHosts.map(hostPattern));
  return Promise.resolve(true);
}

/** Gives back the access to one site; where it comes with a wider one, that stays. */
export async function giveBackHost(host: string): Promise<void> {
  const pattern = hostPattern(host);
  if ((await grantedHosts()).includes(pattern)) await giveBackHosts([pattern]);
}

/** Gives back every access; false where the browser keeps it. */
export async function giveBackAllAccess(): Promise<boolean> {
  const granted = await grantedHosts();
  return granted.length === 0 || giveBackHosts(granted);
}

/** What the browser lets us into, against what the settings need. */
export interface SiteAccess {
  granted: 'all' | string[];
  /** Wanted by the settings and not granted: taken back in the browser, or never given. */
  missing: 'all' | string[];
}

/** Null until the browser has answered; follows what the reader changes in the browser's own settings. */
export function useSiteAccess(settings: Settings): SiteAccess | null {
  const [access, setAccess] = useState<SiteAccess | null>(null);
  useEffect(() => {
    let isStopped = false;
    const refresh = () => {
      readAccess(settings).then(
        (read) => {
          if (!isStopped) setAccess(read);
        },
        (error) => console.error('Sidelight: the browser does not tell its permissions', error),
      );
    };
    refresh();
    const stopWatching = watchHosts(refresh);
    return () => {
      isStopped = true;
      stopWatching();
    };
  }, [settings]);
  return access;
}

async function readAccess(settings: Settings): Promise<SiteAccess> {
  const granted = await grantedHosts();
  const missing: string[] = [];
  for (const pattern of matchPatterns(settings)) if (!(await hasHosts([pattern]))) missing.push(pattern);
  return { granted: toHosts(granted), missing: toHosts(missing) };
}

/** `*://*.news.example/*` is `news.example`; any pattern for every host means all sites. */
function toHosts(patterns: readonly string[]): 'all' | string[] {
  if (patterns.some((pattern) => pattern === '<all_urls>' || /^[^:]+:\/\/\*\//.test(pattern))) return 'all';
  return [
    ...new Set(patterns.map((pattern) => pattern.replace(/^[^:]+:\/\/(?:\*\.)?/, '').replace(/\/.*$/, ''))),
  ].sort();
}
