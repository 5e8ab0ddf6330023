import type { Json, Migration } from './migration';

const objectOf = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(objectOf) : []);

const mapped = (record: unknown, change: (value: Json) => Json): Json =>
  Object.fromEntries(Object.entries(objectOf(record)).map(([key, value]) => [key, change(objectOf(value))]));

const stacksDots = ({ cap }: Json): boolean => Number(cap) > 1;

/** Until then a vote's totals were seen as soon as it was closed, a tie at the line stood, and no result was changed. */
const vote = (old: Json): Json => ({
  ...old,
  stacking: stacksDots(old),
  revealedAt: old['status'] === 'closed' ? (old['closedAt'] ?? null) : null,
  runOffOf: null,
  amendments: [],
  cut: null,
  decision: null,
});

function work(old: Json): Json {
  if (old['kind'] === 'vote') return { ...old, votes: listOf(old['votes']).map(vote) };
  return old['kind'] === 'collect' ? { ...old, round: null } : old;
}

const step = (old: Json): Json => (old['kind'] === 'vote' ? { ...old, stacking: stacksDots(old), range: null } : old);

const exercise = (old: Json): Json => ({ ...old, steps: listOf(old['steps']).map(step) });

/** Results that are revealed, ties that are settled, rounds that lead the facilitator. */
export const to2: Migration = {
  to: 2,
  session: (old) => ({ ...old, exercises: mapped(old['exercises'], exercise), work: mapped(old['work'], work) }),
  /* Journals came with version 2. */
  event: (old) => old,
  keepsPlaces: false,
};
