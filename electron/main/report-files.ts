import { basename, dirname, extname, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { InputOf, ReportFile } from '@shared/host/contract';
import { planEndings } from '@shared/base/plan-format';
import { withoutNames } from '@shared/plan/nameless';
import type { Session } from '@shared/session/schema/session';
import { writeDurably } from '@host/storage/durable-file';
import { fileNameFor } from '@host/storage/sessions-folder';
import { LIKE_OTHERS, refuseTarget } from '@host/storage/target';
import { facilitatorStrings } from './language';
import { cannotWrite, type Problem } from './problem';
import type { WrittenReport } from './written-report';

const EXTENSIONS: Readonly<Record<ReportFile, string>> = {
  plan: planEndings.pdf,
  ballots: 'pdf',
  cards: 'pdf',
  tally: 'pdf',
  agenda: 'pdf',
  poster: 'pdf',
  slides: planEndings.slides,
  word: planEndings.word,
  sheets: planEndings.sheets,
  markdown: planEndings.markdown,
  actions: 'csv',
  ideas: 'csv',
  board: 'png',
  handover: 'zip',
};

/** Asks where a file goes, proposing a name; null when the facilitator thinks better of it. */
async function askForTarget(
  window: BrowserWindow,
  folder: string,
  session: Session,
  { what, paper, isExecutive, isUnnamed }: Pick<InputOf<'report/save'>, 'what' | 'paper' | 'isExecutive' | 'isUnnamed'>,
): Promise<string | null> {
  const extension = EXTENSIONS[what];
  const { dialogs, locale } = facilitatorStrings();
  const name = `${fileNameFor(isUnnamed ? withoutNames(session) : session)} - ${dialogs.reportName[what](paper)}${isExecutive ? dialogs.executiveSuffix : ''}`;
  const { filePath } = await dialog.showSaveDialog(window, {
    title: dialogs.saveReport[what],
    defaultPath: join(folder, `${name}.${extension}`),
    filters: [{ name: locale.upper(extension), extensions: [extension] }],
  });
  return filePath || null;
}

/** The executive edition lies beside the plan, under its name. */
const besideOf = (path: string): string => {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)}${facilitatorStrings().dialogs.executiveSuffix}${extension}`);
};

/** Writes what was made where the facilitator wants it; null when they think better of it. What could not be written leaves what was there. */
export async function saveReport(
  window: BrowserWindow,
  folder: string,
  session: Session,
  input: InputOf<'report/save'>,
  written: WrittenReport,
): Promise<{ readonly ok: true; readonly file: string; readonly beside: string | null } | Problem | null> {
  const path = await askForTarget(window, folder, session, input);
  if (path === null) return null;
  const beside = input.executive ? besideOf(path) : null;
  const files = [
    { path, bytes: input.bytes },
    ...(beside !== null && input.executive ? [{ path: beside, bytes: input.executive }] : []),
  ];
  for (const file of files) {
    try {
      await refuseTarget(file.path);
    } catch (error) {
      return cannotWrite(error, basename(file.path));
    }
  }
  for (const file of files) {
    try {
      await writeDurably(file.path, file.bytes, LIKE_OTHERS);
    } catch (error) {
      return cannotWrite(error, basename(file.path));
    }
  }
  written.note(path);
  return { ok: true, file: basename(path), beside: beside === null ? null : basename(beside) };
}
