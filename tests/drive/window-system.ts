import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';

const isThere = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** Why keys can't be sent through the window system of this machine; null where they can. */
export const noWindowSystem = (): string | null =>
  process.platform === 'linux' && isThere('xdotool') && isThere('openbox')
    ? null
    : 'keys go through the window system only where xdotool and openbox are (npm run setup installs them as root on Debian)';

/** What the window manager's own menus are called. */
const MENUS = 'Openbox';

const xdotool = (...args: readonly string[]): string => execFileSync('xdotool', [...args], { encoding: 'utf8' });

/**
 * The window system as a participant meets it: openbox manages the windows of the worker's display, and keys go through it,
 * those that it takes for itself (Alt+F4, Alt+Tab) included. Playwright's keys do not come by there.
 */
export class WindowSystem {
  readonly #manager: ChildProcess;

  constructor() {
    this.#manager = spawn('openbox', [], { stdio: 'ignore' });
  }

  /** Presses keys as they are called there: `alt+F4`, `ctrl+Return`. */
  press(...keys: readonly string[]): void {
    xdotool('key', '--clearmodifiers', ...keys);
  }

  /** Holds a key down until `let go` is called. */
  hold(key: string): () => void {
    xdotool('keydown', key);
    return () => void xdotool('keyup', key);
  }

  /** The title of the window that has the focus; empty while none has. */
  focused(): string {
    const found = spawnSync('xdotool', ['getwindowfocus', 'getwindowname'], { encoding: 'utf8' });
    return found.status === 0 ? found.stdout.trim() : '';
  }

  /** The same once no menu of the window manager's own is open, which has the focus to itself until Esc puts it away. */
  focusedBeneathMenus(): string {
    if (this.focused() === MENUS) this.press('Escape');
    return this.focused();
  }

  stop(): void {
    this.#manager.kill();
  }
}
