import { dirname, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { Session } from '@shared/session/schema/session';
import { EXERCISE_SUFFIX } from '@host/storage/exercise-folder';
import { fileNameFor, nameFrom, SUFFIX } from '@host/storage/sessions-folder';
import { facilitatorStrings } from './language';

/** Asks for a file of a session, an exercise or an agenda template; null when the facilitator thinks better of it. */
export async function askForFile(
  window: BrowserWindow,
  folder: string,
  what: 'session' | 'exercise' | 'agenda',
): Promise<string | null> {
  const { title, files } = facilitatorStrings().dialogs.open[what];
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    defaultPath: folder,
    properties: ['openFile'],
    filters: [{ name: files, extensions: ['json'] }],
  });
  return filePaths[0] ?? null;
}

/** Asks where an exercise goes, proposing a name; null when the facilitator thinks better of it. */
export async function askForExerciseTarget(
  window: BrowserWindow,
  folder: string,
  title: string,
): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: facilitatorStrings().dialogs.saveExercise,
    defaultPath: join(folder, `${nameFrom(title, facilitatorStrings().dialogs.exerciseFileName)}${EXERCISE_SUFFIX}`),
    filters: [{ name: facilitatorStrings().dialogs.open.exercise.files, extensions: ['json'] }],
  });
  return filePath || null;
}

/** Asks where a copy of a session goes: beside the sessions folder, not into it; null when the facilitator thinks better of it. */
export async function askForCopyTarget(
  window: BrowserWindow,
  folder: string,
  session: Session,
): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: facilitatorStrings().dialogs.saveCopy,
    defaultPath: join(dirname(folder), `${fileNameFor(session)}${SUFFIX}`),
    filters: [{ name: facilitatorStrings().dialogs.open.session.files, extensions: ['candor.json', 'json'] }],
  });
  return filePath || null;
}

/** Asks where the dates that are due go, proposing a name; null when the facilitator thinks better of it. */
export async function askForCalendarTarget(window: BrowserWindow, folder: string): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: facilitatorStrings().due.save,
    defaultPath: join(folder, `${facilitatorStrings().due.fileName}.ics`),
    filters: [{ name: 'iCalendar', extensions: ['ics'] }],
  });
  return filePath || null;
}

/** Asks for the folder in which sessions are kept; null when the facilitator thinks better of it. */
export async function askForFolder(window: BrowserWindow, folder: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: facilitatorStrings().dialogs.chooseFolder,
    defaultPath: folder,
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

/** Asks where an agenda template goes, proposing a name; null when the facilitator thinks better of it. */
export async function askForAgendaTarget(window: BrowserWindow, folder: string, title: string): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: facilitatorStrings().agenda.share,
    defaultPath: join(folder, `${nameFrom(title)}.candor-agenda.json`),
    filters: [{ name: facilitatorStrings().dialogs.open.agenda.files, extensions: ['json'] }],
  });
  return filePath || null;
}
