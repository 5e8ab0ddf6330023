import type { Candor } from './candor';

/** What a dialog of the system's was asked to say. */
export interface Asked {
  readonly title: string;
  /** The folder, or the file that is proposed. */
  readonly path: string;
  readonly kinds: readonly string[];
}

/** From now on the system's dialogs are answered with Cancel; gives what each was asked to say. */
export async function hearDialogs({ app }: Candor): Promise<() => Promise<readonly Asked[]>> {
  await app.evaluate(({ dialog }) => {
    const asked: Asked[] = [];
    Object.assign(globalThis, { asked });
    const hear = (...[, options]: unknown[]) => {
      const { title = '', defaultPath = '', filters = [] } = options as Electron.SaveDialogOptions;
      asked.push({ title, path: defaultPath, kinds: filters.map(({ name }) => name) });
    };
    dialog.showOpenDialog = async (...given: unknown[]) => {
      hear(...given);
      return { canceled: true, filePaths: [] };
    };
    dialog.showSaveDialog = async (...given: unknown[]) => {
      hear(...given);
      return { canceled: true, filePath: '' };
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked);
}

/** The system's dialogs cannot be driven; from now on they answer at once, with this path or (null) with Cancel. */
export const answerDialogs = ({ app }: Candor, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    dialog.showOpenDialog = async () => ({ canceled, filePaths: canceled ? [] : [chosen] });
    dialog.showSaveDialog = async () => ({ canceled, filePath: chosen ?? '' });
  }, path);
