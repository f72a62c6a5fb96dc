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
  /** BCP 47 tag of the language of our own words; null follows the browser. */
  language: string | null;
  /** Whether the pictures of saved articles are fetched and kept; nothing is requested while it is off. */
  keepPictures: boolean;
  /**
   * Articles that were merely read are deleted so many days after they were last read; null keeps them.
   * What was saved, tagged, highlighted or noted stays in any case.
   */
  retentionDays: number | null;
  /** The same for articles never opened, which files and feeds bring, from the day they came. */
  unreadRetentionDays: number | null;
}

export const defaultSettings: Settings = {
  consentedAt: null,
  scope: 'all-sites',
  chosenHosts: [],
  excludedHosts: [],
  keep: 'read',
  theme: 'system',
  singleKeys: true,
  language: null,
  keepPictures: false,
  retentionDays: null,
  unreadRetentionDays: null,
};
