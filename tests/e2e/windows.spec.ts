import { expect, readArticles, test } from './harness';
import { openTab, openWindow, panelIn, windowOf } from './other-window';

test('two windows, three panels: each follows its own window, and a change in one shows in the others', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, ['water-crack-found', 'ferry-inquiry']);
  const firstPanel = await sidelight.openPanel();
  await tab.bringToFront();
  const otherWelcome = await openWindow(sidelight, sidelight.urlOfPage('welcome.html'));
  await otherWelcome.getByRole('button', { name: 'Show me' }).click();
  const otherWindow = await windowOf(otherWelcome);
  expect(otherWindow).not.toBe(await windowOf(firstPanel));
  const otherPanel = await panelIn(sidelight, otherWindow);
  const other = await openTab(sidelight, otherWindow, site.urlOf('water-crack-found'));
  const headlines = {
    first: firstPanel.getByRole('heading', { level: 1 }),
    other: otherPanel.getByRole('heading', { level: 1 }),
  };
  await expect(headlines.other).toContainText('Crack found in tunnel');
  await expect(headlines.first).toContainText('Regulator opens inquiry');

  await other.goto(site.urlOf('ferry-inquiry'));
  await expect(headlines.other).toContainText('Regulator opens inquiry');
  await tab.goto(site.urlOf('water-crack-found'));
  await expect(headlines.first).toContainText('Crack found in tunnel');
  await expect(headlines.other).toContainText('Regulator opens inquiry');

  await tab.goto(site.urlOf('ferry-inquiry'));
  await expect(headlines.first).toContainText('Regulator opens inquiry');
  await expect(otherPanel.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await firstPanel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(otherPanel.getByRole('button', { name: 'Saved', pressed: true })).toBeVisible();

  // A third one: the panel's page in a tab behind the article.
  const third = await openTab(sidelight, otherWindow, sidelight.urlOfPage('sidepanel.html'));
  await other.bringToFront();
  await expect(third.getByRole('heading', { level: 1 })).toContainText('Regulator opens inquiry');
  await firstPanel.getByRole('button', { name: 'Add a note' }).first().click();
  // Keys go to the window that the browser has in front, which is the other one's on a slow machine.
  const field = firstPanel.locator('[data-section="notes"] textarea');
  await field.fill('Ask who *pays*.');
  await field.press('Control+Enter');
  for (const panel of [firstPanel, otherPanel, third])
    await expect(panel.locator('[data-section="notes"] em')).toHaveText('pays');
  await third.getByRole('button', { name: 'Saved', exact: true }).click();
  for (const panel of [firstPanel, otherPanel, third])
    await expect(panel.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await other.goto(site.urlOf('water-crack-found'));
  await expect(headlines.other).toContainText('Crack found in tunnel');
  await expect(third.getByRole('heading', { level: 1 })).toContainText('Crack found in tunnel');
  await expect(headlines.first).toContainText('Regulator opens inquiry');
});
