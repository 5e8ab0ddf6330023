/** How many seconds things take with one machine in a room; measured by facilitators, rounded. */
export const SECONDS = {
  /** Coming to the laptop and going back to one's chair. */
  comeAndGo: 10,
  /** Reading the question and writing one text, with its further fields. */
  text: 45,
  /** Reading the options and placing all of one's dots. */
  ballot: 40,
  /** A sheet: reading what is asked, then each answer; ten answers take a minute. */
  sheet: { reading: 20, anAnswer: 4 },
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

/** Everybody at the laptop in turn: what one of them does there takes so many seconds. */
const inTurn = (people: number, each: number): number => people * (SECONDS.comeAndGo + each);

/** Everybody writes so many texts at the laptop. */
export const textsInTurn = (people: number, texts: number): number => inTurn(people, SECONDS.text * texts);

/** Everybody places their dots at the laptop, on however many options. */
export const ballotsInTurn = (people: number): number => inTurn(people, SECONDS.ballot);

/** Everybody gives so many answers at the laptop, or puts so many items in order. */
export const sheetsInTurn = (people: number, answers: number): number =>
  inTurn(people, SECONDS.sheet.reading + SECONDS.sheet.anAnswer * answers);

/** Everybody writes, then each sheet is entered with so many entries. */
export const onPaper = (people: number, each: number): number => SECONDS.writing + people * SECONDS.paper * each;

/** The forms with what each would take. */
export const estimates = (forms: readonly string[], seconds: (form: string) => number): Estimate[] =>
  forms.map((form) => ({ form, minutes: Math.max(1, Math.round(seconds(form) / 60)) }));
