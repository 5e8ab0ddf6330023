import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { migrateEvent, migrateSession, migrations, placesHold } from '@shared/session/schema/migrations';
import type { Json, Migration } from '@shared/session/schema/migrations/migration';
import { whyDoubtful } from '@shared/session/doubts';
import { readSession } from '@shared/session/schema/read';
import { SCHEMA_VERSION, Session } from '@shared/session/schema/session';
import { morning } from '../../../fixtures/any-command';
import { newSession } from '../../../fixtures/session';
import { Workshop } from '../../../fixtures/workshop';

const versions = join(import.meta.dirname, '../../../fixtures/versions');
const fixture = (version: number): unknown =>
  JSON.parse(readFileSync(join(versions, `${version}.candor.json`), 'utf8')) as unknown;
const upTo = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);

/* Two schema versions that have not come yet: the place moves into a list, then the list gets another name. */
const later = SCHEMA_VERSION + 1;
const latest = SCHEMA_VERSION + 2;
const steps: readonly Migration[] = [
  ...migrations,
  {
    to: later,
    session: (session) => ({ ...session, places: [(session['details'] as Json)['place']] }),
    event: (event) => (event['type'] === 'agenda/back' ? null : { ...event, later: true }),
    keepsPlaces: true,
  },
  {
    to: latest,
    session: ({ places, ...session }) => ({ ...session, rooms: places }),
    event: ({ later: known, ...event }) => ({ ...event, latest: known }),
    keepsPlaces: false,
  },
];
const Latest = Session.extend({ schemaVersion: z.literal(latest as never), rooms: z.array(z.string()) });
const reading = { version: latest, schema: Latest as unknown as z.ZodType<Session>, steps };

describe('a session of every version there has been', () => {
  it('has a fixture', () => {
    const files = readdirSync(versions).filter((name) => name.endsWith('.json'));
    expect(files.toSorted()).toEqual(upTo.map((version) => `${version}.candor.json`).toSorted());
  });

  it.each(upTo)('%i opens, and is of this version then', (version) => {
    const read = readSession(fixture(version));
    expect(read).toMatchObject({ session: { schemaVersion: SCHEMA_VERSION } });
    if (version < SCHEMA_VERSION) expect(read).toMatchObject({ migratedFrom: version });
  });

  it('steps lead from each version to the next', () => {
    expect(migrations.map(({ to }) => to)).toEqual(upTo.slice(1));
  });
});

describe('migrating', () => {
  it('makes whole years of those that were typed with two digits, and opens what has them', () => {
    const old = JSON.parse(JSON.stringify(fixture(4))) as { details: { date: string } };
    old.details.date = '0026-12-20';
    const read = readSession(old);
    expect('session' in read && read.session.details.date).toBe('2026-12-20');
    expect('session' in read && whyDoubtful(read.session)).toBeNull();
    const text = { type: 'collect/add', idea: { text: '0026-12-20', due: '0031-01-02' } };
    expect(migrateEvent(text, 4)).toEqual({ type: 'collect/add', idea: { text: '0026-12-20', due: '2031-01-02' } });
  });

  it('goes step by step, and leaves what it was given as it is', () => {
    const before = newSession();
    const given = structuredClone(before);
    const read = readSession(given, reading);
    expect(read).toMatchObject({
      migratedFrom: SCHEMA_VERSION,
      session: { schemaVersion: latest, rooms: [before.details.place] },
    });
    expect(given).toEqual(before);
  });

  it('of what is not a session of that version is refused with the reason', () => {
    const { details: _details, ...rest } = newSession();
    expect(readSession(rest, reading)).toEqual({ unreadable: 'damaged', detail: `schemaVersion: ${SCHEMA_VERSION}` });
  });

  it('of a newer version does not happen: it is refused with the version it needs', () => {
    expect(readSession({ ...newSession(), schemaVersion: later })).toEqual({
      unreadable: 'newer-version',
      detail: String(later),
    });
  });

  it('any session there can be: the result fits the newest schema, and the same one comes out as it was', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        const held = new Workshop();
        for (const command of commands) held.attempt(command);
        const json = JSON.parse(JSON.stringify(held.session)) as Json;
        const migrated = migrateSession(json, SCHEMA_VERSION, steps);
        expect(Latest.safeParse(migrated).success).toBe(true);
        expect(migrateSession(json, SCHEMA_VERSION)).toEqual(json);
        expect(migrateSession(migrated, latest, steps)).toBe(migrated);
      }),
      { numRuns: 30 },
    );
  });

  it('carries events of a journal over, or says that it cannot', () => {
    const event = { type: 'agenda/next' };
    expect(migrateEvent(event, SCHEMA_VERSION, steps)).toEqual({ ...event, latest: true });
    expect(migrateEvent({ type: 'agenda/back' }, SCHEMA_VERSION, steps)).toBeNull();
    expect(migrateEvent(event, SCHEMA_VERSION)).toBe(event);
  });

  it('carries what undo changes over as long as every place in a session is where it was', () => {
    expect(placesHold(SCHEMA_VERSION, steps)).toBe(false);
    expect(placesHold(later, steps)).toBe(false);
    expect(placesHold(SCHEMA_VERSION, steps.slice(0, -1))).toBe(true);
    expect([1, 2, SCHEMA_VERSION].map((version) => placesHold(version))).toEqual([false, true, true]);
  });
});
