import { expect, readArticles, test } from './harness';
import { openPanelBeside } from './panel';
import { printSheets, type Sheet } from './press';

test('background of earlier articles is shown oldest first, each with its source', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [
    'ferry-fares-rise',
    'ferry-petition',
    'ferry-who-pays',
    'ferry-breakdown',
    'ferry-inquiry',
  ]);
  const panel = await openPanelBeside(sidelight, tab);
  const lines = panel.locator('[data-section="context"] [data-statement]');
  await expect(lines.filter({ hasText: 'Fares were frozen from 2019 until 2024' })).toContainText(
    'The Kestholm Courier',
  );
  await expect(lines.filter({ hasText: 'it signed a contract with Halvar Line' })).toContainText(
    'The Lantern',
  );
  const said = await lines.locator('.words').allTextContents();
  const places = ['frozen from 2019 until 2024', 'signed a contract'].map((words) =>
    said.findIndex((line) => line.includes(words)),
  );
  expect(places).toEqual([...places].sort((one, other) => one - other));
  // What was announced three weeks before is no background.
  expect(said.join(' ')).not.toContain('will raise its fares');
});

const tram = (name: string, host: string, publishedIso: string, sentences: string[]): Sheet => ({
  name,
  url: `http://${host}.test/tramway-of-ostrel`,
  title: `Tramway of Ostrel: ${name} on the closed line to Brevik`,
  language: 'en',
  publishedIso,
  sentences,
});

const before = tram('Ostrel Gazette', 'ostrel-gazette', '2026-03-10T08:00:00Z', [
  'The tramway of Ostrel closed its line to Brevik on Monday because the rails on the bridge had bent.',
  'The tramway of Ostrel was built in 1921 and carries more people on the bridge to Brevik than any road.',
  'The line to Brevik was closed for a year in 1987, when the bridge of Ostrel was given new rails.',
  'Mirela Kost, who heads the tramway, was elected to the board of the rowing club in 2012 and again in 2020.',
  'Engineers looked at the bridge to Brevik and its rails until late in the evening.',
  'Buses run in place of the tramway of Ostrel between the market and the bridge.',
]);
const sameDay = tram('Brevik Times', 'brevik-times', '2026-03-17T07:00:00Z', [
  'The tramway of Ostrel opened its line to Brevik again on Tuesday, after a week of work on the bridge.',
  'Mirela Kost, who heads the tramway, rode in the first car and thanked the engineers on the bridge.',
  'Some shops in Brevik gave coffee to all who came by tramway from Ostrel in the morning.',
  'The rails on the bridge were cut and welded by night, so that the buses were not held up.',
  'People in Brevik had asked for a later tramway on Saturdays, and the company has promised one.',
]);
const open = tram('Ostrel Courant', 'ostrel-courant', '2026-03-17T12:00:00Z', [
  'The tramway of Ostrel runs to Brevik again after eight days in which the rails on the bridge were mended.',
  'Mirela Kost, who heads the tramway, said that the bridge would be looked at each month from now on.',
  'The line to Brevik had been closed for a year in 1987, when the bridge of Ostrel got new rails.',
  'The first car left the market of Ostrel at six, with forty people and a dog in it.',
  'The work on the bridge cost less than the company had feared, and the road beside it stayed open.',
]);

test('what the article says itself, the news of the day and another matter are no background', async ({
  sidelight,
  tab,
}) => {
  await sidelight.giveConsent();
  const sheets = [before, sameDay, open];
  await printSheets(sidelight.context, sheets);
  for (const { url } of sheets) await sidelight.readArticle(tab, url);
  const panel = await openPanelBeside(sidelight, tab);
  const lines = panel.locator('[data-section="context"] [data-statement]');
  await expect(lines).toHaveCount(1);
  await expect(lines).toContainText('was built in 1921');
  await expect(lines.locator('.receipt-source')).toContainText('Ostrel Gazette');
});
