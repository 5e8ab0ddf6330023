import { stepKey } from '../../base/steps';
import type { ViewContext } from '../given';
import type { NewIdea } from '../idea';
import { inTurn, type Invented } from '../rehearsing';
import { headingsOf } from './headings';
import { isSealed } from './reduce';
import { isLed } from './rounds';
import type { CollectCommand, CollectDefinition, CollectWork } from './schema';

type Context = ViewContext<CollectDefinition, CollectWork>;

/** With fewer ideas people still have something to say. */
const FEW = 3;
/** As many are said aloud, where the step asks for several. */
const SAID_ALOUD = 12;
/** Nobody has more to say in a silent turn. */
const MOST_IN_TURN = 2;

/** Every third leaves a field empty: a claim without evidence is something to talk about. */
const leavesEmpty = (index: number): boolean => index % 3 === 2;

/** Everything people have to say, one idea after the other; under headings in turn. */
function saying(context: Context, { says, ideas, words, id }: Invented): (index: number) => NewIdea {
  const { definition, work } = context;
  const headings = headingsOf(context, definition, work);
  return (index) => {
    const heading = inTurn(headings, index);
    const own = heading ? says(heading.id) : null;
    const text = own ? inTurn(own, Math.floor(index / headings.length)) : inTurn(says() ?? ideas, index);
    const fields = definition.fields.flatMap((field) =>
      leavesEmpty(index) ? [] : [[field.id, { text: inTurn(says(field.id) ?? words.said.fields, index) ?? '' }]],
    );
    return {
      id: id(),
      text: text ?? '',
      fields: Object.fromEntries(fields),
      ...(heading ? { heading: heading.id } : {}),
    };
  };
}

/** How many different ideas there are to say. */
function countOf(context: Context, { says, ideas }: Invented): number {
  const { definition, work } = context;
  const headings = headingsOf(context, definition, work);
  if (headings.length === 0) return (says() ?? ideas).length;
  return headings.reduce((sum, { id }) => sum + (says(id)?.length ?? 1), 0);
}

/** A turn for everybody who has had none; two people say the same, and who comes late in a large room has nothing to add. */
function turns(context: Context, invented: Invented, taken: readonly string[]): CollectCommand[] {
  const { at, definition, people } = context;
  const idea = saying(context, invented);
  const most = countOf(context, invented) + 1;
  const each = Math.min(definition.limit, MOST_IN_TURN);
  return invented.here
    .filter(({ id }) => !taken.includes(id))
    .map(({ id }): CollectCommand => {
      const place = people.findIndex((one) => one.id === id);
      /* Every other person has one idea only. */
      const first = Math.floor(place / 2) * (each + 1) + (place % 2) * each;
      const count = Math.max(0, Math.min(place % 2 === 0 ? each : 1, most - first));
      return {
        type: 'collect/turn',
        at,
        participant: id,
        ideas: Array.from({ length: count }, (_, index) => idea(first + index)),
      };
    });
}

/** What the room calls out or writes on cards, entered by the facilitator; in a round that leads it, one after the other to its end. */
function aloud(context: Context, invented: Invented): CollectCommand[] {
  const { at, definition, work } = context;
  const idea = saying(context, invented);
  const most = definition.limit === 1 ? invented.here.length : Math.max(SAID_ALOUD, invented.here.length);
  const ideas = Array.from({ length: Math.min(most, countOf(context, invented)) }, (_, index) => idea(index));
  if (work.round === null) return [{ type: 'collect/add', at, ideas }];
  return [
    ...ideas.map((one): CollectCommand => ({ type: 'collect/add', at, ideas: [one] })),
    { type: 'collect/round', at, to: 'end', present: [] },
  ];
}

/** Ideas from everybody who has not had their turn, or from the room as long as there are only a few. */
export function rehearseCollect(context: Context, invented: Invented): readonly CollectCommand[] {
  const { at, definition, work, sealed } = context;
  if (context.isFrozen() || (definition.anonymous && work.revealed)) return [];
  const hidden = isSealed(definition, work);
  const box = sealed.texts[stepKey(at)];
  if (work.form === 'silent-turns')
    return turns(context, invented, hidden ? (box?.turns ?? []) : (work.tookPart ?? []));
  const count = hidden ? (box?.count ?? 0) : work.ideas.length;
  /* The facilitator starts a round. */
  const waits = isLed(work.form) && work.round === null && count === 0 && work.wasLed !== true;
  return waits || count >= FEW ? [] : aloud(context, invented);
}
