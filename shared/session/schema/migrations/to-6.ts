import type { Json, Migration } from './migration';

const has = (step: Json, option: string): boolean => step[option] !== undefined && step[option] !== null;
const offers = (step: Json, form: string): boolean => Array.isArray(step['forms']) && step['forms'].includes(form);

/* What each kind said of its own accord until then. What says it for itself already stays as it is. */

function judge(step: Json): Json {
  const { note, additions } = step;
  return {
    ...step,
    ...(offers(step, 'together') && !has(step, 'settled') ? { settled: 'What becomes of what was said' } : {}),
    note:
      typeof note === 'string'
        ? {
            asked: note,
            label: 'We act as if',
            counted: 'We said where we still act as if it were true, for {count} {count|statement|statements}.',
          }
        : note,
    additions:
      typeof additions === 'boolean'
        ? additions
          ? { heading: 'Statements of our own', asked: 'A statement about this house' }
          : null
        : additions,
  };
}

const rate = (step: Json): Json =>
  has(step, 'failingIn') && !has(step, 'failed')
    ? {
        ...step,
        failed: {
          one: 'basic',
          many: 'basics',
          why: 'A basic that fails comes before every gap; the others follow by how much further importance is than performance.',
        },
      }
    : step;

const link = (step: Json): Json =>
  step['cell'] === 'mood' && !has(step, 'moods')
    ? { ...step, moods: { first: 'today', last: 'tomorrow', column: 'Stage' } }
    : step;

const define = (step: Json): Json => ({
  sign: { asked: 'A customer would see, hear or get it', label: 'A customer would notice' },
  ...step,
});

const commit = (step: Json): Json => ({ serves: 'For which element or obstacle', ...step });

const steps: Readonly<Record<string, (step: Json) => Json>> = { judge, rate, link, define, commit };

const isStep = (value: Json): boolean =>
  typeof value['kind'] === 'string' && typeof value['say'] === 'object' && typeof value['room'] === 'string';

function stepToday(step: Json): Json {
  const kind = String(step['kind']);
  return Object.hasOwn(steps, kind) ? (steps[kind]?.(step) ?? step) : step;
}

/** The same with today's definitions of steps, wherever they stand: in a session, an exercise, an agenda, an event, a change that undo keeps. */
function withDefinitions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDefinitions);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withDefinitions(one)]));
  return isStep(inner) ? stepToday(inner) : inner;
}

/** Words that only one exercise means stand in its definition. */
export const to6: Migration = {
  to: 6,
  session: (old) => withDefinitions(old) as Json,
  event: (old) => withDefinitions(old) as Json,
  keepsPlaces: true,
};
