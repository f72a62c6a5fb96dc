/**
 * Starts Chromium with the extension in a profile of its own and drives what a reader would click. Shared by
 * the end-to-end tests, `npm start` and the benchmarks.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { projectFolder } from './run.mjs';

const waitMs = 20_000;

const profiles = new Set();
/** Profiles made here are temporary in every case, also when a headed run is ended with Ctrl+C. */
const removeProfile = (profile) => {
  // The browser's last writes may race with the removal.
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  profiles.delete(profile);
};
process.once('exit', () => profiles.forEach(removeProfile));

/** @param {import('./launch.d.mts').LaunchOptions} options */
export async function launchSidelight({
  headless,
  build = 'chrome-mv3-test',
  viewport,
  profile: keptProfile,
  display,
  windowSize,
}) {
  const extension = path.resolve(projectFolder, '.output', build);
  if (!existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(`There is no build in ${extension}. Make the test build with: npm run build:test`);
  }
  const profile = keptProfile ?? mkdtempSync(path.join(tmpdir(), 'sidelight-profile-'));
  if (keptProfile === undefined) profiles.add(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    headless,
    viewport: viewport === undefined ? { width: 1100, height: 800 } : viewport,
    locale: 'en-US',
    // The panel is no page of Playwright's own, so its language and zone come from the browser's surroundings.
    env: { ...process.env, LANGUAGE: 'en_US', TZ: 'UTC', ...(display && { DISPLAY: display }) },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // A port beside Playwright's own pipe: only through it does the side panel show up as a page.
      '--remote-debugging-port=0',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--lang=en-US',
      ...(windowSize
        ? ['--window-position=0,0', `--window-size=${windowSize.width},${windowSize.height}`]
        : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const extensionId = await findExtensionId(context).catch(async (error) => {
    await context.close();
    if (profiles.has(profile)) removeProfile(profile);
    throw error;
  });
  return makeSession({ context, extensionId, profile });
}

/** The extension has loaded only if its background has started: some browsers ignore the switch silently. */
async function findExtensionId(context) {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: waitMs }).catch(() => null));
  if (!worker) throw new Error('The browser started, but the extension’s background did not.');
  return new URL(worker.url()).host;
}

function makeSession({ context, extensionId, profile }) {
  const urlOfPage = (name) => `chrome-extension://${extensionId}/${name}`;
  const connections = [];
  let welcome = null;

  /** The welcome page: the one that the extension opened when it was installed, or a new one. */
  async function welcomePage() {
    // The same one each time: the extension's own may come up only after one was made here.
    const isWelcome = (page) => page.url().startsWith(urlOfPage('welcome.html'));
    if (welcome && !welcome.isClosed() && isWelcome(welcome)) return welcome;
    welcome = context.pages().find(isWelcome) ?? (await context.newPage());
    if (!isWelcome(welcome)) await welcome.goto(urlOfPage('welcome.html'));
    return welcome;
  }

  async function giveConsent({ scope = 'all-sites', keep = 'read' } = {}) {
    const page = await welcomePage();
    await page.bringToFront();
    await page.locator(`input[type=radio][value="${scope}"]`).check();
    await page.locator(`input[type=radio][value="${keep}"]`).check();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await showMe(page).waitFor({ timeout: waitMs });
    return page;
  }

  async function openPanel() {
    const page = await welcomePage();
    await page.bringToFront();
    await showMe(page).click();
    return panelPage();
  }

  async function panelPage() {
    const open = connections.flatMap(panelsIn).find((page) => !page.isClosed());
    if (open) return open;
    const deadline = Date.now() + waitMs;
    while (Date.now() < deadline) {
      const [panel] = await panelPages();
      if (panel) return panel;
      await pause(100);
    }
    throw new Error(`No side panel opened within ${waitMs / 1000} s.`);
  }

  /** A panel that opens while a connection stands is not told to it, so this makes a new one each time. */
  async function panelPages() {
    const connection = await connectToPort(profile);
    const panels = panelsIn(connection);
    if (panels.length > 0) connections.push(connection);
    else await connection.close();
    return panels;
  }

  const panelsIn = (connection) =>
    connection
      .contexts()
      .flatMap((each) => each.pages())
      .filter((page) => page.url().startsWith(urlOfPage('sidepanel.html')));

  /** Runs a function in a page of the extension, which sees its database and its storage. */
  async function inExtension(work, input) {
    return (await welcomePage()).evaluate(work, input);
  }

  /** Visits an article in the page given, and waits until it is stored. */
  async function readArticle(page, url) {
    await page.goto(url);
    await waitUntilStored(url);
  }

  async function waitUntilStored(url) {
    const deadline = Date.now() + waitMs;
    while (Date.now() < deadline) {
      if (await inExtension(isStored, url.replace(/#.*$/, ''))) return;
      await pause(100);
    }
    throw new Error(`Not stored within ${waitMs / 1000} s: ${url}`);
  }

  async function stopServiceWorker() {
    const session = await context.newCDPSession(await welcomePage());
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  /** As when the power fails: all processes of the browser end at once, and none is told. The profile stays. */
  async function kill() {
    const isClosed = new Promise((resolve) => context.once('close', resolve));
    killProcesses(profile);
    await isClosed;
    await Promise.allSettled(connections.map((connection) => connection.close()));
  }

  async function close() {
    for (const connection of connections) await connection.close();
    await context.close();
    if (profiles.has(profile)) removeProfile(profile);
  }

  return {
    context,
    extensionId,
    urlOfPage,
    welcomePage,
    giveConsent,
    openPanel,
    panelPage,
    panelPages,
    inExtension,
    readArticle,
    waitUntilStored,
    stopServiceWorker,
    kill,
    close,
  };
}

const showMe = (page) => page.getByRole('button', { name: 'Show me' });

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The browser's lock in the profile names its host and its process, which leads a group, as Playwright starts it; or a script
 * that started the browser does.
 */
function killProcesses(profile) {
  const pid = Number(readlinkSync(path.join(profile, 'SingletonLock')).split('-').at(-1));
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It leads no group: then the one that it is in.
    const group = Number(execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }));
    process.kill(-group, 'SIGKILL');
  }
}

async function connectToPort(profile) {
  const [port] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
}

/**
 * Whether the article at the address was taken in: its draft arrived and no draft waits any more. Opens the
 * database as it is, without a version, and never makes one.
 */
async function isStored(url) {
  const states = Object.values(await chrome.storage.session.get(null));
  const hasArrived = states.some(
    (state) => state.kind === 'article' && state.url.replace(/#.*$/, '') === url,
  );
  if (!hasArrived) return false;
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('sidelight');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    const waiting = await new Promise((resolve, reject) => {
      const request = database.transaction('inbox').objectStore('inbox').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return waiting.every(({ setAside }) => setAside !== null);
  } finally {
    database.close();
  }
}
