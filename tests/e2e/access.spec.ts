import { expectNoViolations } from './accessibility';
import { storedWords } from './archive';
import { expect, litText, readArticles, test } from './harness';
import { openPanelBeside } from './panel';

const slugs = ['ferry-fares-rise', 'ferry-petition', 'ferry-inquiry'];
const hero = 'Regulator opens inquiry into ferry fares';

test('the panel breaks no rule of WCAG 2.2 AA in any of its states, light and dark', async ({
  sidelight,
  site,
  tab,
}) => {
  // Each state is examined twice, and each time takes seconds where other work goes on.
  test.setTimeout(2 * 60_000);
  await tab.goto(site.urlOf('courier-front'));
  await sidelight.giveConsent();
  const panel = await openPanelBeside(sidelight, tab);
  const headline = panel.getByRole('heading', { level: 1 });
  const check = (state: string, page = panel) => test.step(state, () => expectNoViolations(page, state));

  await expect(headline).toHaveText('Not a news article');
  await check('not an article');
  await tab.goto('about:blank');
  await expect(headline).toHaveText('Nothing kept yet');
  await check('empty');

  await readArticles({ sidelight, site, tab }, slugs);
  await expect(headline).toHaveText(hero);
  await expect(panel.locator('[data-section="related"]')).toBeVisible();
  await check('filled');
  await panel.keyboard.press('Tab');
  await panel.locator('[data-section="in-brief"] [data-statement]').first().focus();
  await panel.keyboard.press('n');
  await panel.keyboard.type('Asked **twice**, see [the list](https://list.example/).');
  await check('a note being written');
  await panel.keyboard.press('Escape');
  await expect(panel.locator('[data-section="notes"] .markdown')).toBeVisible();
  await check('a highlight with its note');
  await panel.keyboard.press('?');
  await expect(panel.getByRole('dialog')).toBeVisible();
  await check('keys');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await check('menu');
  await panel.locator('[data-entity]', { hasText: 'Halvar Line' }).click();
  await expect(headline).toHaveText('Halvar Line');
  await check('lookup');
});

test('library, reader, welcome and options break none either', async ({ sidelight, site, tab }) => {
  const page = await sidelight.context.newPage();
  const check = (state: string) => test.step(state, () => expectNoViolations(page, state));
  await page.goto(sidelight.urlOfPage('welcome.html'));
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await page.getByRole('radio', { name: 'On sites I choose' }).check();
  await check('welcome, sites asked for');
  await page.goto(sidelight.urlOfPage('library.html'));
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await check('library, empty');

  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  await page.goto(sidelight.urlOfPage('welcome.html'));
  await expect(page.getByRole('button', { name: 'Show me' })).toBeVisible();
  await check('welcome, answered');
  await page.goto(sidelight.urlOfPage('options.html'));
  await expect(page.getByRole('radio', { name: 'On all sites' })).toBeChecked();
  await check('options');
  await page.goto(sidelight.urlOfPage('library.html'));
  await page.getByRole('searchbox').fill('ferry');
  await expect(page.locator('mark').first()).toBeVisible();
  await check('library, searched');
  await page.locator('[data-statement]').first().click();
  await expect(page.locator('mark.lit')).toBeVisible();
  await check('reader, lit');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.locator('h3').first()).toBeVisible();
  await check('library, list');
});

test('the panel is used from the keyboard alone, and the focus is never lost', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.locator('[data-section="related"]')).toBeVisible();
  const focused = () => panel.evaluate(describeFocus);
  /** Presses a key; afterwards something holds the focus, in the very frame and after the next drawing. */
  const press = async (key: string) => {
    await panel.keyboard.press(key);
    await expect.poll(focused, { message: `after ${key}` }).not.toMatchObject({ tag: 'BODY' });
  };

  await test.step('Tab comes to the first statement, arrows walk on and back', async () => {
    for (let turn = 0; turn < 12 && !(await focused()).receipt; turn++) await press('Tab');
    const first = await focused();
    expect(first).toMatchObject({ section: 'in-brief' });
    await press('ArrowDown');
    const second = await focused();
    expect(second).toMatchObject({ section: 'in-brief' });
    expect(second.receipt).not.toBe(first.receipt);
    await press('ArrowUp');
    expect(await focused()).toEqual(first);
  });

  await test.step('brackets go from section to section', async () => {
    await press(']');
    const next = await focused();
    expect(next.section).not.toBe('in-brief');
    await press(']');
    expect((await focused()).section).not.toBe(next.section);
    await press('[');
    expect(await focused()).toEqual(next);
    await press('[');
    expect(await focused()).toMatchObject({ section: 'in-brief' });
  });

  await test.step('Enter lights the very words in the page and stays on the line', async () => {
    const { receipt } = await focused();
    await press('Enter');
    await expect.poll(() => litText(tab)).toBe(await storedWords(sidelight, receipt ?? ''));
    expect(await focused()).toMatchObject({ receipt });
  });

  await test.step('s saves and takes back', async () => {
    const { receipt } = await focused();
    await press('s');
    await expect(panel.getByRole('button', { name: 'Saved', pressed: true })).toBeVisible();
    await press('s');
    await expect(panel.getByRole('button', { name: 'Save', pressed: false })).toBeVisible();
    expect(await focused()).toMatchObject({ receipt });
  });

  await test.step('the question mark shows the keys, Escape leads back', async () => {
    const { receipt } = await focused();
    await press('?');
    await expect(panel.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await press('Escape');
    await expect(panel.getByRole('dialog')).toHaveCount(0);
    expect(await focused()).toMatchObject({ receipt });
    await press('?');
    await press('Enter');
    await expect(panel.getByRole('dialog')).toHaveCount(0);
    expect(await focused()).toMatchObject({ receipt });
  });

  await test.step('a name looked up with Enter, and back by Escape', async () => {
    const name = panel.locator('[data-entity]').first();
    for (let turn = 0; turn < 12 && (await focused()).section !== 'people'; turn++) await press(']');
    await expect(name).toBeFocused();
    await press('Enter');
    await expect(
      panel.locator('[data-section="introductions"], [data-section="articles"]').first(),
    ).toBeVisible();
    await press('Escape');
    await expect(panel.locator('[data-section="in-brief"]')).toBeVisible();
    await expect(name).toBeFocused();
  });

  await test.step('a phrase typed, and back by the button', async () => {
    await press('/');
    await panel.keyboard.type('petition');
    await press('Enter');
    const back = panel.getByRole('button', { name: 'Back to the article' });
    await expect(back).toBeVisible();
    await press('Shift+Tab');
    await expect(back).toBeFocused();
    await press('Enter');
    await expect(panel.locator('[data-section="in-brief"]')).toBeVisible();
    await expect.poll(focused).not.toMatchObject({ tag: 'BODY' });
  });

  await test.step('the menu unfolds, and Escape folds it', async () => {
    await panel.getByRole('button', { name: 'More', exact: true }).focus();
    await press('Enter');
    await expect(panel.getByRole('link', { name: 'Library' })).toBeVisible();
    await press('Tab');
    await press('Escape');
    await expect(panel.getByRole('button', { name: 'More', exact: true, expanded: false })).toBeFocused();
    await press('Enter');
    for (let turn = 0; turn < 4; turn++) await press('Tab');
    await press('Enter');
    await expect(panel.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await press('Escape');
    await expect(panel.getByRole('dialog')).toHaveCount(0);
    await expect.poll(focused).not.toMatchObject({ tag: 'BODY' });
  });
});

/** Runs in the panel. */
function describeFocus() {
  const element = document.activeElement;
  return {
    tag: element?.tagName ?? 'BODY',
    section: element?.closest('[data-section]')?.getAttribute('data-section') ?? null,
    receipt: element?.getAttribute('data-receipt') ?? null,
    words: element?.textContent?.slice(0, 60) ?? '',
  };
}
