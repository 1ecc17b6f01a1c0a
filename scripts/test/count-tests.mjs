import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts vitest's JSON report. A file that failed before its first test, a missing report and an error outside of any
 * test count as one failure each: silence is not success.
 * @param {string} file
 * @param {boolean} endedWell
 */
export function countTests(file, endedWell) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !endedWell ? 1 : failed,
    skipped: report.numPendingTests,
  };
}
