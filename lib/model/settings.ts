/** Where Sidelight looks for articles by itself. */
export type Scope = 'all-sites' | 'chosen-sites' | 'on-click';

export interface Settings {
  /** Null until the reader has answered the welcome page: nothing is read before. */
  consentedAt: number | null;
  scope: Scope;
  /** Hosts for `chosen-sites`, such as `news.example`; subdomains included. */
  chosenHosts: string[];
  /** Never read, whatever the scope. */
  excludedHosts: string[];
  /** Whether every article read is kept, or only those saved. */
  keep: 'read' | 'saved';
  theme: 'system' | 'light' | 'dark';
  /** Single-key shortcuts inside the panel's lists (WCAG 2.1.4). */
  singleKeys: boolean;
}

export const defaultSettings: Settings = {
  consentedAt: null,
  scope: 'all-sites',
  chosenHosts: [],
  excludedHosts: [],
  keep: 'read',
  theme: 'system',
  singleKeys: true,
};
