import type { BrowserContext, Page } from '@playwright/test';
import type { Scope, Settings } from '../lib/model/settings';

export interface LaunchOptions {
  headless: boolean;
  /** A folder of `.output`: `chrome-mv3-test` unless said otherwise. */
  build?: string;
  viewport?: { width: number; height: number } | null;
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
  /** Runs a function in a page of the extension, which sees its database and its storage. */
  inExtension<Input, Result>(work: (input: Input) => Result, input: Input): Promise<Awaited<Result>>;
  /** Visits an article and waits until it is stored. */
  readArticle(page: Page, url: string): Promise<void>;
  waitUntilStored(url: string): Promise<void>;
  stopServiceWorker(): Promise<void>;
  close(): Promise<void>;
}

export function launchSidelight(options: LaunchOptions): Promise<SidelightSession>;
