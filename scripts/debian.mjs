/** Programs from Debian's own packages, where this runs as root on Debian, such as in a container. */
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

export const canInstallFromDebian = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * What went wrong is on the console; look for the programs afterwards.
 * @param {string[]} packages
 */
export async function installFromDebian(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}
