import type { BrowserContext, Page } from '@playwright/test';
import type { Scope, Settings } from '../lib/model/settings';

export interface LaunchOptions {
  headless: boolean;
  /** A folder of `.output`, or the whole path of one: `chrome-mv3-test` unless said otherwise. */
  build?: string;
  viewport?: { width: number; height: number } | null;
  /** A folder that outlives the session, for a browser that is started again; else a temporary one. */
  profile?: string;
  /** The X display of a headed browser, such as `:7`; else the one of this process. */
  display?: string;
  /** Of a headed browser, which then stands in the corner of its display. */
  windowSize?: { width: number; height: number };
}

export interface SidelightSession {
  context: BrowserContext;
  extensionId: string;
  /** `sidepanel.html` and the like as a whole address. */
  urlOfPage(name: string): string;
  welcomePage(): Promise<Page>;
  /** Answers the welcome page as a reader would: all sites and everything read, unless said otherwise. */
  giveConsent(answer?: { scope?: Scope; keep?: Settings['keep'] }): Promise<Page>;
  /** Opens the real side panel by the welcome page's button. */
  openPanel(): Promise<Page>;
  /** The open side panel. */
  panelPage(): Promise<Page>;
  /** The side panels of all windows that are open now. */
  panelPages(): Promise<Page[]>;
  /** Runs a function in a page of the extension, which sees its database and its storage. */
  inExtension<Input, Result>(work: (input: Input) => Result, input: Input): Promise<Awaited<Result>>;
  /** Visits an article and waits until it is stored. */
  readArticle(page: Page, url: string): Promise<void>;
  waitUntilStored(url: string): Promise<void>;
  stopServiceWorker(): Promise<void>;
  /** SIGKILL to all processes of the browser (not on Windows). Launched again with the same `profile`, it goes on. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export function launchSidelight(options: LaunchOptions): Promise<SidelightSession>;
