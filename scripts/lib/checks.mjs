import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const bin = (path) => join(root, 'node_modules', path);

const checks = {
  format: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  lint: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'],
  types: [bin('typescript/bin/tsc'), '-b', '--pretty'],
  layers: [join(root, 'scripts/layers/check.mjs')],
};

/** Runs every check, also after one has failed: who mends three things wants to hear of three. */
export async function runChecks() {
  const results = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const [name, command] of Object.entries(checks)) {
    const { ok } = await run(process.execPath, command, { cwd: root, show: true });
    process.stdout.write(`${ok ? '✓' : '✗'} ${name}\n`);
    results[ok ? 'passed' : 'failed'] += 1;
    if (!ok) results.failures.push(`check: ${name}`);
  }
  return results;
}
