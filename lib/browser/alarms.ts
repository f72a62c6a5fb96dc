import { browser } from 'wxt/browser';

/** Safe to call at every start: an alarm that runs already keeps its rhythm. */
export async function createAlarm(name: string, everyMinutes: number): Promise<void> {
  if (await browser.alarms.get(name)) return;
  await browser.alarms.create(name, { periodInMinutes: everyMinutes });
}

export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
