/** Finds the Firefox that the Firefox tests drive, installing Debian's where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { canInstallFromDebian, installFromDebian } from './debian.mjs';

/** The `strict_min_version` of the manifest. */
const oldestVersion = 140;

/**
 * The file of a Firefox that is new enough; null when there is none and none could be installed. Its tests are
 * skipped then, so nothing fails because of it.
 * @returns {Promise<string | null>}
 */
export async function findFirefox() {
  const named = process.env.SIDELIGHT_FIREFOX;
  if (named) {
    if (!existsSync(named)) throw new Error(`SIDELIGHT_FIREFOX names ${named}, and there is no such file.`);
    return named;
  }
  const found = candidates().find(isUsable);
  if (found || !canInstallFromDebian()) return found ?? null;
  console.log('No Firefox found: installing Debian’s for its tests (apt-get install firefox-esr) …');
  await installFromDebian(['firefox-esr']);
  return candidates().find(isUsable) ?? null;
}

function candidates() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? ['firefox.exe'] : ['firefox', 'firefox-esr'];
  const usual = process.platform === 'darwin' ? ['/Applications/Firefox.app/Contents/MacOS/firefox'] : [];
  return [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...usual].filter(
    existsSync,
  );
}

function isUsable(file) {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const found = /^Mozilla Firefox (\d+)\./m.exec(stdout ?? '');
  return found !== null && Number(found[1]) >= oldestVersion;
}
