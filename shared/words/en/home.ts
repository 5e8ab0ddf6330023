import type { Speaking } from './count';

export const home = ({ participants, plural }: Speaking) => ({
  title: 'Candor',
  welcome: 'Good workshops start with a straight question.',
  newSession: 'New session',
  find: 'Find a session',
  findHint: 'Title or organisation',
  start: 'Start from',
  allAgendas: (count: number) => `All ${count} ready agendas`,
  fewerAgendas: 'Fewer agendas',
  show: 'Show',
  only: { all: 'All', unfinished: 'Unfinished', due: 'Due' },
  year: 'Year',
  anyYear: 'Any year',
  organisation: 'Organisation',
  anyOrganisation: 'Any organisation',
  noneFound: (all: number) => `None of your ${all} sessions fits what you look for.`,
  showAll: 'Show all',
  sample: 'Open the sample workshop',
  /** What the sample that is offered first is of. */
  sampleAbout: 'The sample is a clinic; people and figures are invented.',
  hardSample: 'Or the hard one: a debt collector',
  /** Where the other one has a card of its own. */
  onlyHardSample: 'Look at the hard one: a debt collector',
  hardSampleHint: 'The same agenda where it hurts: people invented, complaint figures real and public.',
  openFile: 'Open a file',
  exercises: 'Exercises',
  mergeRooms: 'Merge breakout rooms',
  sessions: 'Your sessions',
  empty:
    'Your workshops will stand here, each with how far it is. The cards above make the first one; a file of a session can be dropped here, too.',
  unreachable: (folder: string) =>
    `The sessions folder ${folder} cannot be reached. If it is on a drive or in the cloud, connect it; nothing has been deleted.`,
  folder: (folder: string) => `Sessions are kept in ${folder}`,
  open: 'Open',
  opening: 'Opening a large session …',
  more: (title: string) => `More for ${title}`,
  duplicate: 'Duplicate',
  reveal: 'Show in folder',
  delete: 'Move to bin',
  deleted: (title: string) => `“${title}” is in the system’s bin.`,
  duplicated: 'A copy is in the list.',
  copyOf: (title: string) => `${title} (copy)`,
  /** `passed`: steps that were passed over, with nothing in them. */
  progress: (done: number, passed: number, of: number) =>
    done + passed === 0
      ? 'Not started'
      : done === of
        ? 'Finished'
        : [`${done} of ${plural(of, 'step', 'steps')} done`, ...(passed > 0 ? [`${passed} passed over`] : [])].join(
            ', ',
          ),
  people: participants,
  changed: (when: string) => `Last change ${when}`,
  interrupted: (title: string, moment: string) =>
    `Candor ended while “${title}” was open. Everything entered up to ${moment} is there, and so is all that was put into the sealed box.`,
  goOn: 'Go on where it stopped',
  /** What was sealed and is damaged: what happened, and what to do. */
  sealedDamaged: (count: number) =>
    count === 1
      ? 'What was sealed in one step (ballots of an open vote, or texts not yet revealed) is damaged and cannot be read. It was set aside, not deleted, and everything else is there. Let the room vote or write again in that step.'
      : `What was sealed in ${count} steps (ballots of open votes, or texts not yet revealed) is damaged and cannot be read. It was set aside, not deleted, and everything else is there. Let the room vote or write again in those steps.`,
  refused: 'Not opened',
  recover: (when: string) => `Open the version of ${when}`,
  recoverHint: 'The damaged file is put aside, not deleted.',
  history: 'Earlier versions',
  openAnyway: 'Open it here anyway',
  /** Another file that holds the session which is shown above it. */
  otherCopy: (file: string, when: string) => `${file} holds this session, too, as it was last changed on ${when}.`,
  sameCopy: (file: string) => `${file} holds the same.`,
  lookAtCopy: 'Open as a copy',
  takeCopy: 'Take it instead',
  tookCopy: (title: string) =>
    `“${title}” is now as that file has it. What it was before is among its earlier versions.`,
  /** What was brought back from the journal. */
  recovered: (changes: number, upTo: string) =>
    `Everything entered up to ${upTo} is there: ${plural(changes, 'change', 'changes')} that had not reached the file ${changes === 1 ? 'was' : 'were'} brought back.`,
  unread: (lines: number) =>
    `${plural(lines, 'entry', 'entries')} of the journal beside the file could not be read or did not belong to it. None of it was deleted: it is put aside beside the file, and earlier versions are in the session’s menu.`,
});

export const newSession = ({ participants, plural }: Speaking) => ({
  title: 'New session',
  details: 'The workshop',
  sessionTitle: 'Title',
  titleMissing: 'Give the session a title.',
  organisation: 'Organisation',
  date: 'Date',
  dateMissing: 'Give the date as year-month-day.',
  place: 'Place',
  brandPromise: 'Brand promise',
  brandPromiseHint: 'What the organisation promises its customers, in its own words; it is read aloud in the opening',
  invitedBy: 'Invited by',
  invitedByHint: 'Whose day it is; the room reads it while people arrive',
  aim: 'What we want to have at the end',
  aimHint: 'The room reads it while people arrive: “By noon we can say it in one sentence, …”',
  people: 'Participants',
  byNumber: 'Just a number',
  byName: 'By name',
  howMany: 'How many people',
  howManyWrong: 'From 1 to 999 people.',
  names: 'One name per line; a group after a comma',
  namesExample: 'Ada Nkemelu, leaders\nTom Whitlock, front line',
  namesMissing: 'Type at least one name, or choose just a number.',
  named: participants,
  agenda: 'Agenda',
  create: 'Start the session',
  /** What the room begins with, and so many `blocks` that were put on the agenda: none or one leaves the rest for the day. */
  begins: (first: string, blocks: number) =>
    blocks === 0
      ? `Nothing is on the agenda. The room begins with “${first}”; add what comes next at any time with Ctrl+E.`
      : blocks === 1
        ? `Only “${first}” is on the agenda. Add what comes next at any time with Ctrl+E.`
        : `The room begins with “${first}”; ${plural(blocks - 1, 'more block follows', 'more blocks follow')}.`,
  defaultTitle: 'Customer experience workshop',
});
