import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { clipboard, shell } from 'electron';
import type { FileAnswer, InputOf } from '@shared/host/contract';
import { problem } from './problem';

/**
 * The file that was exported last. Windows only say what to do with it: a path that a window could name would be any
 * file of the machine.
 */
export class WrittenReport {
  #path: string | null = null;

  note(path: string): void {
    this.#path = path;
  }

  /** Opens it with what the system opens it with, shows it in its folder, or puts its path on the clipboard. */
  async after({ to }: InputOf<'report/after'>): Promise<FileAnswer> {
    const path = this.#path;
    if (path === null) return problem('not-found', '');
    const there = (await stat(path).catch(() => null))?.isFile() ?? false;
    if (!there) return problem('not-found', basename(path));
    if (to === 'copy') await clipboard.writeText(path);
    if (to === 'show') shell.showItemInFolder(path);
    /* The system says in words of its own why it opens nothing: no program is set for it. */
    if (to === 'open' && (await shell.openPath(path)) !== '') return problem('cannot-open', basename(path));
    return { ok: true };
  }
}
