import { kinds as kindsIn } from './kinds';
import { together } from './kinds/together';
import type { Speaking } from './count';

/** A text among words of another direction, which it does not turn round. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

export const workshop = (speak: Speaking) => {
  const { locale, participants, plural } = speak;
  const kinds = kindsIn(speak);
  /** What undo takes back of the session as a whole, by the event's type. */
  const sessionDoings = {
    'session/details': 'change of details',
    'participant/add': 'new participant',
    'participant/edit': 'change of a participant',
    'participant/remove': 'removed participant',
    'participant/here': 'attendance',
    'session/bands': 'bands to compare',
    'agenda/next': 'next step',
    'agenda/back': 'step back',
    'agenda/go': 'jump',
    'agenda/insert': 'new block',
    'agenda/remove': 'removed block',
    'agenda/move': 'moved block',
    'agenda/change': 'change of a block',
    'agenda/times': 'times of the agenda',
    'step/type-items': 'typed items',
    'step/refresh': 'items updated',
    'action/make': 'made an action',
    'note/add': 'new note',
    'note/edit': 'edited note',
    'note/delete': 'deleted note',
    'photograph/added': 'new photograph',
    'photograph/caption': 'caption of a photograph',
    'photograph/remove': 'removed photograph',
    'follow-up/opened': 'follow-up',
    'timer/start': 'started timer',
    'timer/stop': 'stopped timer',
    'timer/more': 'more minutes',
    'timer/set': 'set a clock',
    'timer/clear': 'cleared timer',
    'plan/word': 'words of the plan',
    'plan/leave-out': 'sentence left out or put back',
    'plan/lift': 'sentence lifted onto the one page or let go',
    'plan/logo': 'logo',
    'plan/edition': 'exported plan',
  };
  /** What undo would take back, by the event's type. */
  const doings: Readonly<Record<string, string>> = {
    ...sessionDoings,
    ...together(Object.values(kinds).map((kind) => kind.doings)),
  };
  /** "45 min", "2 h 5 min". */
  const time = (minutes: number): string =>
    minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return {
    agenda: 'Agenda',
    home: 'Home',
    minutes: (minutes: number) => `${minutes} min`,
    clock: {
      notStarted: 'Not started yet',
      startsAt: (start: string, end: string) => `${start} to ${end}`,
      onTime: 'On time',
      behind: (minutes: number) => `${time(minutes)} behind`,
      ahead: (minutes: number) => `${time(minutes)} ahead`,
      ends: (end: string) => `ends ${end}`,
      over: (ends: string, minutes: number) => `${ends}, ${time(minutes)} late`,
      finished: 'All done',
      begunOn: (day: string) => `Begun on ${day}`,
    },
    suggest: {
      title: (minutes: number) => `${time(minutes)} too long`,
      form: (step: string, form: string) => `${step}: ${form}`,
      shorten: (title: string, minutes: number) => `“${title}” in its short form, ${minutes} min`,
      leave: (title: string) => `Leave out “${title}”`,
      saves: (minutes: number) => `saves ${minutes} min`,
      losesNothing: 'Nothing is lost for the plan.',
      losesTime: 'Same steps, less time for each; the plan has the same parts.',
      loses: (leaves: string) => `The plan goes without: ${leaves}`,
      feeds: (titles: readonly string[]) =>
        `${titles.map((title) => `“${title}”`).join(', ')} would take typed items instead.`,
      taken: (minutes: number) => `${minutes} min saved. Ctrl+Z takes it back.`,
      notNow: 'Not now',
      take: 'Take the first suggestion to save time',
    },
    backTo: (step: string) => `Back to ${step}`,
    script: 'Say now',
    pushDeeper: 'Push deeper',
    toClose: 'To close',
    traps: 'Traps',
    purpose: 'Purpose',
    preview: 'The room sees',
    previewClosed: 'Room window closed',
    openRoom: 'Open room window',
    closeRoom: 'Close room window',
    fullScreen: 'Full screen',
    blank: 'Blank',
    unblank: 'Show again',
    freeze: 'Freeze',
    unfreeze: 'Go on',
    frozen: 'Frozen: the room still sees this.',
    wholeWall: 'All of them again',
    pageBack: 'Page back in the room',
    pageOn: 'Next page in the room',
    roomPage: (page: number, of: number) => `Page ${page} of ${of}`,
    oneScreen: 'One-screen mode',
    oneScreenLeave: 'F2 shows the script again',
    mirrored: 'The projector shows what you see, script included. One-screen mode hides the script.',
    seat: 'Seat screen',
    current: 'now',
    revealing: 'The result is still coming on the room screen.',
    closeWithout: {
      votes: (people: number) => `Close with ${people} not voted`,
      answers: (people: number) => `Close with ${people} not answered`,
      counts: (items: number) => `Close with ${items} not counted`,
    },
    next: { 'next-step': 'Next', ...together(Object.values(kinds).map((kind) => kind.next)) },
    closeFirst: 'A vote or a rating is open here. Close it first; a jump by the agenda leaves it open.',
    unfinished: 'Something here is not entered yet. Enter it, or clear it, first.',
    wouldTake: (minutes: number) => `${minutes} min planned. With the people here:`,
    formTakes: (form: string, minutes: number) => `${form} ${minutes} min`,
    tooLong: 'too long',
    nextIs: (step: string) => `Next: ${step}`,
    finish: 'Finish: to the plan',
    goOnAnyway: 'Go on anyway',
    /** What is to be done beside the room while it is in groups. */
    breakout: {
      before:
        'Save a copy of this session for each group, and open it on that group’s laptop. There they go on with what stands next on the agenda. F9 starts their time here.',
      after:
        'When they are back with their files, merge them: that makes one new session, and this one stays as it is. In a group, and where nobody had a laptop, simply go on.',
    },
    back: 'Back',
    undo: 'Undo',
    redo: 'Redo',
    undoWhat: (type: string) => `Undo: ${doings[type] ?? type}`,
    redoWhat: (type: string) => `Redo: ${doings[type] ?? type}`,
    undone: (type: string) => `Undone: ${doings[type] ?? type}`,
    redone: (type: string) => `Done again: ${doings[type] ?? type}`,
    history: 'History',
    historyEmpty: 'Nothing to undo yet.',
    historyHint: 'Ctrl+Z takes back the topmost. Choose one to go back to before it.',
    wentBack: (times: number) =>
      times === 1
        ? 'Taken back. Ctrl+Shift+Z does it again.'
        : `${times} things taken back. Ctrl+Shift+Z does them again, one by one.`,
    sessionDoings,
    /** What was done, and with which texts: those that went, those that came. */
    did: (type: string, was: readonly string[], is: readonly string[], more: number) => {
      const [went, came] = [was, is].map((texts) => texts.map((text) => `“${isolated(text)}”`).join(', '));
      const others = more > 0 ? ` +${more}` : '';
      const texts = [went, came].filter(Boolean).join(' → ');
      return texts === '' ? (doings[type] ?? type) : `${doings[type] ?? type}: ${texts}${others}`;
    },
    report: 'The plan',
    keys: 'Keys',
    commands: 'Find a command',
    commandsPlaceholder: 'Type what you want to do',
    commandsNothing: 'No such command',
    copySaved: (file: string) => `${file} is written: the session as it is now, without anything from the sealed box.`,
    saved: 'Saved',
    saving: 'Saving …',
    retrying: {
      'no-space': 'Not saved yet, trying again: the disk is full. Free some space; nothing is lost.',
      'folder-gone': 'Not saved yet, trying again: the sessions folder is gone. Connect it again; nothing is lost.',
      'not-allowed': 'Not saved yet, trying again: the file cannot be written to. Make it writable; nothing is lost.',
      other: 'Not saved yet, trying again. Keep Candor open; nothing is lost.',
    },
    /** In the journal, but not yet in the session's file. */
    fileBehind: {
      'no-space':
        'Nothing is lost, but the session’s file cannot be brought up to date: the disk is full. Free some space.',
      'folder-gone': 'Nothing is lost, but the sessions folder is gone. Connect it again.',
      'not-allowed': 'Nothing is lost, but the session’s file cannot be written to. Make it writable.',
      other: 'Nothing is lost, but the session’s file cannot be brought up to date yet. Trying again.',
    },
    waitsForChoice: 'Kept; the file waits for your choice',
    takeOurs: 'Keep what is open here',
    takeTheirs: { changed: 'Take what is in the file', deleted: 'Close it' },
    outsideHint: {
      changed:
        'Both are kept among the earlier versions, whatever you choose. Until then Candor leaves the file alone.',
      deleted:
        'What is open here is complete. Save it again in its place, or close it; it stays among the earlier versions.',
    },
    outside: {
      changed: 'The session’s file was changed by another program.',
      deleted: 'The session’s file was moved or deleted by another program.',
    },
    readOnly: 'Read-only',
    readOnlyHint:
      'This session is open in another Candor on this computer. Here it is read-only, as it was when you opened it. Close it there to work on it here.',
    people: 'Participants',
    /** On the button behind which they stand. */
    peopleCount: (count: number) => participants(count) || 'Participants',
    addPeople: (count: number) => `Add ${plural(count, 'person', 'people')}`,
    pastePeople: 'Or paste a list of names here.',
    addPerson: 'Add a late arrival',
    personName: 'Name (may stay empty)',
    personGroup: 'Group',
    add: 'Add',
    editDetails: 'Change the details of the session',
    isHere: (name: string) => `${name} is in the room`,
    nameOf: (seat: number) => `Name of seat ${seat}`,
    groupOf: (name: string) => `Group of ${name}`,
    removePerson: (name: string) => `Remove ${name}`,
    bands: {
      title: 'Compare in two bands',
      hint: (small: readonly string[], least: number) =>
        small.length === 0
          ? `Tick the groups that belong together; everybody else is compared with them.`
          : `${locale.list(small.map((name) => `“${name}”`))} ${small.length === 1 ? 'has' : 'each have'} fewer than ${least} people, so their secret answers are not compared. Tick the groups that belong together; everybody else is compared with them.`,
      group: (name: string, people: number) => `${name} (${people})`,
      pair: (one: string, people: number, other: string, others: number) =>
        `${one} (${people}) beside ${other} (${others})`,
      neither: (names: readonly string[], people: number) =>
        `${locale.list(names.map((name) => `“${name}”`))} ${names.length === 1 ? 'is' : 'are'} in neither of the two, so ${people === 1 ? 'one person is' : `${people} people are`} compared with nobody. To put them in one, compare by group again and choose afresh.`,
      set: 'Compare these two',
      unset: 'Compare by group again',
    },
  };
};
