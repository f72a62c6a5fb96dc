/** Reads the test runners' own reports, so that the sum in the last line of `npm test` is theirs. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * `secondTry` says how many of those passed only when they were tried again.
 * @typedef {{ passed: number, failed: number, skipped: number, secondTry?: number }} Counts
 */

/**
 * A tool that only succeeds or fails counts as one check.
 * @param {number} code
 * @returns {Counts}
 */
export const oneCheck = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/**
 * @param {string} reportFile written by Vitest's json reporter
 * @param {number} code Vitest's exit code
 * @returns {Counts}
 */
export function countVitest(reportFile, code) {
  const report = readReport(reportFile);
  if (!report) return oneCheck(1);
  // A file that breaks while it is loaded has no test in it to count.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return withExitCode(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    code,
  );
}

/**
 * @param {string} reportFile written by Playwright's json reporter
 * @param {number} code Playwright's exit code
 * @returns {Counts}
 */
export function countPlaywright(reportFile, code) {
  const report = readReport(reportFile);
  if (!report) return oneCheck(1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + report.errors.length;
  return withExitCode({ passed: expected + flaky, failed, skipped, secondTry: flaky }, code);
}

/** @param {readonly Counts[]} all */
export const sum = (all) =>
  all.reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: total.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

function readReport(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // A runner that was ended while it wrote leaves half a report: the same as none.
    return null;
  }
}

/** A runner that fails outside of its tests (a crash, an unhandled error, no tests at all) has failed. */
const withExitCode = (counts, code) =>
  (code !== 0 && counts.failed === 0) || counts.passed + counts.failed === 0
    ? { ...counts, failed: counts.failed + 1 }
    : counts;
