import { browser } from 'wxt/browser';

/** Does the work once for each start of the browser: session storage outlives a stopped background, and no more. */
export async function onceASession(name: string, work: () => Promise<void>): Promise<void> {
  const key = `once:${name}`;
  if ((await browser.storage.session.get(key))[key] === true) return;
  await work();
  await browser.storage.session.set({ [key]: true });
}
