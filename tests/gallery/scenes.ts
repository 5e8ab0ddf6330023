import type { StepAddress } from '@shared/base/steps';
import { kindOf, kinds, type StepDefinition, type StepKind } from '@shared/kinds/registry';
import type { Command } from '@shared/session/commands';
import type { Session } from '@shared/session/schema/session';
import { stepOf } from '@shared/session/step-of';
import { crowdedStages } from '../fixtures/crowd/stages';
import { at, method, methodSession, newSession } from '../fixtures/session';
import { sheetStages } from '../fixtures/story/sheet-stages';
import { Workshop } from '../fixtures/workshop';
import { arrived, variantsOf } from '../kinds/example';
import { amounts, type Amount } from './amounts';
import { whatIsDone } from './what-is-done';

/** How full a picture is: an amount, what a story comes to, or far more than any room will have. */
type Filling = Amount['name'] | 'story' | 'crowded';

/** How far a step has come. `listed`: as when it is done, for who comes into the room once a moment that stood for itself is over. */
type Moment = 'ready' | 'open' | 'closed' | 'done' | 'listed' | 'story';

/** A step of the workshop, as all windows show it at one moment. */
export interface Scene {
  /** By which it is found: its kind, its form, how full it is and how far it has come. */
  readonly name: string;
  readonly kind: StepKind;
  /** Of a made-up step, the form in which it is done; null where it is told by a story, or by the library. */
  readonly form: string | null;
  readonly filling: Filling;
  readonly moment: Moment;
  readonly held: Workshop;
  /** How many items are shown, where somebody knows. */
  readonly items: number | null;
  /** What the room sees of it shows none of them: a question alone, or how many there are. */
  readonly showsNone: boolean;
}

/** A step that is played: where, and a workshop that stands there with so much in it. */
interface Playable {
  readonly kind: StepKind;
  readonly form: string;
  readonly isMadeUp: boolean;
  readonly at: StepAddress;
  readonly arrive: (amount: Amount) => Workshop;
}

const slug = (text: string): string => text.replaceAll(/[^a-z]+/gu, '-').replaceAll(/^-|-$/gu, '');

/** Every kind in each of its forms, made up: a new kind is in the gallery without anybody putting it there. */
const madeUp = (): readonly Playable[] =>
  (Object.keys(kinds) as StepKind[]).flatMap((kind) =>
    variantsOf(kind).map((variant): Playable => {
      const form = variant.label === 'as it is' ? '' : slug(variant.label);
      return { kind, form, isMadeUp: true, at: variant.at, arrive: ({ texts }) => arrived(variant, 'gallery', texts) };
    }),
  );

const PEOPLE = 12;
/** So many columns are typed, at most. */
const COLUMNS = 8;

/** The session with other texts in the fixed items of a step, as many as there are; those that are there keep their ids, by which their answers are known. */
function withFixed(session: Session, { item, step }: StepAddress, texts: readonly string[]): Session {
  const id = session.agenda.items.find((one) => one.id === item)?.exercise ?? '';
  const exercise = session.exercises[id];
  if (!exercise) throw new Error(`no exercise ${id}`);
  const steps = exercise.steps.map((one): StepDefinition => {
    if (one.id !== step || !('items' in one) || one.items.take !== 'fixed') return one;
    const { items } = one.items;
    const others = texts.map((text, index) => ({ ...items[index], id: items[index]?.id ?? `row-${index + 1}`, text }));
    return { ...one, items: { ...one.items, items: others } };
  });
  return { ...session, exercises: { ...session.exercises, [id]: { ...exercise, steps } } };
}

/** A step of a library exercise whose picture is not that of a new step of its kind. */
function fromLibrary(form: string, where: StepAddress, session: () => Session, grid = false): Playable {
  const whole = session();
  const definition = stepOf(whole, where);
  if (!definition) throw new Error(`no step for ${form}`);
  const typed = (texts: readonly string[], columns: boolean): Command => ({
    type: 'step/type-items',
    at: where,
    items: texts.map((text, index) => ({ id: `${columns ? 'column' : 'row'}-${index + 1}`, text })),
    ...(columns ? { columns } : {}),
  });
  const isFixed = 'items' in definition && definition.items.take === 'fixed';
  const takes = kindOf(definition).takeTyped !== null && kindOf(definition).sources.items(definition) !== null;
  return {
    kind: definition.kind,
    form,
    isMadeUp: false,
    at: where,
    arrive({ texts }) {
      const held = new Workshop({ ...(isFixed ? withFixed(whole, where, texts) : whole), id: 'gallery' });
      if (takes && !isFixed && texts.length > 0) held.apply(typed(texts, false));
      if (grid && texts.length > 0) held.apply(typed(texts.slice(0, COLUMNS), true));
      return held.go(where);
    },
  };
}

/** What only the library's exercises have: a promise, tests of a sentence, ticks, moods, two questions, known answers, headings. */
const ofTheLibrary = (): readonly Playable[] => {
  const essentials = () => newSession(PEOPLE);
  const whole = () => methodSession(PEOPLE);
  return [
    fromLibrary('promise', at.welcome, essentials),
    fromLibrary('tests', at.tests, essentials),
    fromLibrary('words', at.last, essentials),
    fromLibrary('known', method.statements, whole),
    fromLibrary('verdicts', method.answers, whole),
    fromLibrary('headings', method.stopStart, whole),
    fromLibrary('ticks', method.map, whole, true),
    fromLibrary('moods', method.curves, whole, true),
    fromLibrary('bins', method.sort, whole),
    fromLibrary('two-questions', method.importance, whole),
    fromLibrary('gaps', method.days, whole),
  ];
};

/** The workshop as it is now; the one it is of goes on. */
const clone = ({ session, box, undoStack }: Workshop): Workshop =>
  Object.assign(new Workshop(session), { box, undoStack });

const isClosing = ({ type }: Command): boolean => type.endsWith('/close');

/** What is seen of a step with so much in it, from arriving to its result. */
function momentsOf({ at: where, arrive }: Playable, amount: Amount): readonly (readonly [Moment, Workshop])[] {
  const ready = arrive(amount);
  const definition = stepOf(ready.session, where);
  if (!definition) throw new Error(`no step ${where.step}`);
  if (amount.name === 'empty') return [['ready', ready]];
  const commands = whatIsDone(ready, definition, where, amount);
  const closing = commands.findIndex(isClosing);
  const half = Math.ceil((closing === -1 ? commands.length : closing) / 2);
  const moments: [Moment, Workshop][] = [['ready', clone(ready)]];
  for (const [index, command] of commands.entries()) {
    if (index === half && commands.length > 1) moments.push(['open', clone(ready)]);
    const refused = ready.attempt(command);
    /* It cannot be opened with so few of them, or with so many. */
    if (refused && index === 0) return moments;
    if (refused) throw new Error(`${definition.kind}, ${amount.name}: ${command.type} was refused: ${refused}`);
    if (index === closing && index < commands.length - 1) moments.push(['closed', clone(ready)]);
  }
  if (commands.length === 0) return moments;
  const listed: typeof moments = definition.kind === 'commit' ? [['listed', clone(ready)]] : [];
  return [...moments, ['done', ready], ...listed];
}

/** Kinds that begin with a question and nothing else. */
const ASKED_ALONE: readonly StepKind[] = ['say', 'collect', 'define', 'commit'];
/** Pictures that say how many there are, and nothing of them. */
const COUNTED_ALONE: readonly string[] = ['sealed-texts', 'vote-closed'];

function playedScenes(): readonly Scene[] {
  return [...madeUp(), ...ofTheLibrary()].flatMap((playable) =>
    amounts.flatMap((amount) =>
      momentsOf(playable, amount).map(([moment, held]): Scene => {
        const of = [playable.kind, playable.form].filter((part) => part !== '').join('-');
        const items = amount.texts.length === 0 ? null : amount.texts.length;
        const form = playable.isMadeUp ? playable.form : null;
        const name = `${of}.${amount.name}.${moment}`;
        const { kind } = playable;
        const showsNone =
          (moment === 'ready' && ASKED_ALONE.includes(kind)) || COUNTED_ALONE.includes(held.views().room.body.kind);
        return { name, kind, form, filling: amount.name, moment, held, items, showsNone };
      }),
    ),
  );
}

const kindAt = (session: Session): StepKind => {
  const definition = stepOf(session, session.position);
  if (!definition) throw new Error(`${session.id} stands at no step`);
  return definition.kind;
};

const told = (filling: 'story' | 'crowded', name: string, session: Session): Scene => {
  const kind = kindAt(session);
  return {
    name: `${kind}.${filling}.${name}`,
    kind,
    form: null,
    filling,
    moment: 'story',
    held: new Workshop({ ...session, id: 'gallery' }),
    items: null,
    showsNone: false,
  };
};

/**
 * By what a scene is like another one. Forms of a step are shown where they differ: with few items, and, from two on, while
 * they are open; else there is one picture for all forms that are drawn alike.
 */
function likeness({ kind, filling, moment, held, form }: Scene): string {
  const { facilitator, room, seat } = held.views();
  const showsForm = filling === 'few' || (moment === 'open' && filling !== 'one');
  if (form === null || showsForm) return JSON.stringify([facilitator.work, room, seat, moment === 'listed']);
  return [kind, filling, moment, room.body.kind].join();
}

/** Every step kind at every moment that there is a picture of, by name. */
export function scenes(): readonly Scene[] {
  const stories = Object.entries(sheetStages())
    .filter(([name]) => !name.startsWith('kind-'))
    .map(([name, session]) => told('story', name, session));
  const crowded = Object.entries(crowdedStages()).map(([name, { session }]) => told('crowded', name, session));
  const seen = new Set<string>();
  return [...playedScenes(), ...stories, ...crowded].filter((scene) => {
    const like = likeness(scene);
    return !seen.has(like) && seen.add(like);
  });
}

/** Of these, each that the room sees in a way of its own. */
export function seenInRoom(all: readonly Scene[]): readonly Scene[] {
  const rooms = new Set<string>();
  return all.filter(({ held, moment }) => {
    const { step: _step, ...view } = held.views().room;
    const looks = JSON.stringify([view, moment === 'listed']);
    return !rooms.has(looks) && rooms.add(looks);
  });
}
