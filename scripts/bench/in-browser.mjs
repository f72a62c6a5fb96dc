/** Shows pages to Chromium at their own addresses, with no network and none of their scripts, and measures in them. */
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../find-browser.mjs';
import { projectFolder } from '../run.mjs';

/**
 * @param {{ url: string, charset: string, bytes: () => Buffer | Promise<Buffer> }[]} pages
 * @returns {Promise<(import('./in-page.ts').PageFigures)[]>} one for each page that the browser would show
 */
export async function measurePages(pages) {
  const code = await bundle('scripts/bench/in-page.ts');
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const all = [];
    for (const [turn, page] of pages.entries()) {
      const figures = await measurePage({ context, code, page, turn });
      if (figures) all.push(figures);
    }
    return all;
  } finally {
    await browser.close();
  }
}

/**
 * Runs one of our own modules in an empty page and answers what `expression` gives, in which the module is `bench`.
 * @param {string} entry
 * @param {string} expression
 */
export async function runInEmptyPage(entry, expression) {
  const code = await bundle(entry);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    return await page.evaluate(expression);
  } finally {
    await browser.close();
  }
}

const launchChromium = async () =>
  chromium.launch({
    executablePath: await findBrowser(),
    args: ['--disable-background-networking', '--js-flags=--expose-gc', ...rootArguments()],
  });

const rootArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** Our code and the others', as the extension's scripts are bundled: one file that runs at once. */
export async function bundle(entry) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': projectFolder } },
    build: {
      write: false,
      target: 'chrome121',
      lib: { entry: path.join(projectFolder, entry), formats: ['iife'], name: 'bench' },
    },
  });
  return [result].flat()[0].output[0].code;
}

async function measurePage({ context, code, page, turn }) {
  const tab = await context.newPage();
  try {
    const cdp = await showPage(tab, page);
    const run = await makeWorld(cdp);
    await run(code);
    return await run(`bench.measurePage(${JSON.stringify(page.url)}, ${turn})`);
  } catch (error) {
    console.error(`Not measured, page ${turn}: ${error.message.split('\n')[0]}`);
    return null;
  } finally {
    await tab.close();
  }
}

/** The page as its bytes are, and nothing else: whatever it asks for fails. */
async function showPage(tab, { url, charset, bytes }) {
  let isShown = false;
  await tab.route('**/*', async (route) => {
    if (isShown || !route.request().isNavigationRequest()) return route.abort('aborted');
    isShown = true;
    await route.fulfill({
      contentType: `text/html; charset=${charset}`,
      // Not by switching scripts off in the browser: then the contents of `noscript` would become elements.
      headers: { 'content-security-policy': "script-src 'none'" },
      body: await bytes(),
    });
  });
  await tab.goto(url, { waitUntil: 'load' });
  return tab.context().newCDPSession(tab);
}

/** A function that evaluates an expression beside the page's own world, as a content script's is. */
async function makeWorld(cdp) {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
