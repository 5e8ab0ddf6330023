import type { Speaking } from './count';
import { joinedIn } from './joined';

/** Words of judge, sort and place steps, of rounds of answers, and of what flows from step to step. */
export const stepKinds = ({ and, capital, locale, quotedText, plural, signed }: Speaking) => ({
  /** The sentence of a ladder: its start is the exercise's, the rest was typed. */
  sentence: joinedIn(locale),
  source: {
    outdated: 'The step before has changed since this was begun.',
    refresh: 'Use what it says now',
    keeps: 'What was written here stays.',
    voteOutdated:
      'The step before has changed since this vote. The result stands as it was voted; vote again to take in what is there now.',
    ratingOutdated:
      'The step before has changed since this rating. It stands as it was; rate again to take in what is there now.',
    kept: 'no longer in the step before',
    typeColumns: 'No columns come from the earlier step yet. Type them here, one per line.',
    typeColumnsLabel: 'Columns, one per line',
  },
  openActions: {
    owned: (text: string, owner: string, due: string) => {
      const said = [owner, due && `by ${due}`].filter(Boolean).join(', ');
      return said ? `${text} (${said})` : text;
    },
    measured: (measure: string, from: string, to: string) => {
      const span = [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ');
      return span ? `${measure}, ${span}` : measure;
    },
  },
  round: {
    form: 'How',
    forms: { fingers: 'Hands, counted', 'walk-up': 'At the laptop, one by one', paper: 'On paper' },
    secret: 'in secret',
    secretForms: { fingers: 'Hands, counted', 'walk-up': 'At the laptop, in secret', paper: 'On paper, in secret' },
    answered: (sheets: number, present: number) => `${sheets} of ${present} have answered`,
    sheets: (sheets: number, present: number) => `${sheets} of ${present} sheets`,
    noResults: 'No results until it is closed.',
    paperHint: (first: string, last: string) =>
      `Type a sheet’s answers in the order of the list, ${first} to ${last}, a dash for none. Enter takes the sheet; Backspace in the empty field brings the last one back.`,
    paperLabel: 'Next sheet',
    paperEmpty: 'Empty sheet',
    paperTakeBack: 'Take back the last sheet',
    takeSheet: 'Take the sheet',
    present: (present: number, people: number) => `${present} of ${people} present`,
    withheld: {
      'too-few': (sheets: number, least: number) =>
        `${plural(sheets, 'sheet', 'sheets')} so far. With fewer than ${least} nothing is kept or shown when this is closed.`,
      'too-close': (_sheets: number, least: number) =>
        `Nearly the same people have answered this before: if this is closed now, nothing is kept. It takes the same people again, or at least ${least} others.`,
    },
    keptNothing: {
      'too-few': 'Fewer than five people answered in secret: nothing was kept, and there is nothing to show.',
      'too-close':
        'Nearly the same people had answered in secret before: nothing was kept, so that nobody’s answer can be worked out.',
    },
    item: 'Item',
    answers: (count: number) => plural(count, 'answer', 'answers'),
    nobodyHere:
      'Nobody is marked as present, so nothing can be opened. Add people, or mark them as present; or go on without it.',
  },
  compare: {
    title: 'By group',
    /** Who has no group, and who is in neither of two bands. */
    noGroup: 'all others',
    /** Why answers are not set side by side by the participants’ groups. */
    refused: {
      ballots:
        'No comparison by group: a secret vote keeps its ballots whole, and dots by group would tell whose ballots are whose.',
      secret:
        'No comparison by group: it takes five or more answers in each group, and the same people in the same groups as before, or it could unmask someone.',
      hands: 'No comparison by group: hands were counted, so nobody knows whose they were.',
      paper: 'No comparison by group: nobody knows who filled in which sheet of paper.',
      cards:
        'No comparison by group: it takes a pile of cards for each group, entered pile by pile, with five or more people in each.',
      one: 'No comparison by group: everybody who took part is in the same group.',
    },
    /** All items over which groups are level in how far apart they are. */
    furthestApart: (items: readonly { item: string; groups: readonly { group: string; said: string }[] }[]) =>
      `Furthest apart: ${items
        .map(
          ({ item, groups }) =>
            `${quotedText(item)} (${groups.map(({ group, said }) => `${group} ${said}`).join(', ')})`,
        )
        .join('; ')}.`,
    alike: (shared: number, all: number) =>
      shared === 0
        ? `None of ${all} comes from more than one group.`
        : `${shared} of ${all} ${shared === 1 ? 'comes' : 'come'} from more than one group.`,
  },
  /** What is wrong with a paper ballot or sheet as it was typed. */
  paper: {
    noOption: (typed: string, most: number) =>
      `There is no option “${typed}”: their numbers go from 1 to ${most}, with spaces between.`,
    noAnswer: (typed: string, place: number, first: string, last: string) =>
      `“${typed}”, number ${place} on the sheet, is not an answer: they go from ${first} to ${last}, with spaces between, and a dash for none.`,
    understood: (typed: string, parts: readonly string[]) =>
      `“${typed}” is read as ${and(parts)}. If that is what the paper says, press Enter again; if not, put spaces between the numbers.`,
    twice: (typed: string) => `“${typed}” is there twice: use each number once.`,
    tooMany: (given: number, most: number) =>
      `That is ${plural(given, 'answer', 'answers')}, and there ${most === 1 ? 'is' : 'are'} ${most} to give.`,
  },
  judge: {
    together: 'Agreed aloud',
    hint: 'Read each one out, count the hands for each verdict, and type how many. Enter goes on.',
    howMany: (text: string, verdict: string) => `${text}: how many said ${verdict}`,
    counted: (counted: number, items: number) => `${counted} of ${items} counted`,
    countedMark: 'counted',
    again: 'Judge again',
    revealAll: 'Reveal all answers',
    answer: (verdict: string) => `Answer: ${verdict}`,
    right: (right: number, answers: number) => `${right} of ${answers} right`,
    notRevealed: 'not revealed yet',
    hands: (verdicts: readonly string[]) => verdicts.join(' · '),
    note: (asked: string, text: string) => `${asked} (${text})`,
    ownAnswer: 'The answer, if it is known',
    ownReason: 'Why',
    ownUnknown: 'Not known',
    addOwn: 'Add it',
    removeOwn: (text: string) => `Remove “${text}”`,
    chosen: (count: number) => `${count} chosen`,
    chooseAll: 'Choose all that are open',
    chooseHint:
      'Choose all that get the same answer (space, or touch), type the reason if it needs one, and press the verdict’s number.',
    reason: 'Because …',
    reasonMissing: 'This verdict needs its reason.',
    open: (count: number) => (count === 0 ? 'All are answered.' : `${plural(count, 'is', 'are')} still open.`),
    unanswered: 'not answered yet',
    takeBack: 'Take back',
    correct: 'right',
    progress: (shown: number, all: number) => `${shown} of ${all} revealed`,
  },
  sort: {
    hint: 'Choose items (arrows and space, or touch), then press a bin’s number, U to take them out.',
    unsorted: 'Still to be sorted',
    empty: 'Everything is sorted.',
    emptyBin: 'Nothing here.',
    nothing: 'There is nothing to sort yet.',
    out: 'Take out (U)',
    selected: (count: number) => `${count} selected`,
    left: (count: number) =>
      count === 0 ? 'Everything is sorted.' : `${plural(count, 'item is', 'items are')} still to be sorted.`,
    field: (label: string, text: string) => `${label}: ${text}`,
  },
  place: {
    hint: 'Choose an item, then move it with the arrow keys, or touch the board where it belongs. Delete takes it off.',
    board: 'Board',
    choose: (text: string) => `Choose “${text}”`,
    placed: (across: string, up: string) => `${across}, ${up}`,
    unplaced: 'Not on the board yet',
    takeOff: (text: string) => `Take “${text}” off the board`,
    left: (count: number) =>
      count === 0 ? 'Everything is placed.' : `${plural(count, 'item is', 'items are')} still to be placed.`,
    nothing: 'There is nothing to place yet.',
    number: 'No.',
    where: 'Where',
  },
  grid: {
    ticked: (row: string, column: string) => `${row} – ${column}`,
    tickHint: 'Space ticks, arrows move.',
    mood: (row: string, column: string) => `Mood at ${column}: ${row}`,
    moods: { '-2': 'very bad', '-1': 'bad', '0': 'neither', '1': 'good', '2': 'very good' } as Readonly<
      Record<string, string>
    >,
    moodScale: 'Mood: −2 very bad … +2 very good',
    leftOver: (meaning: string, items: readonly string[]) => `${capital(meaning)}: ${and(items)}`,
    column: 'Column',
  },
  charts: {
    table: 'The same as a table',
    number: 'No.',
    what: 'What',
    where: 'Where',
    ticked: 'yes',
    notTicked: 'no',
    right: 'Right answer',
    nothing: '–',
    signed: (n: number) => signed(n),
  },
  rate: {
    secondHint: (first: string, second: string) => `Two lines for each: first “${first}”, then “${second}”.`,
    questionOf: (text: string, name: string) => `${text}: ${name}`,
    failing: (items: readonly string[]) =>
      `${items.length === 1 ? 'One fails' : `${items.length} fail`}: ${and(items)}.`,
  },
});

/** Words at the seat screen of a round of answers. */
export const seatAnswers = {
  howTo: 'Arrows choose the line, a number answers it, Enter hands in, Esc leaves it.',
  answered: (answered: number, all: number) => `${answered} of ${all} answered`,
  handIn: 'Hand in my answers',
  handInEmpty: 'Hand in without an answer',
  leave: 'Leave without answering',
  thanks: 'Your answers are in.',
  thanksSecret: 'Your answers are in the sealed box.',
  answer: (text: string, answer: string) => `${text}: ${answer}`,
  again:
    'You can answer again while the round is open; the new sheet replaces the old one, and the result says how many were replaced.',
};
