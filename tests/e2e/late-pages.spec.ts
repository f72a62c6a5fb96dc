/** Pages that scripts write: what is shown arrives late, and one document shows an article, a front page, another article. */
import type { Page } from '@playwright/test';
import { articlesStored } from './archive';
import { expect, test } from './harness';
import { openPanelBeside } from './panel';

const origin = 'http://late.test';

const sentencesOf = (place: string) => [
  `The ferry to ${place} will run every hour from the first of May, the board of the line decided on Monday.`,
  `Commuters from ${place} had asked for the earlier boat since the autumn, when the old one was taken away.`,
  `Maren Toller, who speaks for the line, said the boat would be paid out of the fares of the summer guests.`,
  `The harbour master of ${place} wants a second landing stage before the timetable changes.`,
  `A ticket will cost as much as before, and children under twelve go free on weekdays.`,
  `The board meets again in June and will then look at the numbers of the first five weeks.`,
];

const titleOf = (place: string) => `Hourly ferry to ${place} from the first of May`;
const pathOf = (place: string) => `/2026/03/17/hourly-ferry-to-${place.toLowerCase()}`;

/** A document that draws what its address names, so long after it was asked to, in ms. */
const shell = (
  delay: number,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour Post</title></head>
<body><div id="root"></div><script>
const sentencesOf = ${sentencesOf.toString()}, titleOf = ${titleOf.toString()};
const draw = () => {
  const place = /hourly-ferry-to-(\\w+)|place=(\\w+)/.exec(location.href);
  const name = place && (place[1] || place[2]).replace(/^./, (letter) => letter.toUpperCase());
  document.title = name ? titleOf(name) : 'Harbour Post';
  document.getElementById('root').innerHTML = name
    ? '<article><h1>' + titleOf(name) + '</h1><p class="byline">By Ines Tamm</p><time datetime="2026-03-17T08:00:00Z">17 March</time>'
      + sentencesOf(name).map((sentence) => '<p>' + sentence + '</p>').join('') + '</article>'
    : '<ul>' + ['Tinsey', 'Ostwick', 'Harl'].map((each) => '<li><a href="#">' + titleOf(each) + '</a></li>').join('') + '</ul>';
};
globalThis.show = (path) => { history.pushState(null, '', path); setTimeout(draw, ${delay}); };
addEventListener('popstate', () => setTimeout(draw, ${delay}));
setTimeout(draw, ${delay});
</script></body></html>`;

async function serve(tab: Page, delay: number): Promise<void> {
  await tab
    .context()
    .route(`${origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: shell(delay) }),
    );
}

/** Follows a link inside the document, as the page's own script does. */
const goInside = (tab: Page, path: string): Promise<void> =>
  tab.evaluate((to) => (globalThis as unknown as { show(path: string): void }).show(to), path);

test.beforeEach(async ({ sidelight }) => {
  await sidelight.giveConsent();
});

test('an article that a script brings after three seconds is read whole', async ({ sidelight, tab }) => {
  await serve(tab, 3000);
  await sidelight.readArticle(tab, origin + pathOf('Tinsey'));
  const [article] = await articlesStored(sidelight);
  expect(article?.title).toBe(titleOf('Tinsey'));
  for (const sentence of sentencesOf('Tinsey')) expect(article?.text).toContain(sentence);
});

test('so is one whose address says nothing of an article', async ({ sidelight, tab }) => {
  await serve(tab, 3500);
  await sidelight.readArticle(tab, `${origin}/app?place=Tinsey`);
  expect((await articlesStored(sidelight)).map(({ title }) => title)).toEqual([titleOf('Tinsey')]);
});

test('each address of one document gives its own article, forward and back', async ({ sidelight, tab }) => {
  await serve(tab, 600);
  await sidelight.readArticle(tab, origin + pathOf('Tinsey'));
  const panel = await openPanelBeside(sidelight, tab);
  const headline = panel.getByRole('heading', { level: 1 });
  await expect(headline).toContainText(titleOf('Tinsey'));
  await goInside(tab, pathOf('Ostwick'));
  await sidelight.waitUntilStored(origin + pathOf('Ostwick'));
  await expect(headline).toContainText(titleOf('Ostwick'));
  await tab.goBack();
  await expect(headline).toContainText(titleOf('Tinsey'));
  await tab.waitForTimeout(2500);
  await expect(headline).toContainText(titleOf('Tinsey'));
  const stored = await articlesStored(sidelight);
  expect(stored.map(({ url, title }) => [url, title]).sort()).toEqual(
    ['Ostwick', 'Tinsey'].map((place) => [`https://late.test${pathOf(place)}`, titleOf(place)]),
  );
  for (const { title, text, revision } of stored) {
    expect(revision, title).toBe(1);
    expect(text).not.toContain(title === titleOf('Tinsey') ? 'Ostwick' : 'Tinsey');
  }
});

test('a front page in the same document is no article, and the article is one again after it', async ({
  sidelight,
  tab,
}) => {
  await serve(tab, 300);
  await sidelight.readArticle(tab, origin + pathOf('Tinsey'));
  const panel = await openPanelBeside(sidelight, tab);
  const headline = panel.getByRole('heading', { level: 1 });
  await expect(headline).toContainText(titleOf('Tinsey'));
  await goInside(tab, '/');
  await expect(panel.getByText('Not a news article')).toBeVisible();
  // Past the last look for articles that arrive late.
  await tab.waitForTimeout(8000);
  await expect(panel.getByText('Not a news article')).toBeVisible();
  await tab.goBack();
  await expect(headline).toContainText(titleOf('Tinsey'));
  // Seen long enough only if the time after the front page counts.
  await expect
    .poll(async () => (await articlesStored(sidelight)).map(({ isPassing }) => isPassing), {
      timeout: 20_000,
    })
    .toEqual([false]);
  expect((await articlesStored(sidelight)).map(({ title }) => title)).toEqual([titleOf('Tinsey')]);
});
