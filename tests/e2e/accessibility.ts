import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** That the page as it is now breaks no rule of WCAG 2.2 AA that a program can check, light and dark. */
export async function expectNoViolations(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // A page that is connected to from outside cannot open the blank page that the other mode works in.
    const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
    expect(passes.length, `${state}, ${colorScheme}`).toBeGreaterThan(5);
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
    expect.soft(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}
