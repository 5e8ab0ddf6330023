import type { Speaking } from './count';

export const report = ({ plural }: Speaking) => ({
  title: 'The plan',
  paper: 'Paper',
  a4: 'A4',
  letter: 'Letter',
  /** The full and the executive edition. */
  export: 'Export both editions (PDF)',
  making: 'Laying out the plan',
  makingSection: (section: string) => `Laying out: ${section}`,
  cancelled: 'Cancelled. Nothing was written.',
  saved: (file: string) => `${file} is written.`,
  savedBoth: (file: string, beside: string) => `${file} and ${beside} are written.`,
  /** With the file that was written last. */
  after: {
    of: (file: string) => `With ${file}`,
    open: 'Open',
    show: 'Show in folder',
    copy: 'Copy path',
    copied: 'The path is on the clipboard.',
  },
  /** Characters that nothing on this computer can draw. */
  notShown: (characters: number) =>
    `${plural(characters, 'character', 'characters')} in the plan cannot be shown: this computer has no font for ${characters === 1 ? 'it' : 'them'}. An empty box stands there; the text can still be searched and copied.`,
  working: (what: string) => `${what} …`,
  edition: 'Edition',
  editions: { full: 'Full', executive: 'Executive' },
  more: {
    title: 'More …',
    slides: 'Slides (PowerPoint)',
    word: 'Text document (Word)',
    sheets: 'Actions and ideas as a workbook (Excel)',
    markdown: 'The plan as Markdown',
    actions: 'Actions as a spreadsheet (CSV)',
    ideas: 'Ideas with their votes as a spreadsheet (CSV)',
    board: (caption: string) => `Picture of the board: ${caption}`,
    poster: (title: string) => `Poster, A3: ${title}`,
  },
  /** Everything of a session in one file, for whoever goes on with it. */
  handover: {
    open: 'Everything in one zip …',
    title: 'Hand over everything',
    about: 'One zip, to be sent or put away. In it:',
    files: {
      full: 'the plan, full edition (PDF)',
      executive: 'the plan, executive edition (PDF)',
      slides: 'slides (PowerPoint)',
      word: 'the plan as a text document (Word)',
      markdown: 'the plan as Markdown',
      sheets: 'actions and ideas as a workbook (Excel)',
      csv: 'actions and ideas as spreadsheets (CSV)',
      calendar: 'the days on which something is due, for a calendar, where there are any',
      photographs: 'photographs of what the room made, where there are any',
      file: 'the session’s file, with which Candor goes on',
    },
    names: 'With names',
    namesHint:
      'Without them everybody is called by the seat, whichever way a whole name is written; who invited is left out, and so are photographs. A first name or a nickname inside a sentence stays, and so does whoever is not on the list: read it before you send it.',
    file: 'With the session’s file',
    fileHint: 'It holds all that was entered, names too: only for whoever goes on with the session.',
    noFile: 'The session’s file holds names: it is left out.',
    make: 'Make the zip',
    session: 'session',
    photographs: 'photographs',
  },
  logo: {
    add: 'Add the organisation’s logo',
    change: 'Change the logo',
    remove: 'Remove the logo',
    hint: 'Or drop a picture on this screen, or paste it: PNG, JPEG, WebP or SVG.',
    put: 'The logo is on the cover. Ctrl+Z takes it back.',
    removed: 'The logo is off the cover. Ctrl+Z puts it back.',
    oneAtATime: 'Those are several files. Drop one picture at a time.',
    /** The plan was laid out without it. */
    lost: 'The logo in this session cannot be read, and is not on the cover. Choose it again.',
    /** Why a file is no logo. */
    refused: {
      'too-large': (file: string) => `${file} is larger than 30 MB. Choose a smaller picture.`,
      'no-picture': (file: string) =>
        `${file} is not a picture that can become a logo. Choose a PNG, JPEG, WebP or SVG file.`,
      unreadable: (file: string) =>
        `${file} cannot be read as a picture: it is damaged, or something in it is not allowed. Choose another file.`,
      empty: (file: string) => `There is nothing to be seen in ${file}: it is empty, white or transparent throughout.`,
      'too-pale': (file: string) =>
        `${file} would not be seen: it is as light as the cover. Choose the logo that is made for light paper.`,
      'too-small': (file: string) =>
        `${file} has too few pixels and would be blurred in print. Choose a larger picture.`,
      'too-detailed': (file: string) =>
        `${file} has too much detail for a logo, and the session’s file would get too large. Choose a simpler picture, or one in SVG.`,
    },
  },
  wordings: {
    title: 'Sentences',
    hint: 'Candor proposes them from the results. Change any of them; Enter keeps it, the pages follow. What you leave out of the one page can be put back here.',
    none: 'There is nothing to say yet: no exercise has been run.',
    kinds: {
      headline: 'The headline of the one page',
      found: 'What was found',
      decided: 'What was decided',
      need: 'What we need from you',
      sure: 'How sure the room was',
      title: 'Titles',
      said: 'Further findings',
    },
    label: (kind: string, about: string) => `${kind}: ${about}`,
    changed: 'In your words.',
    outdated: (proposed: string) => `The result has changed since. It would now be: ${proposed}`,
    propose: 'Take the proposal',
    leaveOut: 'Leave out',
    putBack: 'Put back',
    leaveOutLabel: (kind: string, about: string) => `Leave out of the one page: ${kind}, ${about}`,
    putBackLabel: (kind: string, about: string) => `Put back on the one page: ${kind}, ${about}`,
    lift: 'Lift onto the one page',
    letGo: 'Let its weight decide',
    liftLabel: (kind: string, about: string) => `Lift onto the one page: ${kind}, ${about}`,
    letGoLabel: (kind: string, about: string) => `Let its weight decide: ${kind}, ${about}`,
    /** Why a sentence stands on the one page, or does not. */
    reasons: {
      lifted: 'you lifted it',
      hurts: 'it is what customers do not get as they should',
      weight: (weight: number) => `the room speaks for it with ${weight} of 100`,
      notCounted: 'nothing was counted for it',
      unserved: 'no action says that it serves it',
      all: (reasons: readonly string[]) => `Weighed: ${reasons.join('; ')}.`,
    },
    /** Where a sentence of the one page that is not on it stands. */
    leftOut: {
      found: 'Left out of the one page.',
      decided: 'Left out of the one page. It stays in the decision log, which is the record.',
      need: 'Left out of the one page.',
      sure: 'Left out of the one page.',
    },
    changedSince: 'The result has changed since.',
    noRoom: {
      found: 'Not on the one page: it has room for five.',
      decided: 'Not on the one page; it stands in the decision log.',
      need: 'Not on the one page.',
      sure: 'Not on the one page.',
    },
  },
  failed: 'The plan could not be laid out. The session itself is safe.',
  tryAgain: 'Try again',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  pages: (count: number) => plural(count, 'page', 'pages'),
  backToWorkshop: 'Back to the workshop',
  next: 'Next page',
});
