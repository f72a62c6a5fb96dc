/** The extension in a real headless Firefox, driven over WebDriver BiDi: Playwright cannot drive this browser. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** The extension's host in every profile; Firefox would draw one by lot. */
const uuid = '5d1de119-0000-4000-8000-000000000001';
const extensionId = 'sidelight@sidelight.invalid';
const waitMs = 30_000;

export interface FirefoxSession {
  newPage(): Promise<Page>;
  /** Opens a page of the extension in a tab, beside or in place of those that are open. */
  openOwnPage(path: string): Promise<Page>;
  urlOf(path: string): string;
  /** The welcome page that the extension opened when it was installed. */
  welcomePage(): Promise<Page>;
  /**
   * Runs an expression in the browser's own window, outside of any page: the sidebar, menus and shortcuts are
   * there. Answers what it gives, as JSON would keep it.
   */
  inBrowserWindow(expression: string): Promise<unknown>;
  /** Ends the browser; the profile stays for the next launch. */
  close(): Promise<void>;
}

export const makeProfile = (): string => mkdtempSync(path.join(tmpdir(), 'sidelight-firefox-'));
export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/** Starts Firefox on a profile with the packed extension in it, as if it had been installed before. */
export async function launchFirefox(profile: string, packed: string): Promise<FirefoxSession> {
  const executablePath = process.env['SIDELIGHT_FIREFOX'];
  if (!executablePath) throw new Error('SIDELIGHT_FIREFOX names no browser');
  if (!existsSync(packed)) throw new Error(`There is no packed extension at ${packed}`);
  mkdirSync(path.join(profile, 'extensions'), { recursive: true });
  copyFileSync(packed, path.join(profile, 'extensions', `${extensionId}.xpi`));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      // The extension lies in the profile, unsigned, and is switched on without a question.
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.startupScanScopes': 15,
      // The question for a site would stand outside of any page, where nothing here can answer it.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-US',
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  return makeSession(browser);
}

function makeSession(browser: Browser): FirefoxSession {
  const urlOf = (name: string) => `moz-extension://${uuid}/${name}`;
  return {
    urlOf,
    newPage: () => browser.newPage(),
    async openOwnPage(name) {
      const page = await browser.newPage();
      // Pages of extensions never report that they were loaded, so the address tells; the wait ends with the page.
      page.goto(urlOf(name)).catch(() => null);
      const isThere = () =>
        page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => false);
      await until(async () => ((await isThere()) === urlOf(name) ? true : null), name);
      return page;
    },
    async welcomePage() {
      return until(async () => {
        for (const page of await browser.pages()) {
          const href = await page.evaluate(() => location.href).catch(() => '');
          if (href.startsWith(urlOf('welcome.html'))) return page;
        }
        return null;
      }, 'the welcome page');
    },
    async inBrowserWindow(expression) {
      const { contexts } = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
      const answer = await send(browser, 'script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context: contexts[0]?.context },
        awaitPromise: true,
      });
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'The browser refused');
      return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
    },
    close: () => browser.close(),
  };
}

interface BidiAnswer {
  contexts: { context: string }[];
  type?: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** A command of WebDriver BiDi for which puppeteer has no method: the browser's own windows are out of its sight. */
async function send(browser: Browser, method: string, params: object): Promise<BidiAnswer> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: BidiAnswer }> };
  };
  return (await connection.send(method, params)).result;
}

/** Asks again until there is an answer; rejects with what was waited for. */
export async function until<Value>(ask: () => Promise<Value | null>, what: string): Promise<Value> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const value = await ask();
    if (value !== null) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${waitMs / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
