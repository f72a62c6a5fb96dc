import type { Page } from '@playwright/test';
import { expect, readArticles, statementsIn, test } from './harness';
import { openPanelBeside } from './panel';

const story = ['ferry-fares-rise', 'ferry-petition', 'ferry-inquiry'];
const aboutPerson = 'Runa Eskild';

test('words marked in the page are looked up, each time anew, and the reader goes back', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, story);
  const panel = await openPanelBeside(sidelight, tab);
  const headline = panel.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText('Regulator opens inquiry into ferry fares');

  await test.step('a person, with the mouse', async () => {
    await dragAcross(tab, aboutPerson);
    await expect(headline).toHaveText(aboutPerson);
    await expect(panel.locator('[data-section="header"] .kicker')).toContainText('Person');
    await expect(panel.getByRole('searchbox')).toHaveValue(aboutPerson);
    const introductions = await statementsIn(panel, 'introductions');
    expect(introductions.join(' ')).toContain('director of the authority');
    expect((await statementsIn(panel, 'quotes')).join(' ')).toContain('We are not looking for a culprit');
  });

  await test.step('a company, with its figures and the articles of it', async () => {
    await dragAcross(tab, 'Halvar Line');
    await expect(headline).toHaveText('Halvar Line');
    expect((await statementsIn(panel, 'figures')).join(' ')).toContain('22.90 euros');
    const titles = await panel.locator('[data-section="articles"] h3').allInnerTexts();
    expect(titles).toContain('Halvar Line to raise Tinsey fare and cut winter crossings');
    expect(titles).toContain('Regulator opens inquiry into ferry fares');
    for (const words of await panel.locator('[data-section="articles"] .words').allInnerTexts())
      expect(words).toContain('Halvar Line');
  });

  await test.step('with the keyboard, a word more at a time', async () => {
    const { left, y } = await placeOf(tab, 'Maren Toller');
    await tab.mouse.dblclick(left + 5, y);
    await expect(panel.getByRole('searchbox')).toHaveValue('Maren');
    await tab.keyboard.press('Control+Shift+ArrowRight');
    await expect(panel.getByRole('searchbox')).toHaveValue('Maren Toller');
    await expect(headline).toHaveText('Maren Toller');
  });

  await test.step('the way back', async () => {
    await panel.getByRole('button', { name: 'Back to the article' }).click();
    await expect(headline).toHaveText('Regulator opens inquiry into ferry fares');
    await expect(panel.locator('[data-section="in-brief"]')).toBeVisible();
    await expect(panel.getByRole('searchbox')).toHaveValue('');
    await dragAcross(tab, aboutPerson);
    await expect(headline).toHaveText(aboutPerson);
    await panel.keyboard.press('Escape');
    await expect(headline).toHaveText('Regulator opens inquiry into ferry fares');
  });

  await test.step('in a page that was loaded again', async () => {
    await tab.reload();
    await sidelight.waitUntilStored(tab.url());
    // Marked before or after the panel listens to the new page: either way it is heard of.
    await dragAcross(tab, 'Aino Reval');
    await expect(headline).toHaveText('Aino Reval');
  });
});

test('words marked before the panel opens are looked up when it opens, and once', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, story);
  await dragAcross(tab, aboutPerson);
  const panel = await openPanelBeside(sidelight, tab);
  const headline = panel.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText(aboutPerson);

  // Who goes back to the article is left there, although the words are still marked when the panel listens anew.
  await panel.getByRole('button', { name: 'Back to the article' }).click();
  await expect(headline).toHaveText('Regulator opens inquiry into ferry fares');
  const other = await sidelight.context.newPage();
  await other.goto(site.urlOf('ferry-petition'));
  await tab.bringToFront();
  await expect(headline).toHaveText('Regulator opens inquiry into ferry fares');
  expect(await tab.evaluate(() => String(getSelection()).trim())).toBe(aboutPerson);
  // Longer than the pause after which marked words are sent: only time shows that nothing comes.
  await tab.waitForTimeout(700);
  await expect(headline).toHaveText('Regulator opens inquiry into ferry fares');
});

test('the field, a name in the panel, and a phrase that nothing speaks of', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, story);
  const panel = await openPanelBeside(sidelight, tab);
  const headline = panel.getByRole('heading', { level: 1 });
  const field = panel.getByRole('searchbox');

  await test.step('a press on a name looks it up, and Escape leads back to it', async () => {
    const chip = panel.locator('[data-section="people"]').getByRole('button', { name: 'Maren Toller' });
    await chip.click();
    await expect(headline).toHaveText('Maren Toller');
    expect((await statementsIn(panel, 'quotes')).join(' ')).toContain('A number will not carry anyone');
    await panel.keyboard.press('Escape');
    await expect(chip).toBeFocused();
  });

  await test.step('the slash goes to the field, and Enter there looks up', async () => {
    await panel.locator('[data-statement]').first().focus();
    await panel.keyboard.press('/');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await panel.keyboard.type('petition');
    await panel.keyboard.press('Enter');
    await expect(headline).toHaveText('“petition”');
    await expect(panel.locator('[data-section="articles"] mark').first()).toHaveText(/petition/i);
  });

  await test.step('what nothing speaks of is said so, and shows nothing', async () => {
    await field.fill('Zanzibar clove auction');
    await field.press('Enter');
    await expect(panel.getByText('Nothing kept here speaks of “Zanzibar clove auction”.')).toBeVisible();
    await expect(panel.locator('[data-statement]')).toHaveCount(0);
  });
});

test('while no panel is open, marking words says nothing to anyone', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  await listenToAll(await sidelight.welcomePage());
  await tab.bringToFront();
  await dragAcross(tab, aboutPerson);
  // Longer than the pause after which marked words are sent: only time shows that nothing comes.
  await tab.waitForTimeout(700);
  await tab.goto(site.urlOf('ferry-petition'));
  await sidelight.waitUntilStored(tab.url());
  const heard = await sidelight.inExtension(() => (globalThis as unknown as Listening).heard, null);
  expect(heard.join('\n')).toContain('takeDraft');
  expect(heard.filter((words) => words.includes(aboutPerson) && !words.includes('takeDraft'))).toEqual([]);

  // The same marking is heard once a panel follows the page.
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Regulator opens inquiry');
  await dragAcross(tab, aboutPerson);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(aboutPerson);
});

/** Presses the mouse before the first of the words in the page and lets it go after the last. */
async function dragAcross(tab: Page, words: string): Promise<void> {
  // Pressed inside what is marked, the mouse would drag those words along instead of marking others.
  await tab.evaluate(() => getSelection()?.removeAllRanges());
  const { left, right, y } = await placeOf(tab, words);
  await tab.mouse.move(left, y);
  await tab.mouse.down();
  await tab.mouse.move((left + right) / 2, y);
  await tab.mouse.move(right, y);
  await tab.mouse.up();
  expect(await tab.evaluate(() => String(getSelection()).trim())).toBe(words);
}

/** Where the words stand on the screen, of all places the first on one line outside of links. */
const placeOf = (tab: Page, words: string) =>
  tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('main, article') ?? document.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || !node.parentElement?.closest('p') || node.parentElement.closest('a')) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement.scrollIntoView({ block: 'center' });
      const [box, ...others] = range.getClientRects();
      if (box && others.length === 0)
        return { left: box.left + 0.5, right: box.right + 0.5, y: box.top + box.height / 2 };
    }
    throw new Error(`Not on one line of the page: ${wanted}`);
  }, words);

interface Listening {
  heard: string[];
}

/** From now on a page of ours writes down every message and every port that reaches the extension. */
const listenToAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const { runtime } = (globalThis as unknown as { chrome: ChromeRuntime }).chrome;
    runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));
    runtime.onConnect.addListener((port) => void heard.push(`port ${port.name}`));
  });

interface ChromeRuntime {
  runtime: {
    onMessage: { addListener(listener: (message: unknown) => void): void };
    onConnect: { addListener(listener: (port: { name: string }) => void): void };
  };
}
