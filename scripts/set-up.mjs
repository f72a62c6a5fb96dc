/** Makes a fresh clone ready: Node is new enough, the dependencies are there, a browser is found. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { canInstallFromDebian, installFromDebian } from './debian.mjs';
import { findBrowser } from './find-browser.mjs';
import { findFirefox } from './find-firefox.mjs';
import { projectFolder, runNpm } from './run.mjs';

/** The `engines` of package.json. */
const oldestNode = [20, 19];

/**
 * Everything that `npm start`, `npm test` and the benchmarks need. Throws an Error whose message tells the
 * reader what to do. The browser's file is also put into SIDELIGHT_CHROMIUM, where the test runners read it.
 * @returns {Promise<{ browser: string }>}
 */
export async function setUp() {
  checkNode(process.versions.node);
  if (needsInstallation(projectFolder)) await installDependencies();
  const browser = await findBrowser();
  process.env.SIDELIGHT_CHROMIUM = browser;
  console.log(`Node ${process.versions.node} · browser ${browser}`);
  return { browser };
}

/**
 * What the tests of icon, shortcuts and the browser's questions need: a screen of their own with mouse and keys.
 * They are skipped where it is not there, so nothing fails because of it.
 */
export async function setUpScreen() {
  if (process.platform !== 'linux') return;
  const missing = () => ['Xvfb', 'xdotool'].filter((program) => spawnSync('which', [program]).status !== 0);
  if (missing().length > 0 && canInstallFromDebian()) {
    console.log('Installing Xvfb and xdotool for the tests on a screen (apt-get install xvfb xdotool) …');
    await installFromDebian(['xvfb', 'xdotool']);
  }
  if (missing().length > 0) {
    console.log(`Not installed: ${missing().join(', ')}. The tests that need a screen are skipped.`);
  }
}

/** Puts the Firefox that its tests drive into SIDELIGHT_FIREFOX; without one they are skipped. */
export async function setUpFirefox() {
  const firefox = await findFirefox();
  if (firefox) process.env.SIDELIGHT_FIREFOX = firefox;
  console.log(firefox ? `Firefox ${firefox}` : 'No Firefox 140 or newer: its tests are skipped.');
}

/** @param {string} version such as `20.19.0` */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Sidelight is built with Node ${oldestNode.join('.')} or newer, and this is Node ${version}. ` +
      'Install a newer one (https://nodejs.org), then run the command again.',
  );
}

/**
 * Whether what is installed differs from the lockfile. Versions are compared rather than file times, which
 * git changes at every checkout. Packages for other platforms may be missing.
 * @param {string} folder
 */
export function needsInstallation(folder) {
  const installedFile = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return true;
  const wanted = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).some(([place, entry]) => {
    if (place === '') return false;
    const found = installed[place];
    return found ? found.version !== entry.version : !entry.optional && !entry.devOptional;
  });
}

async function installDependencies() {
  console.log('Installing the dependencies (npm ci), about a minute the first time …');
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  const progress = setInterval(() => console.log(`  … still installing, ${seconds()} s`), 10_000);
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund']);
  clearInterval(progress);
  if (code !== 0) throw new Error('npm ci failed; the lines above say why. Nothing else was changed.');
  console.log(`Installed in ${seconds()} s.`);
}

async function setUpFromCommandLine() {
  await setUp();
  if (!process.argv.includes('--for-tests')) return;
  await setUpScreen();
  await setUpFirefox();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setUpFromCommandLine().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
