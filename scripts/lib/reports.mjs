import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './paths.mjs';

/** Counts, and a line for each failure, from the JSON a test runner leaves. No report, or a bad end that no test explains, counts as one failure. */
export function countVitest(file, exitedWell) {
  const report = read(file);
  if (!report) return crashed;
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  const failures = report.testResults
    .filter((suite) => suite.status === 'failed')
    .flatMap(({ name, message, assertionResults }) => [
      ...(assertionResults.length === 0 ? [failure(relative(root, name), message)] : []),
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => failure(`${relative(root, name)} › ${fullName}`, failureMessages[0])),
    ]);
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
  return explained(counts, exitedWell);
}

export function countPlaywright(file, exitedWell) {
  const report = read(file);
  if (!report) return crashed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failures = report.suites.flatMap(failuresIn);
  return explained({ passed: expected + flaky, failed: unexpected, skipped, failures }, exitedWell);
}

const failuresIn = (suite) => [
  ...(suite.suites ?? []).flatMap(failuresIn),
  ...(suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ results }) => failure(`tests/e2e/${suite.file} › ${title}`, results.at(-1)?.error?.message)),
  ),
];

/** One line for the end of the output: which test, and the first line of what it said. */
const failure = (test, message) =>
  stripVTControlCharacters(`${test}: ${(message ?? 'no message').trim().split('\n')[0]}`);

const crashed = { passed: 0, failed: 1, skipped: 0, failures: ['The test runner left no report.'] };

function explained(counts, exitedWell) {
  const unexplained = 'The test runner ended badly, though no test failed.';
  return exitedWell || counts.failed > 0 ? counts : { ...counts, failed: 1, failures: [unexplained] };
}

function read(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
