import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planMarkdown } from '@shared/plan/markdown';
import { buildPlan } from '@shared/plan/build';
import { readSession } from '@shared/session/schema/read';
import type { Session } from '@shared/session/schema/session';
import { dueDates } from '@shared/session/due';
import { exercisesRun } from '@shared/across/ran';
import { stepsInOrder } from '@shared/session/step-of';
import { emptyUndo } from '@shared/session/undo';
import { facilitatorView, seatView } from '@shared/views/views';
import { strings } from '../../english';

/** What every object inherits, as far as an id can be called so. */
const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable'];

const sample: unknown = JSON.parse(
  readFileSync(new URL('../../../resources/samples/the-whole-method.candor.json', import.meta.url), 'utf8'),
);

/** The same file with ids called otherwise everywhere: as a value, as a key, and in addresses. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  const one = (text: string) =>
    text
      .split(/(?<=[/:])|(?=[/:])/u)
      .map((part) => names.get(part) ?? part)
      .join('');
  const change = (inner: unknown): unknown => {
    if (typeof inner === 'string') return one(inner);
    if (Array.isArray(inner)) return inner.map(change);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, part]) => [one(key), change(part)]));
  };
  return change(value);
}

function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'id' && typeof inner === 'string') found.add(inner);
    idsIn(inner, found);
  }
  return found;
}

const open = (value: unknown): Session => {
  const read = readSession(value);
  if ('unreadable' in read) throw new Error(`${read.unreadable}: ${read.detail}`);
  return read.session;
};

/** Everything a session says; what is compared are its characters, as some orders are derived from ids. */
function said(session: Session): string {
  const views = stepsInOrder(session).map((position) => {
    const there = { ...session, position };
    return [facilitatorView(strings, there, NOTHING, emptyUndo, { state: 'saved' }), seatView(there, NOTHING)];
  });
  const text = [planMarkdown(buildPlan(session)), JSON.stringify([views, dueDates(session), exercisesRun(session)])];
  return text.join('\n');
}
const NOTHING = { votes: {}, texts: {}, answers: {} };
/** How often each character is there. */
function inAnyOrder(text: string): number[] {
  const counts = Array.from({ length: 65_536 }, () => 0);
  for (let at = 0; at < text.length; at += 1) counts[text.charCodeAt(at)] = (counts[text.charCodeAt(at)] ?? 0) + 1;
  return counts;
}

describe('an id that is called like something every object inherits', () => {
  /* But for those that are words of the schema, too. */
  const ids = [...idsIn(sample)].filter(
    (id) => !('unreadable' in readSession(renamed(sample, new Map([[id, 'elsewhere']])))),
  );
  /* A third of them, six at a time. */
  const some = ids.filter((_, index) => index % 3 === 0);
  const together = Array.from({ length: Math.ceil(some.length / inherited.length) }, (_, batch) =>
    some.slice(batch * inherited.length, (batch + 1) * inherited.length),
  );

  it('is taken for an id, wherever it stands', () => {
    expect(ids.length).toBeGreaterThan(200);
    for (const batch of together) {
      const names = new Map(batch.map((id, index) => [id, inherited[index] ?? '']));
      const plain = new Map([...names].map(([id, name]) => [id, name.replaceAll(/./gu, 'q')]));
      const there = [...names.values()].reduce(
        (text, name) => text.replaceAll(name, name.replaceAll(/./gu, 'q')),
        said(open(renamed(sample, names))),
      );
      expect(inAnyOrder(there), batch.join()).toStrictEqual(inAnyOrder(said(open(renamed(sample, plain)))));
    }
  });

  it('has no words of its own as a verdict', () => {
    const { headline } = strings.plan.content.followUp;
    expect(headline(1, [['constructor', 'Half done', 1]])).toBe('One of one action is half done');
  });

  it.each(inherited)('finds nothing where nothing has it: %s', (name) => {
    const session = open(sample);
    const item = { id: 'item-90', exercise: name, variant: 'full' };
    expect(readSession({ ...session, agenda: { ...session.agenda, items: [...session.agenda.items, item] } })).toEqual({
      unreadable: 'damaged',
      detail: expect.stringContaining(name) as unknown,
    });
  });
});
