/** How many seconds things take with one machine in a room; measured by facilitators, rounded. */
export const SECONDS = {
  /** A person at the machine, for all items of a step in one turn: from here, a little more an item, never over `most`. */
  walkUp: { least: 45, anItem: 3, most: 75 },
  /** One item by fingers, per question. */
  fingers: 8,
  /** One option by a show of hands. */
  hands: 10,
  /** Entering a paper card, ballot or sheet. */
  paper: 4,
  /** Writing on paper, everybody at once. */
  writing: 90,
  /** An idea called out and typed. */
  calledOut: 12,
  /** An item on which the room agrees aloud. */
  together: 20,
} as const;

/** What a form of a step would take. */
export interface Estimate {
  readonly form: string;
  /** Whole minutes, at least one. */
  readonly minutes: number;
}

/** Everybody at the machine in turn, with so many answers each. */
export const walkUp = (people: number, items: number): number =>
  people * Math.min(SECONDS.walkUp.most, SECONDS.walkUp.least + SECONDS.walkUp.anItem * items);

/** Everybody writes, then each sheet is entered with so many entries. */
export const onPaper = (people: number, each: number): number => SECONDS.writing + people * SECONDS.paper * each;

/** The forms with what each would take. */
export const estimates = (forms: readonly string[], seconds: (form: string) => number): Estimate[] =>
  forms.map((form) => ({ form, minutes: Math.max(1, Math.round(seconds(form) / 60)) }));
