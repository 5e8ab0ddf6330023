import { atMinutes } from '../../base/time-of-day';
import { formName as formNameIn } from './form-names';
import type { Speaking } from './count';

/** Building an agenda, and changing it during the day. */
export const agenda = (speak: Speaking) => {
  const { locale, participants } = speak;
  const formName = formNameIn(speak);
  /** "45 min", "2 h 5 min". */
  const time = (minutes: number): string =>
    minutes < 90
      ? `${minutes} min`
      : `${Math.floor(minutes / 60)} h ${minutes % 60 === 0 ? '' : `${minutes % 60} min`}`.trim();
  return {
    title: 'Agenda',
    edit: 'Change the agenda',
    close: 'Back to the workshop',
    name: 'Name of the agenda',
    from: 'Start from',
    ready: 'Ready-made',
    own: 'Your own',
    time,
    start: 'Starts at',
    end: 'Ends by',
    ends: (from: string, to: string) => `${from} to ${to}`,
    takes: (minutes: number) => `Takes ${time(minutes)}`,
    slack: (minutes: number) => (minutes === 0 ? 'fits exactly' : `${time(minutes)} to spare`),
    tooLong: (minutes: number) => `${time(minutes)} too long`,
    blank: 'An empty agenda',
    empty: 'Nothing on the agenda yet. Add a block below, start from a ready-made agenda, or leave it empty for now.',
    nameMissing: 'Give the agenda a name first.',
    emptyWrong: 'A template needs at least one block. Put one on the agenda first.',
    add: 'Add an exercise or a block',
    /** `where`: the title of the block that it comes after, or before; null for the end. */
    addHint: (where: { after: string } | { before: string } | null): string =>
      where === null
        ? 'Type to find it; Enter adds it at the end.'
        : 'after' in where
          ? `Type to find it; Enter adds it after “${where.after}”.`
          : `Type to find it; Enter adds it before “${where.before}”.`,
    nothing: 'Nothing matches',
    blocks: 'Opening, breaks and free blocks',
    /** The two forms of a block, side by side: the one that is on says so. */
    forms: { full: 'Full', short: 'Short' },
    formsOn: { full: 'Full form', short: 'Short form' },
    formOf: (title: string) => `Form of ${title}`,
    /** Behind a number of minutes, in its field. */
    minutesUnit: 'min',
    minutesOf: (title: string) => `Minutes of ${title}`,
    rename: (title: string) => `Name of ${title}`,
    up: (title: string) => `Move ${title} up`,
    down: (title: string) => `Move ${title} down`,
    remove: (title: string) => `Remove ${title}`,
    leave: (title: string) => `Leave ${title} out`,
    bringBack: 'Bring back',
    bringBackWhat: (title: string) => `Bring ${title} back`,
    leftOut: 'left out',
    again: 'Run again',
    againWhat: (title: string) => `Run again: ${title}`,
    run: (title: string, run: number) => `${title} (${run})`,
    here: 'now',
    /** Where a block or a step stands. */
    standing: {
      done: 'done',
      begun: 'begun',
      passed: 'passed over',
      partly: (done: number, of: number) => `${done} of ${of} done`,
    },
    dragHint: 'Drag to another place',
    keys: 'Arrows go from block to block · Alt+arrows move it · + and − five minutes more or less · S short or full · Enter its name · Delete takes it out · Ctrl+Z takes back',
    people: (min: number, max: number) => `Made for ${min} to ${max} people`,
    form: (step: string, form: string, takes: number, given: number) =>
      `${step}: ${form} takes about ${takes} min, ${given} planned`,
    faster: (form: string, takes: number) => `${form}: ${takes} min`,
    /** `form`: as the button says it. */
    takeFaster: (form: string, step: string) => `${form}, use it for ${step}`,
    save: 'Save as template',
    saved: (title: string) => `“${title}” is among your own templates.`,
    share: 'Save as file',
    shared: (file: string) => `${file} is written. Drop it on Candor elsewhere, or open it under “Start from”.`,
    open: 'Open a file',
    opened: (title: string) => `“${title}” is among your own templates now.`,
    delete: 'Delete this template',
    deleted: (title: string) => `“${title}” is no longer among your templates.`,
    print: 'Print the agenda',
    printed: (file: string) => `Agenda written: ${file}`,
    /** The facilitator's sheet on paper. */
    formName,
    sheet: {
      minutes: (minutes: number) => `${minutes} min`,
      about: (of: {
        organisation: string;
        date: string;
        place: string;
        people: number;
        start: string | null;
        minutes: number;
      }): string =>
        [
          of.organisation,
          locale.day(of.date),
          of.place,
          of.start === null
            ? time(of.minutes)
            : `${locale.clock(of.start)} to ${locale.clock(atMinutes(of.start, of.minutes))}`,
          participants(of.people),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      step: (title: string, minutes: number, form: string | null, say: string): string =>
        `${title} (${minutes} min${form === null ? '' : `, ${formName(form)}`}): ${say}`,
      steps: (steps: readonly { title: string; minutes: number }[]): string =>
        steps.map(({ title, minutes }) => `${title} ${minutes}`).join(' · '),
    },
  };
};
