import { relative } from 'node:path';
import { root } from './run-command.mjs';

/**
 * What a test runner reports: how many tests there were, and for each that failed where it is and what it said first.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Result
 */

/** @returns {Result} of Vitest's JSON report. */
export function ofVitest(report) {
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that could not be loaded has no tests.
    if (failed.length === 0 && status === 'failed') return [line(name, '', message)];
    return failed.map((test) => line(name, test.fullName, test.failureMessages[0]));
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests, failures };
}

/** @returns {Result} of Playwright's JSON report. */
export function ofPlaywright({ stats, suites, errors }) {
  const failures = specsOf(suites)
    .filter(({ ok }) => !ok)
    .map((spec) =>
      line(
        spec.file,
        spec.title,
        spec.tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message,
      ),
    );
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: [...failures, ...errors.map(({ message }) => line('', '', message))],
  };
}

function specsOf(suites = []) {
  return suites.flatMap((suite) => [...suite.specs, ...specsOf(suite.suites)]);
}

function line(file, title, message = '') {
  const where = file.startsWith(root) ? relative(root, file) : file;
  const first = message.split('\n', 1)[0].replaceAll(/\u001B\[\d+m/gu, '');
  return [where, title, first].filter((part) => part !== '').join(' › ');
}
