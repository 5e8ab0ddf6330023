import { print as printIn } from './print';
import type { Speaking } from './count';

export const app = {
  name: 'Candor',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  delete: 'Delete',
  edit: 'Edit',
  save: 'Keep',
  /** Of what was pasted. */
  cut: (room: number, left: number) =>
    `This field has room for ${room} characters; the last ${left} of what was put in did not fit and ${left === 1 ? 'is' : 'are'} left out.`,
};

/** The application menu: its sections, and what the system brings; the rest is acts. */
export const menu = {
  session: 'Session',
  quit: 'Quit Candor',
  edit: 'Edit',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  room: 'Room',
  help: 'Help',
};

export const dialogs = (speak: Speaking) => {
  const print = printIn(speak);
  return {
    open: {
      session: { title: 'Open a session', files: 'Candor sessions' },
      agenda: { title: 'Open an agenda', files: 'Candor agendas' },
      exercise: { title: 'Import an exercise', files: 'Candor exercises' },
    },
    saveExercise: 'Export the exercise',
    exerciseFileName: 'Exercise',
    saveCopy: 'Save a copy of the session',
    chooseFolder: 'Choose the folder for sessions',
    saveReport: {
      plan: 'Export the plan as PDF, in both editions',
      ballots: 'Save as PDF, to be printed',
      tally: 'Save as PDF, to be printed',
      cards: 'Save as PDF, to be printed',
      agenda: 'Save as PDF, to be printed',
      poster: 'Export a poster as PDF',
      slides: 'Export the plan as slides (PowerPoint)',
      word: 'Export the plan as a text document (Word)',
      sheets: 'Export actions and ideas as a workbook (Excel)',
      markdown: 'Export the plan as Markdown',
      actions: 'Export the actions as a spreadsheet',
      ideas: 'Export the ideas as a spreadsheet',
      board: 'Export the board as a picture',
      handover: 'Hand over everything in one zip',
    },
    reportName: {
      plan: (paper: 'a4' | 'letter') => (paper === 'a4' ? 'plan' : 'plan (Letter)'),
      ballots: () => print.fileName.ballots,
      tally: () => print.fileName.tally,
      cards: () => print.fileName.cards,
      agenda: () => print.fileName.agenda,
      poster: () => 'poster (A3)',
      slides: () => 'plan',
      word: (paper: 'a4' | 'letter') => (paper === 'a4' ? 'plan' : 'plan (Letter)'),
      sheets: () => 'actions and ideas',
      markdown: () => 'plan',
      actions: () => 'actions',
      ideas: () => 'ideas',
      board: () => 'board',
      handover: () => 'handover',
    },
    /** Put behind the name that was chosen for the plan. */
    executiveSuffix: ', executive edition',
  };
};
