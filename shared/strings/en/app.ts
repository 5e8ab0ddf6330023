export const app = {
  name: 'Candor',
  noMore: 'Dismiss',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  delete: 'Delete',
  edit: 'Edit',
  save: 'Keep',
};

export const menu = {
  session: 'Session',
  newSession: 'New session',
  home: 'Home',
  exercises: 'Exercises',
  report: 'The plan',
  quit: 'Quit Candor',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  room: 'Room',
  openRoom: 'Open the room window',
  fullScreen: 'Full screen on or off',
  blank: 'Blank the room screen',
  closeRoom: 'Close the room window',
  help: 'Help',
  keys: 'Keys',
};

export const dialogs = {
  open: {
    session: { title: 'Open a session', files: 'Candor sessions' },
    agenda: { title: 'Open an agenda', files: 'Candor agendas' },
    exercise: { title: 'Import an exercise', files: 'Candor exercises' },
  },
  saveExercise: 'Export the exercise',
  exerciseFileName: 'Exercise',
  chooseFolder: 'Choose the folder for sessions',
  savePlan: 'Export the plan as PDF',
  savePrinted: 'Save as PDF, to be printed',
  planFileName: (paper: 'a4' | 'letter') => (paper === 'a4' ? 'plan' : 'plan (Letter)'),
};
