import type { Page } from '@playwright/test';
import { expectNoViolations } from './accessibility';
import { expect, readArticles, test } from './harness';
import { openPanelBeside } from './panel';
import { breakDatabase } from './storage';

const slugs = ['ferry-fares-rise', 'ferry-petition', 'ferry-inquiry'];

// What panel, library, reader and welcome look like filled and empty is checked in access.spec.ts.
test('options, stories and every page without its database break no rule of WCAG 2.2 AA', async ({
  sidelight,
  site,
  tab,
}) => {
  test.setTimeout(3 * 60_000);
  await sidelight.giveConsent();
  const page = await sidelight.context.newPage();
  const check = async (name: string, state: string, ready: string) => {
    await page.goto('about:blank');
    await page.goto(sidelight.urlOfPage(name));
    await expect(page.locator(ready).first(), state).toBeVisible();
    await test.step(state, () => expectNoViolations(page, state));
  };
  await check('options.html', 'options, empty', '.counts');
  await check('stories.html', 'stories, empty', '.page h1');
  await readArticles({ sidelight, site, tab }, slugs);
  await fillOptions(page);
  await check('options.html', 'options, filled', '.ledger');
  await check('stories.html', 'stories', '.page li a');
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.locator('[data-section="foot"]')).toBeVisible();

  await breakDatabase(sidelight);
  await check('options.html', 'options, broken', '.problem');
  await check('library.html', 'library, broken', '.notice');
  await check('stories.html', 'stories, broken', '.notice');
  await tab.bringToFront();
  await panel.reload();
  await expect(panel.locator('.notice').first()).toBeVisible();
  await expectNoViolations(panel, 'panel, broken');
});

test('where the system forces its colours, nothing that must be seen is lost', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.locator('[data-section="related"]')).toBeVisible();
  await panel.emulateMedia({ forcedColors: 'active' });
  await test.step('the focus has its ring in the panel', () => expectRings(panel, 12));
  await test.step('a pressed button says so by more than its colour', async () => {
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(panel.getByRole('button', { name: 'Saved', pressed: true })).toBeVisible();
  });

  await test.step('the figure’s own words can be read in its sentence', async () => {
    await panel.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const areAsTheRest = await panel
      .locator('[data-section="figures"] mark')
      .evaluateAll((marks) =>
        marks.map(
          (mark) => getComputedStyle(mark).color === getComputedStyle(mark.parentElement as Element).color,
        ),
      );
    expect(areAsTheRest.length).toBeGreaterThan(0);
    expect(areAsTheRest).not.toContain(false);
  });

  const options = await sidelight.context.newPage();
  await options.emulateMedia({ forcedColors: 'active' });
  await options.goto(sidelight.urlOfPage('options.html'));
  await expect(options.locator('.counts')).toBeVisible();
  await test.step('the focus has its ring in the options', () => expectRings(options, 12));
  await test.step('rules part what they part', async () => {
    const rules = await options.locator('.options-section').evaluateAll((sections) =>
      sections.map((section) => {
        const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(section);
        return borderTopStyle === 'solid' && borderTopColor !== backgroundColor;
      }),
    );
    expect(rules.length).toBeGreaterThan(4);
    expect(rules).not.toContain(false);
  });
  await test.step('what is switched on looks different', async () => {
    const box = options.getByRole('checkbox', { name: 'Single-key' });
    const on = await box.screenshot();
    await box.uncheck();
    await options.mouse.move(0, 0);
    expect(on.equals(await box.screenshot())).toBe(false);
  });
  await test.step('words that were looked for are marked', async () => {
    const library = await sidelight.context.newPage();
    await library.emulateMedia({ forcedColors: 'active' });
    await library.goto(sidelight.urlOfPage('library.html'));
    await library.getByRole('searchbox').fill('ferry');
    const mark = library.locator('mark').first();
    await expect(mark).toBeVisible();
    const isMarked = await mark.evaluate((element) => {
      const around = getComputedStyle(element.parentElement as Element);
      return getComputedStyle(element).backgroundColor !== around.backgroundColor;
    });
    expect(isMarked).toBe(true);
  });
});

test('nothing moves for a reader who wants no motion', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  const panel = await openPanelBeside(sidelight, tab);
  const expectStill = async (each: Page, state: string) => {
    await each.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await each.evaluate(findMotion);
    expect(moving, state).toEqual([]);
  };
  await expect(panel.locator('[data-section="related"]')).toBeVisible();
  await expectStill(panel, 'panel');
  const page = await sidelight.context.newPage();
  for (const name of ['library', 'stories', 'options', 'welcome']) {
    await page.goto(sidelight.urlOfPage(`${name}.html`));
    await expect(page.locator('h1')).toBeVisible();
    // Something that would move if it were allowed to: the test must be able to fail.
    await page.evaluate(() => {
      const element = document.createElement('p');
      element.style.transition = 'opacity 5s';
      document.body.append(element);
    });
    await expectStill(page, name);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await page.evaluate(findMotion), name).toHaveLength(1);
  }
});

/** Walks so many stops from the start of the page. */
async function expectRings(page: Page, stops: number): Promise<void> {
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(ringOfFocus);
    expect(ring, ring.of).toMatchObject({ style: 'solid', isSeen: true });
  }
}

/** Runs in a page: animations under way, and elements that are about to move when something changes. */
function findMotion(): string[] {
  const running = document.getAnimations().map((animation) => `animation ${animation.id}`);
  const waiting = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const lasts = transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0);
    return lasts || animationName !== 'none' || scrollBehavior === 'smooth';
  });
  return [...running, ...waiting.map((element) => `${element.tagName}.${element.className}`)];
}

/** Runs in a page: the outline of what holds the focus, against the paper under it. */
function ringOfFocus(): { style: string; isSeen: boolean; of: string } {
  const focused = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  return {
    of: focused.outerHTML.slice(0, 120),
    style: outlineStyle,
    isSeen: outlineWidth !== '0px' && outlineColor !== paper,
  };
}

/** A ledger with something in it, without a request. */
async function fillOptions(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ChromeStorage };
    const entry = { at: Date.now() - 1000, host: 'pictures.example', purpose: 'picture' };
    await chrome.storage.local.set({
      requests: [
        { ...entry, id: 'one', bytes: 41_000, isFailed: false },
        { ...entry, id: 'two', bytes: 0, isFailed: true },
      ],
    });
  });
}

interface ChromeStorage {
  storage: { local: { set(items: object): Promise<void> } };
}
