import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Command } from '@shared/session/commands';
import { cast, hands, paper } from '../../../fixtures/commands';
import { at } from '../../../fixtures/session';

const understood = (command: unknown): boolean => Command.safeParse(command).success;

/** Below zero, none at all where one is meant, and parts of a dot. */
const wrong = fc.oneof(
  fc.integer({ max: -1 }),
  fc.double({ noInteger: true }),
  fc.constantFrom(NaN, Infinity, -0.5, '1', null),
);

describe('dots that nobody can have', () => {
  it('on a ballot are not understood, whoever sends it', () => {
    fc.assert(
      fc.property(fc.oneof(wrong, fc.constant(0)), (dots) => {
        const choices = { a: 1, b: dots } as Record<string, number>;
        expect(understood(cast(at.vote, 'v1', 'p1', choices))).toBe(false);
        expect(understood(paper(at.vote, 'v1', choices))).toBe(false);
      }),
      { numRuns: 1_000 },
    );
    expect(understood(cast(at.vote, 'v1', 'p1', { a: 1, b: 2 }))).toBe(true);
  });

  it('in a hand count are not understood; none is a count', () => {
    fc.assert(
      fc.property(wrong, (dots) => {
        expect(understood(hands(at.vote, 'v1', 'a', dots as number))).toBe(false);
      }),
      { numRuns: 1_000 },
    );
    expect(understood(hands(at.vote, 'v1', 'a', 0))).toBe(true);
  });
});
