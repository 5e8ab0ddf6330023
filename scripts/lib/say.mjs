import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What went wrong, in a sentence for whoever typed the command: printed without a stack trace. */
export class Trouble extends Error {}

/** One short line at a time, on stderr: stdout belongs to what a command produces. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** The outermost frame of every command. */
export async function command(name, body) {
  try {
    await body();
  } catch (error) {
    say(`Candor ${name}: ${error instanceof Trouble ? error.message : error.stack}`);
    process.exit(1);
  }
}

/** Whether a module is what was typed, and not imported by another command. A folder may be reached through a link. */
export function isTyped(meta) {
  return realpathSync(process.argv[1]) === fileURLToPath(meta.url);
}
