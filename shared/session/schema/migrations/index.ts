import type { Json, Migration } from './migration';
import { to2 } from './to-2';
import { to3 } from './to-3';
import { to4 } from './to-4';
import { to5 } from './to-5';
import { to6 } from './to-6';
import { to7 } from './to-7';
import { to8 } from './to-8';
import { to9 } from './to-9';

/** Every step there has been, in order and without a gap. A new one is a file `to-N.ts` and its line here. */
export const migrations: readonly Migration[] = [to2, to3, to4, to5, to6, to7, to8, to9];

const from = (version: number, steps: readonly Migration[]) => steps.filter(({ to }) => to > version);

/** Brings a session of an older schema version up to the newest, step by step. Pure; the value given stays as it is. */
export const migrateSession = (session: Json, version: number, steps: readonly Migration[] = migrations): Json =>
  from(version, steps).reduce<Json>((made, { to, session: step }) => ({ ...step(made), schemaVersion: to }), session);

/**
 * Brings an event of an older schema version up to the newest, or whatever else holds a part of a session: an exercise, an
 * agenda, what undo keeps. Null when that cannot be done.
 */
export const migrateEvent = (event: Json, version: number, steps: readonly Migration[] = migrations): Json | null =>
  from(version, steps).reduce<Json | null>((made, step) => made && step.event(made), event);

/** Whether a change that undo made in a session of an older schema version can be made in one of the newest. */
export const placesHold = (version: number, steps: readonly Migration[] = migrations): boolean =>
  from(version, steps).every(({ keepsPlaces }) => keepsPlaces);
