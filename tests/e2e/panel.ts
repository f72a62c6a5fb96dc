import type { Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { fixtureNow } from './harness';

/**
 * Opens the real side panel by a reader's click, with the site's day as its clock, and brings the tab back
 * to the front, which the panel then follows.
 */
export async function openPanelBeside(sidelight: SidelightSession, tab: Page): Promise<Page> {
  const panel = await sidelight.openPanel();
  await panel.clock.setFixedTime(fixtureNow);
  await tab.bringToFront();
  await panel.reload();
  return panel;
}
