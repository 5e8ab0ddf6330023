import { groupsOf } from '../../engines/answers/compare';
import { stepKey } from '../common';
import type { NextAction, ViewContext } from '../view-context';
import { frozenByVote, sourceState } from '../../session/items';
import { fromRooms } from '../../session/rooms';
import { findDuplicates } from './duplicates';
import type { Session } from '../../session/schema/session';
import { headingSource, headingsOf } from './headings';
import { isMarked } from './marks';
import { isSealed } from './reduce';
import { isLed, PHASES } from './rounds';
import type { CollectDefinition, CollectForm, CollectWork, Idea } from './schema';

type Context = ViewContext<CollectDefinition, CollectWork>;

const namedGroups = ({ participants }: Session): string[] =>
  groupsOf(
    participants.map(({ id }) => id),
    participants,
  ).filter((name) => name !== '');

const NOTHING_SEALED = { count: 0, turns: [] as readonly string[] };

/** What the facilitator works with: the ideas, or while they are sealed only how many there are. */
export function collectFacilitatorView({ session, at, definition, work, sealed }: Context) {
  const box = sealed.texts[stepKey(at)] ?? NOTHING_SEALED;
  const hidden = isSealed(definition, work);
  const headings = headingSource(definition, work);
  return {
    kind: 'collect' as const,
    anonymous: definition.anonymous,
    form: work.form,
    forms: definition.forms as readonly CollectForm[],
    fields: definition.fields,
    headings: headingsOf(session, at, definition, work),
    suggestions: definition.suggestions.filter((text) => !work.ideas.some((idea) => idea.text === text)),
    limit: definition.limit,
    /** True while texts go into the sealed box; `ideas` is empty then. */
    sealed: hidden,
    count: hidden ? box.count : work.ideas.length,
    turns: hidden ? box.turns.length : (work.tookPart?.length ?? 0),
    people: session.participants.length,
    /** The piles that cards are entered from, where groups are to be compared. */
    piles: hidden && isMarked(definition, session.participants) ? namedGroups(session) : [],
    ideas: (hidden ? [] : work.ideas) as readonly Idea[],
    duplicates: hidden ? [] : findDuplicates(work.ideas),
    frozen: frozenByVote(session, at),
    /** What flows into the headings now is not what it was when the first idea came. */
    outdated: headings !== null && sourceState(session, at, headings.source, headings.own).outdated,
    round: roundView(session, work),
    next: nextOf(work, hidden && box.count > 0),
  };
}

function nextOf({ form, round, ideas }: CollectWork, toReveal: boolean): NextAction {
  if (toReveal) return 'reveal-texts';
  if (round) return round.form === 'round-robin' ? 'pass-turn' : 'next-phase';
  return isLed(form) && ideas.length === 0 ? 'start-round' : 'next-step';
}

/** Where the round stands, as facilitator and room see it: the part and its minutes, or who has the word and who comes next. */
function roundView(session: Session, { round }: CollectWork) {
  if (!round) return null;
  const { form, startedAt } = round;
  if (form === 'one-two-four-all') {
    return { form, phase: round.phase, startedAt, ...(PHASES[round.phase] ?? PHASES[0]) };
  }
  const speakerAt = (turn: number) => {
    const id = round.order[turn % round.order.length];
    const speaker = session.participants.find((one) => one.id === id);
    return { seat: speaker?.seat ?? 0, name: speaker?.name ?? '' };
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
export function collectRoomView({ session, at, definition, work, sealed }: Context) {
  if (isSealed(definition, work)) {
    const box = sealed.texts[stepKey(at)] ?? NOTHING_SEALED;
    return {
      kind: 'sealed-texts' as const,
      count: box.count,
      turns: box.turns.length,
      people: session.participants.length,
      form: work.form,
    };
  }
  return {
    kind: 'ideas' as const,
    headings: headingsOf(session, at, definition, work),
    ideas: work.ideas.map(({ id, text, heading, merged, room }) => ({
      id,
      text,
      from: fromRooms(session.rooms, [room]),
      heading: heading ?? null,
      merged: merged.length,
    })),
    round: roundView(session, work),
  };
}

/** A silent turn; null where nobody takes one now. */
export function collectSeatView({ session, at, definition, work, sealed }: Context) {
  if (work.form !== 'silent-turns') return null;
  const turns = isSealed(definition, work) ? (sealed.texts[stepKey(at)]?.turns ?? []) : (work.tookPart ?? []);
  if (definition.anonymous && work.revealed) return null;
  return {
    kind: 'texts' as const,
    at,
    prompt: definition.room,
    anonymous: definition.anonymous,
    /** Whether the group stays with an idea, if each has enough people. */
    byGroup: isMarked(definition, session.participants),
    fields: definition.fields,
    headings: headingsOf(session, at, definition, work),
    limit: definition.limit,
    seats: session.participants.map(({ id, seat, name }) => ({ id, seat, name, done: turns.includes(id) })),
  };
}
