import { dayAfter } from '../../base/days';
import type { ActionFields } from '../action';
import type { ViewContext } from '../given';
import { inTurn, type Invented } from '../rehearsing';
import { servedItems } from './served';
import type { CommitCommand, CommitDefinition, CommitWork } from './schema';

type Context = ViewContext<CommitDefinition, CommitWork>;

/** Actions that a room agrees on; with fewer it has not come to its end. */
const ACTIONS = 4;
const FEWEST = 3;
/** Of these, the one that nobody takes, and the one that the room does not believe in. */
const NOBODYS = 1;
const DOUBTED = 2;
/** Days until something is done, action by action. */
const DAYS = [30, 60, 90, 45];

/** Hands by fist-to-five, as shares of the room: who believes in it, and who does not. */
const SURE = [0, 0, 0.1, 0.3, 0.4, 0.2];
const DOUBTFUL = [0.15, 0.25, 0.35, 0.2, 0.05, 0];

/** Every hand of the room, by those shares. */
function hands(people: number, shares: readonly number[]): number[] {
  const counts = shares.map((share) => Math.floor(share * people));
  const most = shares.indexOf(Math.max(...shares));
  const rest = people - counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, index) => (index === most ? count + rest : count));
}

function fieldsOf(context: Context, { here, words }: Invented, number: number): ActionFields | null {
  const known = new Set(context.allActions().map(({ action }) => action.text));
  const said = inTurn(
    words.actions.filter(({ text }) => !known.has(text)),
    number,
  );
  const action = said ?? inTurn(words.actions, number);
  if (!action) return null;
  const served = servedItems(context, context.definition);
  const day = context.day();
  const owner = number === NOBODYS ? null : (inTurn(here, number * 2)?.id ?? null);
  /* The last of what was chosen has no action: somebody has to see that. */
  const serves = inTurn(served.slice(0, Math.max(1, served.length - 1)), number)?.text ?? '';
  return {
    text: action.text,
    serves: { text: serves },
    owner: { participant: owner, text: '' },
    taken: owner !== null,
    due: number === NOBODYS ? null : dayAfter(day, DAYS[number % DAYS.length] ?? 30),
    firstStep: {
      text: action.first,
      due: number === NOBODYS ? null : dayAfter(day, Math.min(7, context.definition.firstStepDays)),
    },
    measure: { text: action.measure, from: { text: action.from }, to: { text: action.to } },
    told: { text: action.told },
  };
}

/** What the room agrees to do, and how sure it is of each: nobody takes one action, and in another hardly anybody believes. */
export function rehearseCommit(context: Context, invented: Invented): readonly CommitCommand[] {
  const { at, work } = context;
  const missing = work.actions.length < FEWEST ? ACTIONS - work.actions.length : 0;
  const added = Array.from({ length: missing }, (_, index) => work.actions.length + index).flatMap((number) => {
    const fields = fieldsOf(context, invented, number);
    return fields ? [{ number, actionId: invented.id(), fields }] : [];
  });
  const asked = [
    ...work.actions.flatMap(({ id, confidence }, number) =>
      confidence.length === 0 ? [{ number, actionId: id }] : [],
    ),
    ...added,
  ];
  return [
    ...added.map(({ actionId, fields }): CommitCommand => ({ type: 'commit/add', at, actionId, fields })),
    ...asked.map(({ actionId, number }): CommitCommand => ({
      type: 'commit/confidence',
      at,
      actionId,
      counts: hands(invented.here.length, number % ACTIONS === DOUBTED ? DOUBTFUL : SURE),
    })),
  ];
}
