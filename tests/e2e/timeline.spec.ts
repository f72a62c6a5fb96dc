import { expect, readArticles, test } from './harness';
import { openPanelBeside } from './panel';
import { printSheets, type Sheet } from './press';

const sheet = (name: string, sentences: string[]): Sheet => ({
  name,
  url: `http://${name.toLowerCase().replaceAll(' ', '-')}.test/2026/03/17/lock-of-vessing`,
  title: `Lock of Vessing shut after a tanker strikes its gate, ${name} says`,
  language: 'en',
  sentences,
});

/** Two papers on one day: one happening told by both, another of the same day, and dates that are none. */
const lock: Sheet[] = [
  sheet('Vessing Courant', [
    'The tanker Aud Remmer struck the upper gate of the lock in Vessing on Monday and bent two of its beams.',
    'The council of Vessing elected Tove Halden as mayor on Monday by nine votes to six.',
    'Tove Halden said that the lock handles more ships of the tanker kind than it did on 3 February 2024.',
    'The Vessing Lock Authority wants the plans for the repair from the tanker company by Friday.',
    'The Vessing Lock Authority will hold a public hearing on the tanker Aud Remmer on 25 March 2026.',
    'The tanker Aud Remmer carries heating oil for the villages above Vessing.',
  ]),
  sheet('River Mirror', [
    'The upper gate of the lock in Vessing was bent on Monday when the tanker Aud Remmer struck it.',
    'Shipping above Vessing has stopped, the Vessing Lock Authority said, and eleven barges are waiting.',
    'Tove Halden, the new mayor, asked the Vessing Lock Authority for a floating crane.',
    'The lock of Vessing is one of four on the river and the only one with a single chamber.',
    'The master of the Aud Remmer told the Vessing Lock Authority that the brakes of the winch had failed.',
    'The Vessing Lock Authority keeps a spare gate in a hall beside the lock.',
  ]),
];

test('the timeline tells one happening once with its sources and place, and nothing that only looks like one', async ({
  sidelight,
  tab,
}) => {
  await sidelight.giveConsent();
  await printSheets(sidelight.context, lock);
  for (const { url } of lock) await sidelight.readArticle(tab, url);
  const panel = await openPanelBeside(sidelight, tab);
  const timeline = panel.locator('[data-section="timeline"]');
  const struck = timeline.locator('.entry', { hasText: 'Aud Remmer' }).filter({ hasText: 'struck' });
  await expect(struck).toHaveCount(1);
  await expect(struck.locator('time').first()).toHaveAttribute('datetime', '2026-03-16');
  await expect(struck.locator('.entry-place')).toContainText('Vessing');

  await test.step('the other source opens by keys', async () => {
    const others = struck.getByRole('button', { name: '1 other source' });
    await others.focus();
    await panel.keyboard.press('Enter');
    await expect(struck.locator('.statements [data-statement]')).toHaveCount(1);
    const told = (await struck.locator('[data-statement]').allTextContents()).join('\n');
    for (const { name } of lock.slice(0, 1)) expect(told).toContain(name);
  });

  await test.step('another thing of that day stands apart', async () => {
    const elected = timeline.locator('.entry', { hasText: 'elected Tove Halden' });
    await expect(elected).toHaveCount(1);
    await expect(elected).not.toContainText('Aud Remmer');
  });

  await test.step('a date that compares and the end of a term are no happenings', async () => {
    await expect(timeline).not.toContainText('than it did on');
    await expect(timeline).not.toContainText('by Friday');
  });

  await test.step('what has not come is still to come', async () => {
    const hearing = timeline.locator('[data-upcoming] .entry', { hasText: 'public hearing' });
    await expect(hearing).toHaveCount(1);
    await expect(hearing).not.toContainText('No report');
    await expect(hearing.getByRole('button', { name: 'Add to calendar' })).toBeVisible();
  });

  await test.step('a day that came and went without a report says so', async () => {
    await panel.clock.setFixedTime(Date.parse('2026-03-26T09:00:00Z'));
    await panel.reload();
    const hearing = timeline.locator('.entry', { hasText: 'public hearing' });
    await expect(hearing).toContainText('No report of it here yet.');
    await expect(timeline.locator('[data-upcoming]')).toHaveCount(0);
    await expect(struck).not.toContainText('No report');
  });
});

test('an announced day that has come stands with its announcement, one that has not is to come', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [
    'water-boil-notice',
    'water-crack-found',
    'water-old-tunnel',
    'water-repair-cost',
    'water-loan-approved',
  ]);
  const panel = await openPanelBeside(sidelight, tab);
  const timeline = panel.locator('[data-section="timeline"]');
  const loan = timeline.locator('.entry', { hasText: 'approved a loan' }).first();
  await expect(loan).toContainText(/Announced \d+ \w+:|Announced \w+ \d+:/);
  await expect(loan.locator('.entry-note + [data-statement]')).toContainText('emergency loan');
  await expect(timeline).not.toContainText('No report of it here yet.');
});
