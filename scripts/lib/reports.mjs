import { existsSync, readFileSync } from 'node:fs';

/** Counts from the JSON a test runner leaves. No report, or a bad end that no test explains, counts as one failure. */
export function countVitest(file, exitedWell) {
  const report = read(file);
  if (!report) return crashed;
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return explained(counts, exitedWell);
}

export function countPlaywright(file, exitedWell) {
  const report = read(file);
  if (!report) return crashed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return explained({ passed: expected + flaky, failed: unexpected, skipped }, exitedWell);
}

const crashed = { passed: 0, failed: 1, skipped: 0 };

function explained(counts, exitedWell) {
  return exitedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function read(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
