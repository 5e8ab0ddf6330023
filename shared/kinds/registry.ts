import { z } from 'zod';
import { collect } from './collect';
import { commit } from './commit';
import type { Kind } from './contract';
import type { KindWords } from './kind-words';
import { define } from './define';
import { group } from './group';
import { judge } from './judge';
import { link } from './link';
import { place } from './place';
import { rank } from './rank';
import { rate } from './rate';
import { say } from './say';
import { sort } from './sort';
import { vote } from './vote';
import type { Strings } from '../words';

/** Every kind of step there is, a line each. What the rest of the program asks of a kind, it asks here. */
export const kinds = { say, collect, group, vote, rate, judge, rank, sort, place, define, link, commit } as const;

type Kinds = typeof kinds;
export type StepKind = keyof Kinds;

export type DefinitionOf<K extends StepKind> = z.infer<Kinds[K]['schemas']['definition']>;
export type WorkOf<K extends StepKind> = z.infer<Kinds[K]['schemas']['work']>;

/** A step of an exercise, as data. */
export type StepDefinition = { [K in StepKind]: DefinitionOf<K> }[StepKind];
/** What a step has gathered so far. */
export type StepWork = { [K in StepKind]: WorkOf<K> }[StepKind];
/** What a window can ask to be done to a step. */
export type StepCommand = {
  [K in StepKind]: Kinds[K]['schemas']['command'] extends z.ZodType<infer C> ? C : never;
}[StepKind];
/** What a step's reducer applies: commands as they came, and outcomes of the sealed box. */
export type StepEvent = {
  [K in StepKind]: Kinds[K]['reduce'] extends (context: never, work: never, event: infer E) => unknown ? E : never;
}[StepKind];

export type FacilitatorStepView = { [K in StepKind]: ReturnType<Kinds[K]['views']['facilitator']> }[StepKind];
export type RoomStepView = { [K in StepKind]: RoomViewOf<K> }[StepKind];
/** What all may see of a step of a kind. */
export type RoomViewOf<K extends StepKind> = ReturnType<Kinds[K]['views']['room']>;
/** What a participant does at the seat screen. */
export type SeatTask = {
  [K in StepKind]: Kinds[K]['views']['seat'] extends (context: never) => infer T ? NonNullable<T> : never;
}[StepKind];

/** A kind as those see it who ask the same of all of them. */
export type AnyKind = Kind<StepDefinition, StepWork, StepCommand, StepEvent>;

const byName: Readonly<Record<StepKind, AnyKind>> = kinds;

/** A kind with its name. */
export type KindNamed = readonly [name: StepKind, kind: AnyKind];

/** All kinds with their names, in the order in which they are offered. */
export const allKinds = Object.entries(byName) as unknown as readonly KindNamed[];

/** The kind of a step's definition or work. */
export const kindOf = ({ kind }: { readonly kind: StepKind }): AnyKind => byName[kind];

/** The kind that a command or event is for: the part of its type before the slash names it; null for one that is for no step. */
export function kindFor({ type }: { readonly type: string }): KindNamed | null {
  const name = type.slice(0, type.indexOf('/'));
  return allKinds.find(([kind]) => kind === name) ?? null;
}

type Schema<T> = z.ZodType<T>;

export const StepDefinition = z.discriminatedUnion(
  'kind',
  allKinds.map(([, { schemas }]) => schemas.definition) as unknown as [z.ZodObject<{ kind: z.ZodLiteral<StepKind> }>],
) as unknown as Schema<StepDefinition>;

export const StepWork = z.discriminatedUnion(
  'kind',
  allKinds.map(([, { schemas }]) => schemas.work) as unknown as [z.ZodObject<{ kind: z.ZodLiteral<StepKind> }>],
) as unknown as Schema<StepWork>;

/** Commands kind by kind. */
export const stepCommands = allKinds.flatMap(([, { schemas }]) => schemas.command ?? []);

/** What a participant's turn consists of. */
export const seatCommands: readonly StepCommand['type'][] = allKinds.flatMap(([, kind]) => kind.seatCommands);

/** What a catalogue says of each kind. */
type WordsOfKinds = { readonly [K in StepKind]: KindWords<Extract<StepEvent, { type: `${K}/${string}` }>['type']> };

/** What a kind is called in a language, and what it asks and says in the editor. */
export const wordsOfKind = ({ kinds: words }: Strings, kind: StepKind): KindWords<never> =>
  (words satisfies WordsOfKinds)[kind];

/** What a step has before anyone has touched it. */
export const startWork = (definition: StepDefinition): StepWork => kindOf(definition).start(definition);
