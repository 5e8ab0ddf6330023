import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. Never rejects: a program that cannot be started is a program that failed.
 * `text` holds what it printed, unless its output went straight to the terminal (`show`).
 */
export function run(program, args, { show = false, timeout, ...options } = {}) {
  return new Promise((resolve) => {
    const stdio = show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, args, { stdio, windowsHide: true, timeout, ...options });
    let text = '';
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => resolve({ ok: false, code: null, text: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, code, text }));
  });
}

/** The last lines of a program's output: where it says why it failed. */
export function tail(text, lines = 8) {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
