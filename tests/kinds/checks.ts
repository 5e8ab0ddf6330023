import { expect } from 'vitest';
import type { StepAddress } from '@shared/base/steps';
import { stepPreviews } from '@shared/editor/preview';
import { buildPlan } from '@shared/plan/build';
import { editedExercise } from '@shared/editor/edit';
import { kinds, kindOf, type AnyKind } from '@shared/kinds/registry';
import { mergeRooms } from '@shared/merge/merge';
import type { Command } from '@shared/session/commands';
import { leftOver } from '@shared/session/decide';
import { replayInPlace } from '@shared/session/replay';
import { reduce } from '@shared/session/reduce';
import { Session } from '@shared/session/schema/session';
import { stepAt } from '@shared/session/work-of';
import { Workshop } from '../fixtures/workshop';
import { arrived, commandsFor, isCast, played, type Variant } from './example';
import { findingStandsUnderPicture, pictureGoesOnAPoster, planIsNotEmpty } from './plan-checks';
import {
  emptyingIsABarrier,
  everyFormTakesTime,
  lastWordCounts,
  paperIsTakenBack,
  resultIsSeen,
  roundsAreInThePlan,
  seatMayCast,
} from './round-checks';
import { closedTellsNobody, fewLeaveNothing, nothingSealedIsSeen } from './secrecy-checks';
import { comeAndGo, replacedAreCounted } from './turn-checks';
import { strings } from '../english';

/** What must hold of every kind, each from its own made-up example: throws where it does not. */
type Check = (variant: Variant) => void;

const kindIn = ({ definition }: Variant): AnyKind => kindOf(definition);
const workIn = (held: Workshop, at: StepAddress) => {
  const step = stepAt(held.session, at);
  if (!step) throw new Error('the step is gone');
  return step.work;
};

/** The commands that cast, each with a workshop that stands just before it. */
function beforeCasts(variant: Variant): readonly (readonly [Workshop, Extract<Command, { participant: string }>])[] {
  const held = arrived(variant);
  const found: [Workshop, Extract<Command, { participant: string }>][] = [];
  for (const command of commandsFor(held, variant)) {
    if (isCast(command)) {
      const here = new Workshop(held.session);
      here.box = held.box;
      here.undoStack = held.undoStack;
      found.push([here, command]);
    }
    held.apply(command);
  }
  return found;
}

/** The same events give the same bytes, whether they are applied to a copy or in place. */
const replaysTheSame: Check = (variant) => {
  const one = played(variant);
  expect(JSON.stringify(played(variant).session)).toBe(JSON.stringify(one.session));
  const held = arrived(variant);
  const inPlace = structuredClone(held.session);
  let copied = held.session;
  for (const command of commandsFor(held, variant)) {
    if (command.type.endsWith('/close') || command.type.endsWith('/paper') || command.type.endsWith('/reveal'))
      continue;
    const time = '2026-11-19T10:00:00.000Z';
    const reduced = reduce(copied, command as never, time);
    if ('refused' in reduced) continue;
    copied = reduced.session;
    expect(replayInPlace(inPlace, { revision: copied.revision, time, event: command as never })).not.toBeNull();
  }
  expect(JSON.stringify(inPlace)).toBe(JSON.stringify(copied));
};

/** What a participant cast is not the facilitator's to undo. */
const castIsABarrier: Check = (variant) => {
  for (const [held, command] of beforeCasts(variant)) {
    if (
      command.type === 'collect/turn' &&
      !kindIn(variant).sealing?.mayHide(variant.definition, workIn(held, variant.at))
    )
      continue;
    held.apply(command);
    expect(held.undo() ?? 'taken back', command.type).toMatch(/^barrier-/);
  }
};

/** Who has spoken can't be taken off the list. */
const whoSpokeStays: Check = (variant) => {
  const held = played(variant);
  const spoke = new Set(
    commandsFor(arrived(variant), variant).flatMap((command) => (isCast(command) ? [command.participant] : [])),
  );
  for (const participantId of spoke)
    expect(held.attempt({ type: 'participant/remove', participantId }), participantId).toBe('participant-took-part');
};

/** The block of an open round stays where the room can find it. */
const openRoundKeepsItsBlock: Check = (variant) => {
  const held = arrived(variant);
  const opening = commandsFor(held, variant).find((command) => 'present' in command);
  if (!opening) return;
  held.apply(opening);
  const { item } = variant.at;
  expect(held.attempt({ type: 'agenda/change', itemId: item, change: { left: true } })).toMatch(/-is-open$/);
  expect(held.attempt({ type: 'agenda/remove', itemId: item })).toBe('block-in-use');
};

/** What of the sealed box has its outcome in the session is known to be destroyed, and nothing before. */
const leftoversAreDestroyed: Check = (variant) => {
  const held = arrived(variant);
  const seen = new Set<string>();
  for (const command of commandsFor(held, variant)) {
    held.apply(command);
    const keys = Object.keys(held.box);
    expect(leftOver(held.session, keys)).toEqual([]);
    for (const key of keys) seen.add(key);
  }
  expect(Object.keys(held.box)).toEqual([]);
  expect(leftOver(held.session, [...seen]).toSorted()).toEqual([...seen].toSorted());
};

/** Everything a step holds but the items it holds on to. */
const withoutItems = (work: object): string =>
  JSON.stringify(work, (key, value: unknown) => (['items', 'columns', 'headings'].includes(key) ? undefined : value));

const itemsHeld = (work: object): string[] =>
  ['items', 'columns', 'headings'].flatMap((key) =>
    ((work as Record<string, { id: string }[] | undefined>)[key] ?? []).map(({ id }) => id),
  );

/** Taking over a changed source drops nothing that was said. */
const refreshDropsNothing: Check = (variant) => {
  if (!kindIn(variant).refresh || variant.exercise.steps.length < 2) return;
  const held = played(variant);
  const before = workIn(held, variant.at);
  const gone = itemsHeld(before).find((id) => withoutItems(before).includes(`"${id}"`));
  if (gone === undefined) return;
  const [first] = variant.exercise.steps;
  const ideas = { item: variant.at.item, step: first?.id ?? '' };
  held.apply({ type: 'collect/delete', at: ideas, ideaIds: [gone] }, { type: 'step/refresh', at: variant.at });
  const after = workIn(held, variant.at);
  expect(withoutItems(after)).toBe(withoutItems(before));
  expect(itemsHeld(after)).toContain(gone);
};

/** No two things of one id in a list. */
function clashes(value: unknown, where = ''): string[] {
  if (Array.isArray(value)) {
    const ids = value.flatMap((one: unknown) => (typeof one === 'object' && one && 'id' in one ? [one.id] : []));
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${where}: ${String(id)}`);
    return [...twice, ...value.flatMap((one, index) => clashes(one, `${where}[${index}]`))];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => clashes(inner, `${where}.${key}`));
}

/** Two rooms that did the same step apart become one session: nothing is lost, no ids clash. */
const roomsMerge: Check = (variant) => {
  const [one, other] = [arrived(variant), arrived(variant)];
  one.apply(...commandsFor(one, variant));
  /* In the other room one person less has something to say. */
  const theirs = commandsFor(other, variant, 1);
  const silent = theirs.findLastIndex((command) => isCast(command) || command.type.endsWith('/paper'));
  other.apply(...theirs.filter((_, index) => index !== silent));
  const rooms = [one, other].map(({ session }, index) => ({
    room: { id: `room-${index + 1}`, name: `Room ${index + 1}` },
    session,
  }));
  const same = withoutItems(workIn(one, variant.at)) === withoutItems(workIn(other, variant.at));
  const merged = mergeRooms(strings, rooms, {}, { id: 'merged', time: '2026-11-19T15:00:00.000Z', title: 'Merged' });
  if ('refused' in merged) {
    expect(same && merged.refused).toBe('same-content');
    return;
  }
  expect(Session.safeParse(merged.session).error?.issues ?? []).toEqual([]);
  expect(clashes(merged.session.work)).toEqual([]);
  const { rounds } = kindIn(variant);
  if (rounds) expect(rounds.of(workIn(new Workshop(merged.session), variant.at)).length).toBeGreaterThanOrEqual(2);
  expect(buildPlan(merged.session).sections).toBeDefined();
};

/** The editor shows what facilitator, room and seat will see. */
const editorPreviews: Check = (variant) => {
  const { name, definition, exercise } = variant;
  const preview = stepPreviews(strings, exercise, definition.id);
  expect(preview.facilitator.work.kind).toBe(name);
  expect(preview.room.body).toBeDefined();
  const { forms, views } = kindIn(variant);
  const atSeat = forms?.(definition)?.forms.some((form) => ['walk-up', 'silent-turns', 'open'].includes(form)) ?? false;
  if (views.seat && atSeat) expect(preview.seat?.task).toMatchObject({ of: name });
};

/** What is said to open in another form goes when that form is no longer on offer. */
const openingWordsFollowTheForm: Check = (variant) => {
  const { forms, editor } = kindIn(variant);
  const all = editor.fields.find((field) => field.field === 'several' && field.at === 'forms');
  const offered = forms?.(variant.definition);
  if (!offered || all?.field !== 'several' || !Array.isArray(all.of)) return;
  const { form } = offered;
  const other = all.of.find((one: string) => one !== form) as string;
  const definition = {
    ...variant.definition,
    forms: [form, other],
    say: { ...variant.definition.say, forms: { [other]: 'Said otherwise.' } },
  };
  const exercise = {
    ...variant.exercise,
    steps: [...variant.exercise.steps.slice(0, -1), definition],
  } as typeof variant.exercise;
  const after = editedExercise(
    strings,
    exercise,
    { type: 'set', step: definition.id, at: 'forms', value: [form] },
    () => undefined,
  );
  if ('refused' in after) throw new Error(after.refused.wrong);
  expect(after.exercise.steps.at(-1)?.say.forms).toBeUndefined();
};

export const checks: Readonly<Record<string, Check>> = {
  'replay gives the same bytes': replaysTheSame,
  'a cast is a barrier to undo': castIsABarrier,
  'who joins late may cast, and who leaves is not counted': comeAndGo,
  'that a ballot was replaced is counted': replacedAreCounted,
  'who has spoken cannot be removed': whoSpokeStays,
  'the block of an open round cannot be taken away': openRoundKeepsItsBlock,
  'leftovers in the sealed box are destroyed': leftoversAreDestroyed,
  'taking over a changed source drops nothing said': refreshDropsNothing,
  'rooms merge without clashing ids': roomsMerge,
  'the editor previews room, facilitator and seat': editorPreviews,
  'the plan is not empty': planIsNotEmpty,
  'a picture that says its finding goes on a poster': pictureGoesOnAPoster,
  'no view holds what is sealed': nothingSealedIsSeen,
  'a closed secret round tells nobody’s part': closedTellsNobody,
  'of a few people nothing secret is kept': fewLeaveNothing,
  'the seat may cast': seatMayCast,
  'what empties the sealed box is a barrier to undo': emptyingIsABarrier,
  'the last word counts, and counts once': lastWordCounts,
  'a sheet of paper can be taken back': paperIsTakenBack,
  'the result is seen': resultIsSeen,
  'rounds are in the plan': roundsAreInThePlan,
  'every form takes time': everyFormTakesTime,
  'the finding stands under the picture': findingStandsUnderPicture,
  'opening words follow the form': openingWordsFollowTheForm,
};

export const names = Object.keys(kinds) as (keyof typeof kinds)[];
