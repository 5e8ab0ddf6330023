import type { StepDefinition } from '../kinds/definitions';
import { PHASES } from '../kinds/collect/rounds';
import { rateForms } from '../kinds/rate/reduce';

/** How many seconds things take with one machine in a room; measured by facilitators, rounded. */
const SECONDS = {
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

const walkUp = (people: number, items: number): number =>
  people * Math.min(SECONDS.walkUp.most, SECONDS.walkUp.least + SECONDS.walkUp.anItem * items);

const onPaper = (people: number, each: number): number => SECONDS.writing + people * SECONDS.paper * each;

const estimates = (forms: readonly string[], seconds: (form: string) => number): Estimate[] =>
  forms.map((form) => ({ form, minutes: Math.max(1, Math.round(seconds(form) / 60)) }));

/**
 * What a step would take in each form it offers, with so many people and items (0 where nobody knows yet how many);
 * empty for a step that has one form or none. Nobody ever walks up once per item.
 */
export function estimate(step: StepDefinition, people: number, items: number): readonly Estimate[] {
  switch (step.kind) {
    case 'collect': {
      const ideas = people * Math.min(step.limit, 2);
      return estimates(step.forms, (form) => {
        if (form === 'silent-turns') return walkUp(people, 4);
        if (form === 'one-two-four-all') return 60 * PHASES.reduce((sum, { minutes }) => sum + minutes, 0);
        return form === 'paper-cards' ? onPaper(people, Math.min(step.limit, 2)) : ideas * SECONDS.calledOut;
      });
    }
    case 'vote':
      return estimates(step.forms, (form) => {
        if (form === 'hand-count') return items * SECONDS.hands;
        return form === 'paper' ? onPaper(people, 1) : walkUp(people, 0);
      });
    case 'rate': {
      const answers = items * (step.second ? 2 : 1);
      return estimates(rateForms(step), (form) => {
        if (form === 'fingers') return answers * SECONDS.fingers;
        return form === 'paper' ? onPaper(people, 2) : walkUp(people, answers);
      });
    }
    case 'judge':
      return estimates(step.forms, (form) => {
        if (form === 'together') return items * SECONDS.together;
        if (form === 'fingers') return items * SECONDS.fingers * 2;
        return form === 'paper' ? onPaper(people, 2) : walkUp(people, items);
      });
    case 'say':
    case 'group':
    case 'sort':
    case 'place':
    case 'define':
    case 'link':
    case 'commit':
      return [];
  }
}
