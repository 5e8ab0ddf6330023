import type { Json, Migration } from './migration';

const isStep = (value: Json): boolean =>
  typeof value['kind'] === 'string' && typeof value['say'] === 'object' && typeof value['room'] === 'string';

/** What a kind said of its own accord until then, by what it said it about, is said by each definition. */
const step = (old: Json): Json => old;

/** The same with today's definitions of steps, wherever they stand: in a session, an exercise, an agenda, an event, a change that undo keeps. */
function withDefinitions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDefinitions);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withDefinitions(one)]));
  return isStep(inner) ? step(inner) : inner;
}

/** Words that only one exercise means stand in its definition. */
export const to6: Migration = {
  to: 6,
  session: (old) => withDefinitions(old) as Json,
  event: (old) => withDefinitions(old) as Json,
  keepsPlaces: true,
};
