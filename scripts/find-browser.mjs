/**
 * Finds the browser that shows the extension: Chromium or Chrome for Testing. Branded Chrome and Edge are
 * never taken, because they dropped the switch that loads an unpacked extension (Chrome 137).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { canInstallFromDebian, installFromDebian } from './debian.mjs';
import { runTool } from './run.mjs';

/** The `minimum_chrome_version` of the manifest. */
const oldestVersion = 121;

/**
 * The file of a browser that can be started, installing one where that is possible.
 * Throws an Error that tells the reader what to do when there is none.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const named = process.env.SIDELIGHT_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`SIDELIGHT_CHROMIUM names ${named}, and there is no such file.`);
    return named;
  }
  return firstInstalled() ?? (await installChromium()) ?? (await downloadWithPlaywright()) ?? giveUp();
}

function firstInstalled() {
  return candidates().find((file) => existsSync(file) && isUsable(file)) ?? null;
}

function candidates() {
  const names =
    process.platform === 'win32'
      ? ['chromium.exe']
      : ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing', 'chrome'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...usualPlaces()];
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ];
  }
  const { LOCALAPPDATA } = process.env;
  return process.platform === 'win32' && LOCALAPPDATA
    ? [path.join(LOCALAPPDATA, 'Chromium', 'Application', 'chrome.exe')]
    : [];
}

function isUsable(file) {
  // Chrome for Windows opens a window instead of printing its version, so there the name has to do.
  if (process.platform === 'win32') return true;
  if (isSnap(file)) return false;
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const found = /^(?:Chromium|Google Chrome for Testing) (\d+)\./m.exec(stdout ?? '');
  return found !== null && Number(found[1]) >= oldestVersion;
}

/** Snap's Chromium has a `/tmp` of its own: a temporary profile made outside is not there inside. */
function isSnap(file) {
  if (path.basename(realpathSync(file)) === 'snap') return true;
  return statSync(file).size < 10_000 && readFileSync(file, 'utf8').includes('/snap/');
}

async function installChromium() {
  if (!canInstallFromDebian()) return null;
  console.log(
    'No Chromium found: installing Debian’s (apt-get install chromium). This takes a minute or two …',
  );
  await installFromDebian(['chromium', 'fonts-liberation']);
  return firstInstalled();
}

async function downloadWithPlaywright() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  if (existsSync(file)) return file;
  console.log('No Chromium found: downloading Playwright’s (about 150 MB) …');
  await runTool('@playwright/test', ['install', '--no-shell', 'chromium'], { bin: 'playwright' });
  return existsSync(file) ? file : null;
}

function giveUp() {
  throw new Error(
    [
      'No browser that can load an unpacked extension was found, and none could be installed.',
      'Either install Chromium (Debian: sudo apt-get install chromium; Fedora: sudo dnf install chromium;',
      'macOS: brew install chromium), or fetch Playwright’s with: npx playwright install chromium',
      'or name one: SIDELIGHT_CHROMIUM=/path/to/chromium npm start',
      'Google Chrome and Microsoft Edge themselves cannot be used: they no longer load unpacked extensions from the command line.',
    ].join('\n'),
  );
}
