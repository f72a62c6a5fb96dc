/**
 * `npm run proof`: shows that the committed tree stands by itself. It clones the last commit into a temporary
 * folder, installs there, then runs the whole of `npm test` with every network interface but loopback down
 * (Linux, as root; elsewhere with the network as it is, and it says so).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder, run } from './run.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-proof-'));
const clone = path.join(folder, 'sidelight');

/** A network of its own in which only loopback is up. */
const withoutNetwork = ['--net', '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

const canTakeNetworkAway = () =>
  process.platform === 'linux' &&
  spawnSync('unshare', [...withoutNetwork, 'true'], { stdio: 'ignore' }).status === 0;

async function perform(command, parameters, cwd) {
  const { code } = await run(command, parameters, { cwd });
  if (code !== 0) throw new Error(`Failed with ${code}: ${command} ${parameters.join(' ')}`);
}

try {
  await perform('git', ['clone', '--quiet', '--no-hardlinks', projectFolder, clone], folder);
  await perform(process.execPath, ['scripts/set-up.mjs'], clone);
  const test = [process.execPath, 'scripts/test.mjs'];
  if (canTakeNetworkAway()) {
    console.log('Every network interface but loopback is down from here on.');
    await perform('unshare', [...withoutNetwork, ...test], clone);
  } else {
    console.log('The network cannot be taken away here (that needs Linux and root), so it stays as it is.');
    await perform(test[0], test.slice(1), clone);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
