import type { DoubtsInBrief } from '../../base/doubts';
import type { FileProblem } from '../../base/file-problems';
import type { PlanFormat } from '../../base/plan-format';
import type { Speaking } from './count';
import { doubts } from './doubts';

const at = (detail: string) => (detail ? ` (${detail})` : '');

/** What the system's codes mean. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EACCES: 'the system does not allow it',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk is read-only',
  EBUSY: 'another program is using it',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
};

/** Why, in words; nothing where the code says nothing to anybody. */
const because = (code: string) => (Object.hasOwn(REASONS, code) ? ` (${REASONS[code]})` : '');

/** "position 30 (line 1 column 31)": where a file stops making sense. */
function placed(detail: string): string {
  const [position, line, column] = detail.split(' ').filter(Boolean);
  if (position === undefined) return '';
  return at(`position ${position}${line === undefined ? '' : ` (line ${line} column ${column})`}`);
}

/** What the plan is made into. */
const formats: Readonly<Record<PlanFormat, string>> = {
  pdf: 'PDF',
  slides: 'PowerPoint file',
  word: 'Word document',
  markdown: 'Markdown file',
  sheets: 'Excel workbook',
};

const sentences: Readonly<Record<Exclude<FileProblem, 'doubtful'>, (file: string, detail: string) => string>> = {
  cancelled: () => '',
  'went-wrong': () => 'Candor failed at this. Nothing that was saved was changed; try it again.',
  'unknown-session': () => 'That session is no longer in the sessions folder.',
  empty: (file) => `${file} is empty. It was left as it is; a copy from a backup may hold what was in it.`,
  'not-text': (file) =>
    `${file} is not readable text: its characters are damaged or stored in another way. It was left as it is.`,
  'not-json': (file, detail) =>
    `${file} is damaged: it stops making sense as a file of Candor’s${placed(detail)}. It was left as it is.`,
  'not-a-session': (file) => `${file} is not a Candor session. It was left as it is.`,
  'newer-version': (file, detail) =>
    `${file} was saved by a newer Candor (file version ${detail}). Update Candor to open it; it was left as it is.`,
  damaged: (file, detail) =>
    `${file} is a Candor session with something missing or wrong${at(detail)}. It was left as it is.`,
  'too-large': (file, detail) =>
    `${file} is larger than ${detail} MB: no such file of Candor’s is. It was left as it is.`,
  'over-limits': (file, detail) =>
    `${file} holds more than any workshop has${at(detail)}: a list has up to 10,000 entries, and a text up to 10,000 characters. It was left as it is.`,
  'goes-in-a-circle': (file, detail) =>
    `${file} is a Candor session in which a step takes its items from itself in the end${at(detail)}: nobody can say where they come from. It was left as it is.`,
  'not-an-exercise': (file) => `${file} is not a Candor exercise. It was left as it is.`,
  'damaged-exercise': (file, detail) =>
    `${file} is an exercise in which something cannot work: ${detail}${/[.!?]$/u.test(detail) ? '' : '.'} It was left as it is.`,
  'exercise-too-large': (file) => `${file} is larger than 2 MB: no exercise is.`,
  'unknown-exercise': () => 'That exercise is no longer in your library.',
  'same-exercise': (file) => `${file} has the id of another exercise, which is the one in use. It was left as it is.`,
  'not-found': (file) => `${file} was not found.`,
  'cannot-read': (file, code) =>
    code === 'EISDIR'
      ? `${file} is a folder, not a file.`
      : `${file} cannot be read${because(code)}. Check that you may open it.`,
  'cannot-keep-there': (folder, code) =>
    `Nothing can be written into ${folder}${because(code)}, so sessions stay where they are. Choose another folder.`,
  'cannot-open': (file) =>
    `No program on this computer opens ${file}. Show it in its folder, or send it on from there.`,
  'cannot-write': (file, code) => `${file} could not be written${because(code)}. ${whatToDo(code)}`,
  'over-a-session': (file) =>
    `${file} is the name of a session, and nothing but a session is written there. Choose another name.`,
  'box-unreachable': (file, code) =>
    `${file} was not opened: ballots and texts that are still sealed in it cannot be reached${because(code)}. Nothing was changed; try again, or restart the computer.`,
  'open-on-another': (file, detail) => {
    const [host = '', since = ''] = detail.split('\n');
    return `${file} was opened on the computer ${host} on ${since} and not closed there. If it is still open there, close it there first: two computers cannot write the same session.`;
  },
  'nothing-to-recover': (file) =>
    `${file} is damaged, and Candor has no version of it on this computer. It was left as it is; a copy from a backup may hold the session.`,
  'not-an-agenda': (file) => `${file} is not an agenda template of Candor. It was left as it is.`,
  'damaged-agenda': (file, detail) =>
    `${file} is an agenda template with something missing or wrong${at(detail)}. It was left as it is.`,
  'agenda-lacks-exercise': (file, detail) =>
    `${file} uses the exercise ${detail}, which it does not hold and this Candor does not have. A newer Candor may have it; the file was left as it is.`,
  'unknown-version': () => 'That version is no longer there, or is damaged itself. Nothing was changed.',
  'is-open': (file) =>
    `${file} is the open session itself, which is saved already. Choose another name or another folder for the copy.`,
  rehearsal: (file) => `${file} is a rehearsal. Rehearsals are never compared, or merged, with a real workshop.`,
  'no-bin': (file) => `${file} could not be moved to the system’s bin, so nothing was deleted.`,
};

function whatToDo(code: string): string {
  if (code === 'ENOSPC') return 'The disk is full: free some space and try again.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EBUSY')
    return 'It is open in another program or read-only: close it there, or choose another name.';
  return 'Try again, or choose another folder.';
}

export const files = (speak: Speaking) => ({
  problem: (problem: FileProblem, file: string, detail: string): string =>
    problem === 'doubtful'
      ? `Something in ${file} cannot be true, and it was left as it is. ${doubts(speak).brief(JSON.parse(detail) as DoubtsInBrief)}`
      : sentences[problem](file, detail),
  /** Why the file of `npm run plan` is not written there. */
  noPlan: {
    'no-folder': (out: string) => `${out} cannot be written: its folder does not exist.`,
    folder: (out: string) => `${out} is a folder: name a file in it for the plan.`,
    'no-file': (out: string) => `${out} is a device, not a file: name a file for the plan.`,
    'read-only': (out: string) => `${out} is read-only and was left as it is: name another file for the plan.`,
    session: (out: string) => `${out} has the name of a session, and no session is ever replaced: name another file.`,
    'other-file': (out: string, format: PlanFormat) =>
      `${out} is there already and is no ${formats[format]}. It was left as it is: name another file.`,
    exists: (out: string) => `${out} is there already: name another file, or add --force to replace it.`,
    ending: (out: string) =>
      `${out} does not say by its ending what to make: name a file that ends in .pdf, .pptx, .docx, .md or .xlsx.`,
  },
  planFailed: (file: string, code: string) => `${file} could not be made${because(code)}. Nothing was written.`,
});
