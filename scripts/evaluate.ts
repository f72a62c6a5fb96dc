/**
 * `npm run eval [-- <folder>]`: predicts every task of a benchmark folder (one sub-folder a task) and prints
 * what the scorer beside that folder says. The benchmark is not part of the project, so its absence is no error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { taskNames } from './predict/task';

const project = path.join(import.meta.dirname, '..');
const folder = path.resolve(process.argv[2] ?? path.join(project, '..', 'shared', 'eval', 'dev'));
const scorer = path.join(folder, '..', 'score.mjs');

if (!existsSync(folder) || !existsSync(scorer)) {
  console.log(`There is no benchmark at ${folder} (with a score.mjs beside it), so nothing was measured.`);
  process.exit(0);
}

const run = (file: string, ...rest: string[]) =>
  spawnSync(process.execPath, [...process.execArgv, file, ...rest], { cwd: project, encoding: 'utf8' });

const scratch = mkdtempSync(path.join(tmpdir(), 'sidelight-eval-'));
let failureCount = 0;
for (const task of taskNames) {
  const input = path.join(folder, task);
  if (!existsSync(input)) continue;
  const output = path.join(scratch, task);
  const startedAt = performance.now();
  const predicted = run(path.join(import.meta.dirname, 'predict.ts'), task, input, output);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`\n${task} (${seconds} s)`);
  const scored = predicted.status === 0 ? run(scorer, task, input, output) : predicted;
  // Exit code 3 says that the task is not built yet, which is known and no failure.
  if (scored.status !== 0 && scored.status !== 3) failureCount += 1;
  console.log(scored.status === 0 ? scored.stdout.trimEnd() : scored.stderr.trimEnd());
}
rmSync(scratch, { recursive: true, force: true });
process.exitCode = failureCount > 0 ? 1 : 0;
