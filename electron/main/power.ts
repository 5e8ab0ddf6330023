import { powerSaveBlocker } from 'electron';

let held: number | null = null;

/** Keeps the displays from sleeping, or lets them sleep again. */
export function stayAwake(awake: boolean): void {
  if (awake) held ??= powerSaveBlocker.start('prevent-display-sleep');
  else if (held !== null) {
    powerSaveBlocker.stop(held);
    held = null;
  }
}
