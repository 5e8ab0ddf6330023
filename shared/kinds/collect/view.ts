import { groupsOf } from '../../engines/answers/compare';
import { stepKey } from '../../base/steps';
import type { SeatTurn } from '../../base/people';
import { namesAmong, seatTurns } from '../../words/called';
import { besideIdea } from '../beside';
import type { ViewContext } from '../given';
import { sourceState } from '../items';
import { fromRooms } from '../rooms';
import { findDuplicates } from './duplicates';
import { headingSource, headingsOf } from './headings';
import { isMarked } from './marks';
import { isSealed } from './reduce';
import { isLed, PHASES } from './rounds';
import type { CollectDefinition, CollectForm, CollectWork } from './schema';
import type { Idea } from '../idea';

type Context = ViewContext<CollectDefinition, CollectWork>;

const namedGroups = ({ strings, compared }: Context): string[] =>
  groupsOf(
    compared.map(({ id }) => id),
    compared,
  )
    .filter((name) => name !== '')
    .toSorted((a, b) => strings.locale.compare(a, b));

const NOTHING_SEALED = { count: 0, turns: [] as readonly string[] };

/** What the facilitator works with: the ideas, or while they are sealed only how many there are. */
export function collectFacilitatorView(context: Context) {
  const { people, at, definition, work, sealed } = context;
  const box = sealed.texts[stepKey(at)] ?? NOTHING_SEALED;
  const hidden = isSealed(definition, work);
  const headings = headingSource(definition, work);
  const frozen = context.isFrozen();
  return {
    kind: 'collect' as const,
    anonymous: definition.anonymous,
    form: work.form,
    forms: definition.forms as readonly CollectForm[],
    fields: definition.fields,
    headings: headingsOf(context, definition, work),
    suggestions: definition.suggestions.filter((text) => !work.ideas.some((idea) => idea.text === text)),
    limit: definition.limit,
    /** True while texts go into the sealed box; `ideas` is empty then. */
    sealed: hidden,
    count: hidden ? box.count : work.ideas.length,
    turns: hidden ? box.turns.length : (work.tookPart?.length ?? 0),
    people: people.length,
    /** The piles that cards are entered from, where groups are to be compared. */
    piles: hidden && isMarked(definition, context.compared) ? namedGroups(context) : [],
    ideas: (hidden ? [] : work.ideas) as readonly Idea[],
    duplicates: hidden ? [] : findDuplicates(work.ideas),
    frozen,
    /** What flows into the headings now is not what it was when the first idea came. */
    outdated: headings !== null && sourceState(context, headings.source, headings.own).outdated,
    round: roundView(context, work),
    next: frozen ? 'next-step' : nextOf(work, hidden && box.count > 0, context.isAnybodyHere()),
  };
}

type Next = 'reveal-texts' | 'pass-turn' | 'next-phase' | 'start-round' | 'next-step';

function nextOf({ form, round, ideas, wasLed }: CollectWork, toReveal: boolean, anybody: boolean): Next {
  if (toReveal) return 'reveal-texts';
  if (round) return round.form === 'round-robin' ? 'pass-turn' : 'next-phase';
  return isLed(form) && ideas.length === 0 && !wasLed && anybody ? 'start-round' : 'next-step';
}

/** Where the round stands, as facilitator and room see it: the part and its minutes, or who has the word and who comes next. */
function roundView({ people, strings }: Pick<Context, 'people' | 'strings'>, { round }: CollectWork) {
  if (!round) return null;
  const { form, startedAt } = round;
  if (form === 'one-two-four-all') {
    return { form, phase: round.phase, startedAt, ...(PHASES[round.phase] ?? PHASES[0]) };
  }
  const called = namesAmong(strings, people);
  const speakerAt = (turn: number) => {
    const id = round.order[turn % round.order.length];
    const speaker = people.find((one) => one.id === id);
    return { seat: speaker?.seat ?? 0, called: speaker ? called(speaker) : '' };
  };
  return {
    form,
    startedAt,
    speaker: speakerAt(round.turn),
    after: speakerAt(round.turn + 1),
    passes: round.passes,
    people: round.order.length,
  };
}

/** What all may see: the ideas, or while they are sealed only how many there are. */
export function collectRoomView(context: Context) {
  const { strings } = context;
  const { people, rooms, at, definition, work, sealed } = context;
  if (isSealed(definition, work)) {
    const box = sealed.texts[stepKey(at)] ?? NOTHING_SEALED;
    return {
      kind: 'sealed-texts' as const,
      count: box.count,
      turns: box.turns.length,
      people: people.length,
      form: work.form,
    };
  }
  return {
    kind: 'ideas' as const,
    /** Everybody says one thing, a word perhaps. */
    oneEach: definition.limit === 1,
    headings: headingsOf(context, definition, work),
    ideas: work.ideas.map(({ id, text, heading, merged, room, fields }) => ({
      id,
      text,
      from: fromRooms(strings, rooms, [room]),
      heading: heading ?? null,
      merged: merged.length,
      beside: besideIdea(definition.fields, { fields }),
    })),
    round: roundView(context, work),
  };
}

/** A silent turn; null where nobody takes one now. */
export function collectSeatView(context: Context) {
  const { people, at, definition, work, sealed } = context;
  if (work.form !== 'silent-turns') return null;
  const turns = isSealed(definition, work) ? (sealed.texts[stepKey(at)]?.turns ?? []) : (work.tookPart ?? []);
  if (definition.anonymous && work.revealed) return null;
  return {
    kind: 'texts' as const,
    of: 'collect' as const,
    at,
    turn: stepKey(at),
    join: null,
    absent: [] as SeatTurn[],
    prompt: definition.room,
    anonymous: definition.anonymous,
    /** Whether the group stays with an idea, if each has enough people. */
    byGroup: isMarked(definition, context.compared),
    fields: definition.fields,
    headings: headingsOf(context, definition, work),
    limit: definition.limit,
    seats: seatTurns(context.strings, people, turns),
  };
}
