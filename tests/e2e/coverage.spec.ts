import { expect, test } from './harness';
import { openPanelBeside } from './panel';
import { printSheets, type Sheet } from './press';

const wire = [
  'The harbour board of Ostwick voted on Monday to build a floating landing beside the old pier of Ostwick.',
  'The landing will carry two hundred people at a time and rise with the tide by as much as four metres.',
  'Divers had found nine cracked piles under the old pier of Ostwick after the barge Lenna Croy struck it.',
  'Fishermen have landed their catch on the other bank since then and pay a toll of 12 crowns for each crate.',
  'The board expects the first boats to lie at the floating landing before the herring comes in autumn.',
  'Ivo Marrick, the harbour master of Ostwick, told the board that the old pier could not be saved.',
];
const statement =
  '“We thank the board of Ostwick for its haste, we regret what our barge has done to a pier that three generations of fishermen have mended with their own hands, and we will pay for the floating landing until the last of them can land a crate of herring there again without a toll,”';

const sheetOf = (name: string, slug: string, title: string, sentences: string[]): Sheet => ({
  name,
  url: `http://${slug}.test/2026/03/17/ostwick-floating-landing`,
  title,
  language: 'en',
  sentences,
});

/** Two that print the same agency's text, one of them cut and with a lead of its own, and two reports with one statement. */
const sheets = [
  sheetOf('Harl Evening', 'evening', 'Ostwick gets a floating landing beside its old pier', [
    `OSTWICK (Meridian Wire) – ${wire[0]}`,
    ...wire.slice(1),
  ]),
  sheetOf('Valley Bulletin', 'bulletin', 'Floating landing for the fishermen of Ostwick', [
    'Nobody from this valley need cross the river with crates of herring for much longer.',
    ...wire.slice(0, 5),
  ]),
  sheetOf('The Coast Ledger', 'ledger', 'Barge company pays for the floating landing of Ostwick', [
    'The Harl Barge Company will bear all costs of the floating landing beside the old pier of Ostwick.',
    `${statement} said Wenna Sool, who leads the Harl Barge Company.`,
    'Insurers had haggled with her over the Lenna Croy for most of a week, people close to them say.',
    'Shares in the company fell by a twentieth in Monday’s trade and came back before the evening.',
  ]),
  sheetOf('Pier and Quay', 'quay', 'Fishermen of Ostwick doubt the floating landing', [
    'On the quay of Ostwick hardly anybody believes that a floating landing can replace the old pier.',
    'Old Bran Tolley has seen two such landings break loose in a gale and drift out past the light.',
    `${statement} said Wenna Sool of the Harl Barge Company, whose Lenna Croy struck the pier.`,
    'Tolley read her words aloud in the net loft, and the men there laughed for a good while.',
  ]),
];

test('a cut wire text is one text with its original, and two reports that quote one statement are two', async ({
  sidelight,
  tab,
}) => {
  await sidelight.giveConsent();
  await printSheets(sidelight.context, sheets);
  for (const { url } of sheets) await sidelight.readArticle(tab, url);
  const panel = await openPanelBeside(sidelight, tab);
  const coverage = panel.locator('[data-section="coverage"]');
  await expect(coverage).toContainText('4 articles, 3 independent texts');

  const copies = coverage.locator('.copies');
  await expect(copies).toHaveCount(1);
  await expect(copies).toContainText('Meridian Wire');
  const button = copies.getByRole('button', { name: '2 sources carry the same text' });
  await button.focus();
  await panel.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(copies.locator('[data-statement] .words')).toHaveText('OSTWICK (Meridian Wire) –');
  await expect(copies.getByRole('link')).toHaveText(
    sheets.slice(0, 2).map(({ title }) => new RegExp(title)),
    { useInnerText: true },
  );
  // Both were published in the same minute, so neither is said to be the first.
  await expect(copies).not.toContainText('came first');
});
