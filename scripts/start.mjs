/**
 * `npm start`: the extension in a browser, beside a small web of invented newspapers, so that anyone can see
 * what it does within a minute or two. With a display it opens a window and stays; without one (or with
 * `--headless`) it makes the same journey unseen, prints what the panel showed, and ends.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

const outputFolder = path.join(projectFolder, 'start-output');

function hasDisplay() {
  if (process.argv.includes('--headless') || process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main() {
  await setUp();
  console.log('Building the extension …');
  const { code } = await runTool('wxt', ['build', '--mode', 'test']);
  if (code !== 0) throw new Error('The extension could not be built; the lines above say why.');

  // Only now are the dependencies there that these import.
  const { launchSidelight } = await import('./launch.mjs');
  const { startSite } = await import('../tests/fixtures/site/server.mjs');
  const { expectationsFor } = await import('../tests/fixtures/site/expectations.mjs');
  const now = Date.now();
  const site = await startSite({ port: 0, now });
  const headless = !hasDisplay();
  const session = await launchSidelight({ headless, viewport: headless ? undefined : null });
  const stories = expectationsFor(now).stories.map((story) => ({
    title: story.title,
    pages: story.slugs.map((slug) => site.pages.find((page) => page.slug === slug)),
  }));
  try {
    if (headless) await showUnseen(session, site, stories);
    else await showInWindow(session, site, stories);
  } finally {
    await session.close();
    await site.close();
  }
}

async function showUnseen(session, site, stories) {
  rmSync(outputFolder, { recursive: true, force: true });
  mkdirSync(outputFolder, { recursive: true });
  const welcome = await session.welcomePage();
  await welcome.waitForLoadState();
  console.log(`Welcome page: “${await welcome.locator('h1').textContent()}”`);
  await session.giveConsent();
  console.log('Consent given: find articles on all sites, keep what is read.\n');

  const panel = await session.openPanel();
  const tab = await session.context.newPage();
  let sawEverything = true;
  for (const [number, story] of stories.entries()) {
    await readStory(session, site, tab, story);
    // The newest article in the story's main language: that is where the most context has gathered.
    const newest = story.pages.findLast((page) => page.language === story.pages[0].language);
    await session.readArticle(tab, site.urlOf(newest.slug));
    const shown = await waitForPanel(panel, newest.title);
    sawEverything &&= shown;
    if (shown) await printPanel(panel);
    await takePictures(panel, `story-${number + 1}`);
  }
  console.log(`\nPictures of the panel are in ${path.relative(process.cwd(), outputFolder) || '.'}.`);
  if (!sawEverything) throw new Error('The panel did not show every article it should have; see above.');
}

async function showInWindow(session, site, stories) {
  await session.giveConsent();
  const tab = await session.context.newPage();
  console.log('Reading a few articles, so that the panel has something to draw on …');
  for (const story of stories) await readStory(session, site, tab, story);
  await session.openPanel();
  await tab.bringToFront();
  console.log(
    [
      '',
      `The newspapers: ${[...new Set(site.pages.map((page) => site.origin(page.publisher)))].join('  ')}`,
      'The panel beside the article shows its context. Click a line and its sentence lights up;',
      'open other articles and the panel follows; mark words in a page and it looks them up.',
      'All of this is in a temporary profile, which is removed when you close the browser.',
    ].join('\n'),
  );
  await new Promise((resolve) => session.context.on('close', resolve));
}

async function readStory(session, site, tab, story) {
  console.log(`Story “${story.title}”: ${story.pages.length} articles`);
  await tab.bringToFront();
  for (const page of story.pages) {
    try {
      await session.readArticle(tab, site.urlOf(page.slug));
      console.log(`  read    ${page.publisherName}: ${page.title}`);
    } catch (error) {
      // One article less makes a thinner panel, which is still worth seeing; the line says what is missing.
      console.log(`  MISSED  ${page.publisherName}: ${page.title} (${error.message.split('\n')[0]})`);
    }
  }
}

async function waitForPanel(panel, title) {
  try {
    await panel.locator('[data-section="header"]', { hasText: title }).waitFor({ timeout: 20_000 });
    await panel.locator('[data-section="foot"]').waitFor({ timeout: 20_000 });
    return true;
  } catch {
    // What is there instead says more about the reason than the time that ran out.
    console.log(
      `The panel did not come to “${title}”. It shows:\n${await panel.locator('body').textContent()}`,
    );
    return false;
  }
}

/** Prints the panel section by section, each statement on a line of its own. */
async function printPanel(panel) {
  for (const { name, lines } of await panel.evaluate(readSections)) {
    console.log(`\n  ■ ${name}`);
    for (const line of lines) console.log(`    ${line}`);
  }
  console.log('');
}

/** What stands in the panel for the eye, without what is added for screen readers. Runs in the panel. */
function readSections() {
  const wordsOf = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const words = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest('.visually-hidden')) words.push(walker.currentNode.data);
    }
    return words.join(' ').replace(/\s+/g, ' ').trim();
  };
  return [...document.querySelectorAll('[data-section]')].map((section) => {
    const heading = section.querySelector('h1, h2');
    const statements = [...section.querySelectorAll('[data-statement]')].map((each) => `▏${wordsOf(each)}`);
    return {
      name: heading ? wordsOf(heading) : section.dataset.section,
      lines: statements.length > 0 ? statements : [wordsOf(section)],
    };
  });
}

async function takePictures(panel, name) {
  for (const colorScheme of ['light', 'dark']) {
    await panel.emulateMedia({ colorScheme });
    for (const width of [320, 400]) {
      await panel.setViewportSize({ width, height: 900 });
      const file = path.join(outputFolder, `${name}-${colorScheme}-${width}.png`);
      await panel.screenshot({ path: file, fullPage: true });
    }
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
