import { dirname, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { Session } from '@shared/schema/session';
import { strings } from '@shared/strings';
import { fileNameFor, SUFFIX } from '@host/storage/sessions-folder';

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

/** Asks where a copy of a session goes: beside the sessions folder, not into it; null when the facilitator thinks better of it. */
export async function askForCopyTarget(
  window: BrowserWindow,
  folder: string,
  session: Session,
): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: strings.dialogs.saveCopy,
    defaultPath: join(dirname(folder), `${fileNameFor(session)}${SUFFIX}`),
    filters: [{ name: strings.dialogs.sessionFiles, extensions: ['candor.json', 'json'] }],
  });
  return filePath || null;
}

/** Asks where the dates that are due go, proposing a name; null when the facilitator thinks better of it. */
export async function askForCalendarTarget(window: BrowserWindow, folder: string): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: strings.due.save,
    defaultPath: join(folder, `${strings.due.fileName}.ics`),
    filters: [{ name: 'iCalendar', extensions: ['ics'] }],
  });
  return filePath || null;
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

/** Asks where the plan, or what is printed for the room, goes, proposing a name; null when the facilitator thinks better of it. */
export async function askForPdfTarget(
  window: BrowserWindow,
  folder: string,
  session: Session,
  paper: 'a4' | 'letter',
  what: 'plan' | 'ballots' | 'tally',
): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: what === 'plan' ? strings.dialogs.savePlan : strings.dialogs.savePrinted,
    defaultPath: join(
      folder,
      `${fileNameFor(session)} - ${what === 'plan' ? strings.dialogs.planFileName(paper) : strings.print.fileName[what]}.pdf`,
    ),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  return filePath || null;
}
