import { dialog, type BrowserWindow } from 'electron';
import { strings } from '@shared/strings';

/** Asks for a session file; null when the facilitator thinks better of it. */
export async function askForSessionFile(window: BrowserWindow, folder: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: strings.dialogs.openSession,
    defaultPath: folder,
    properties: ['openFile'],
    filters: [{ name: strings.dialogs.sessionFiles, extensions: ['json'] }],
  });
  return filePaths[0] ?? null;
}

/** Asks for the folder in which sessions are kept; null when the facilitator thinks better of it. */
export async function askForFolder(window: BrowserWindow, folder: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: strings.dialogs.chooseFolder,
    defaultPath: folder,
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}
