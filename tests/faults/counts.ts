import { appendFileSync } from 'node:fs';

/** `npm run faults` asks for every count in full; `npm test` for a few of each. */
export const full = process.env['CANDOR_FAULTS'] === 'full';

/** How often a fault is made to happen. */
export const times = (inFull: number, inShort: number): number => (full ? inFull : inShort);

/** Notes for the table at the end how often a fault happened, and what came of it. */
export function note(fault: string, count: number, outcome: string): void {
  const file = process.env['CANDOR_FAULTS_TABLE'];
  const line = { fault, count, outcome };
  if (file === undefined) console.info(`${fault}: ${count}; ${outcome}`);
  else appendFileSync(file, `${JSON.stringify(line)}\n`);
}
