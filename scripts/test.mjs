/**
 * `npm test`: every check of the project, one after the other, in a fresh clone too. A failing step does
 * not hide the others; what cannot run because an earlier step failed counts as failed. The last line is
 * the sum over all runners: `N passed, M failed`.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, runTool } from './run.mjs';
import { setUp, setUpFirefox, setUpScreen } from './set-up.mjs';
import { countPlaywright, countVitest, oneCheck, sum } from './test-counts.mjs';

const reportFolder = path.join(projectFolder, '.cache', 'test-reports');
/** No step takes longer than this unless something hangs. */
const limitMs = (process.env.SIDELIGHT_PROOF === 'whole' ? 60 : 22) * 60_000;

const tool = (packageName, parameters, options) => async () => {
  const { code } = await runTool(packageName, parameters, { limitMs, ...options });
  return oneCheck(code);
};

const vitest = (project) => async () => {
  const report = path.join(reportFolder, `${project}.json`);
  const parameters = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const { code } = await runTool('vitest', [...parameters, `--outputFile.json=${report}`], { limitMs });
  return countVitest(report, code);
};

/** A project of playwright.config.ts, and how many of its files run at a time. */
const playwright = (project, workers) => async () => {
  const report = path.join(reportFolder, `e2e-${project}.json`);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const parameters = ['test', '--project', project, '--workers', String(workers)];
  const { code } = await runTool('@playwright/test', parameters, { bin: 'playwright', env, limitMs });
  return countPlaywright(report, code);
};

const firefox = ['--browser', 'firefox', '--mv3'];

/** `needs` names the steps without whose success a step says nothing. */
const steps = [
  { name: 'prepare', perform: tool('wxt', ['prepare']) },
  { name: 'types', perform: tool('typescript', ['--noEmit'], { bin: 'tsc' }), needs: ['prepare'] },
  { name: 'lint', perform: tool('@biomejs/biome', ['check', '.']) },
  { name: 'dead code', perform: tool('knip', []), needs: ['prepare'] },
  { name: 'unit', perform: vitest('unit') },
  { name: 'browser', perform: vitest('browser') },
  { name: 'build for Chrome', perform: tool('wxt', ['build']) },
  { name: 'build for Firefox', perform: tool('wxt', ['build', ...firefox]) },
  {
    name: 'lint for Firefox',
    perform: tool('web-ext', [
      'lint',
      '--source-dir=.output/firefox-mv3',
      '--no-config-discovery',
      '--boring',
    ]),
    needs: ['build for Firefox'],
  },
  { name: 'test build', perform: tool('wxt', ['build', '--mode', 'test']) },
  { name: 'test build, Firefox', perform: tool('wxt', ['build', ...firefox, '--mode', 'test']) },
  { name: 'in Firefox', perform: vitest('firefox'), needs: ['test build, Firefox'] },
  { name: 'end to end', perform: playwright('beside', 2), needs: ['build for Chrome', 'test build'] },
  { name: 'end to end, alone', perform: playwright('alone', 1), needs: ['build for Chrome', 'test build'] },
];

/** @returns {Promise<import('./test-counts.mjs').Counts>} */
async function performStep(step, failedSteps) {
  const missing = (step.needs ?? []).filter((name) => failedSteps.has(name));
  if (missing.length > 0) {
    console.log(`Not run, because this failed: ${missing.join(', ')}.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return step.perform();
}

async function main() {
  const startedAt = Date.now();
  rmSync(reportFolder, { recursive: true, force: true });
  const results = [];
  const failedSteps = new Set();
  for (const step of steps) {
    console.log(`\n──── ${step.name} ${'─'.repeat(Math.max(0, 60 - step.name.length))}`);
    const stepStartedAt = Date.now();
    const counts = await performStep(step, failedSteps);
    if (counts.failed > 0) failedSteps.add(step.name);
    results.push({ name: step.name, counts, ms: Date.now() - stepStartedAt });
    console.log(`${step.name}: ${inWords(counts)} (${seconds(results.at(-1).ms)})`);
  }
  console.log(`\n──── result ${'─'.repeat(54)}`);
  for (const { name, counts, ms } of results) {
    console.log(
      `${counts.failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(18)} ${seconds(ms).padStart(7)}  ${inWords(counts)}`,
    );
  }
  console.log(`In ${seconds(Date.now() - startedAt)}, set-up not counted.\n`);
  return sum(results.map(({ counts }) => counts));
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

const inWords = ({ passed, failed, skipped, secondTry = 0 }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}${secondTry > 0 ? ` (${secondTry} of them only at the second try, named above)` : ''}`;

let total;
try {
  await setUp();
  await setUpScreen();
  await setUpFirefox();
  total = await main();
} catch (error) {
  console.error(error);
  total = { passed: 0, failed: 1, skipped: 0 };
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(inWords(total));
