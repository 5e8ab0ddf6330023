import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { SCHEMA_VERSION, Session } from '@shared/session/schema/session';

/**
 * The shape of a session's file by its version, with the limits of what is read. What is written into a session has changed where this fails: then the
 * version takes its next number, with a migration and a fixture, and its shape a line here (docs/file-format.md). Only a
 * version that has never left the house may change its line.
 */
const shapes: Readonly<Record<number, string>> = {
  3: '9baaaa1ca88ff58f',
  4: 'bc4eb5175f66b023',
  5: '5bf78590c99624e2',
  6: '8fb7f8216f264dd8',
  7: '161d0486859512a9',
  8: '6d8afd78f2f63e98',
  9: 'a304a63cf67c5ce8',
};

it('of a session has the number of its version', () => {
  const shape = JSON.stringify(z.toJSONSchema(Session, { unrepresentable: 'any' }));
  expect(createHash('sha256').update(shape).digest('hex').slice(0, 16)).toBe(shapes[SCHEMA_VERSION]);
});
