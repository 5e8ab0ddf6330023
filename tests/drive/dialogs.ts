import type { Candor } from './candor';

/** The system's dialogs cannot be driven; from now on they answer at once, with this path or (null) with Cancel. */
export const answerDialogs = ({ app }: Candor, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    dialog.showOpenDialog = async () => ({ canceled, filePaths: canceled ? [] : [chosen] });
    dialog.showSaveDialog = async () => ({ canceled, filePath: chosen ?? '' });
  }, path);
