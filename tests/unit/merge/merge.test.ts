import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Merged } from '@shared/merge/merge';
import { buildPlan } from '@shared/plan/build';
import { doubtsIn } from '@shared/session/doubts';
import { readSession } from '@shared/session/schema/read';
import type { Session } from '@shared/session/schema/session';
import type { Command } from '@shared/session/commands';
import { isSame } from '@shared/base/change';
import { stepsInOrder } from '@shared/session/step-of';
import { facilitatorView } from '@shared/views/views';
import { emptyUndo } from '@shared/session/undo';
import { stepKey } from '@shared/base/steps';
import { ledgerOf } from '@shared/engines/voting/ledger';
import type { Vote } from '@shared/engines/voting/schema';
import { isRevealed } from '@shared/engines/voting/outcome';
import { tally } from '@shared/engines/voting/tally';
import { anyCommand } from '../../fixtures/any-command';
import { add, cast, hands, ideaId, open, paper } from '../../fixtures/commands';
import { attemptMerge, inOrder, mergedRooms, roomsFrom } from '../../fixtures/breakout-rooms';
import { at, people } from '../../fixtures/session';
import { strings } from '../../english';

const course = fc.array(anyCommand, { maxLength: 30, size: 'max' });
/* Commands, not the sessions they lead to: what fails is told in a few lines. */
const day = fc.tuple(course, fc.array(course, { minLength: 2, maxLength: 3 }));
type Day = readonly [readonly Command[], readonly (readonly Command[])[]];
const roomsOn = ([prepared, parted]: Day) => roomsFrom(prepared, parted);
const runs = { numRuns: 200 };

/* Rooms that vote on the same options by the same rules, each on its own. */
const proposals = ['Speed', 'Warmth', 'Answers', 'Choice'];
const dotsGiven = fc.dictionary(fc.constantFrom(...proposals.map(ideaId)), fc.integer({ min: 1, max: 2 }), {
  maxKeys: 3,
  noNullPrototype: true,
});
const entries = fc.array(fc.tuple(fc.constantFrom(...people(6)), dotsGiven, fc.nat({ max: 8 })), { maxLength: 8 });
const voting: fc.Arbitrary<Day> = fc
  .tuple(
    fc.constantFrom('hand-count' as const, 'walk-up' as const, 'open' as const, 'paper' as const),
    fc.array(entries, { minLength: 2, maxLength: 3 }),
  )
  .map(([form, held]) => [
    [add(at.elements, ...proposals)],
    held.map((given, place): Command[] => [
      open(at.vote, `v${place + 1}`, form),
      ...given.map(([who, dots, count]): Command => {
        if (form === 'paper') return paper(at.vote, `v${place + 1}`, dots);
        const [option = 'i-Speed'] = Object.keys(dots);
        return form === 'hand-count'
          ? hands(at.vote, `v${place + 1}`, option, count)
          : cast(at.vote, `v${place + 1}`, who, dots);
      }),
    ]),
  ]);

const votesOf = ({ work }: Session): Vote[] =>
  Object.values(work).flatMap((one) => (one.kind === 'vote' ? one.votes : []));
const ideasOf = ({ work }: Session) =>
  Object.entries(work).flatMap(([key, one]) =>
    one.kind === 'collect'
      ? one.ideas.map(({ text, fields, merged, room }) => ({ key, text, fields, merged, room }))
      : [],
  );
const asText = ({ key, text, fields, merged }: ReturnType<typeof ideasOf>[number]) =>
  JSON.stringify([key, text, fields, merged]);
const dotsIn = (votes: readonly Vote[]) => votes.reduce((sum, vote) => sum + ledgerOf(vote).given, 0);
const actionsOf = ({ work }: Session) =>
  Object.values(work).flatMap((one) => (one.kind === 'commit' ? one.actions.map(({ text }) => text) : []));

const notesOf = ({ notes = [] }: Session) =>
  notes.map(({ kind, text, at: where }) => `${kind} ${text} ${stepKey(where)}`);

const inNoNeedOfSeals = { votes: {}, answers: {}, texts: {} };

describe('sessions of breakout rooms merged', () => {
  it('are one session that opens, shows every step and makes a plan; the rooms’ own stay as they are', () => {
    fc.assert(
      fc.property(day, (held) => {
        const given = roomsOn(held);
        const before = structuredClone(given);
        const merged = attemptMerge(given);
        expect(given).toEqual(before);
        if ('refused' in merged) {
          expect(['same-content', 'another-workshop']).toContain(merged.refused);
          return;
        }
        const read = readSession(structuredClone(merged.session));
        expect(read).toEqual({ session: merged.session });
        expect(doubtsIn(merged.session)).toEqual([]);
        for (const position of stepsInOrder(merged.session))
          facilitatorView(strings, { ...merged.session, position }, inNoNeedOfSeals, emptyUndo, { state: 'saved' });
        buildPlan(merged.session);
        const known = new Set(merged.session.participants.map(({ id }) => id));
        for (const { present } of votesOf(merged.session)) expect(present.filter((id) => !known.has(id))).toEqual([]);
      }),
      runs,
    );
  });

  it('lose no idea, no action, no vote and nobody', () => {
    fc.assert(
      fc.property(day, (held) => {
        const given = roomsOn(held);
        const merged = attemptMerge(given);
        if ('refused' in merged) return;
        const [ideas, actions] = [ideasOf(merged.session).map(asText), actionsOf(merged.session)];
        for (const { room, session } of given) {
          for (const idea of ideasOf(session)) expect(ideas).toContain(asText(idea));
          expect(actions).toEqual(expect.arrayContaining(actionsOf(session)));
          expect(notesOf(merged.session)).toEqual(expect.arrayContaining(notesOf(session)));
          expect(merged.session.participants.length).toBeGreaterThanOrEqual(session.participants.length);
          /* Each vote is there as it was held: under its room, or as one from before they parted. */
          const own = votesOf(merged.session).filter((one) => one.room === room.id || (!one.room && !one.rooms));
          const shape = (vote: Vote) => JSON.stringify([vote.status, vote.budget, vote.form, ledgerOf(vote).given]);
          expect(own.map(shape)).toEqual(expect.arrayContaining(votesOf(session).map(shape)));
        }
      }),
      runs,
    );
  });

  it('add up exactly what the rooms gave, within the rules of the vote', () => {
    let sums = 0;
    fc.assert(
      fc.property(fc.oneof(day, { weight: 3, arbitrary: voting }), (held) => {
        const given = roomsOn(held);
        const merged = attemptMerge(given);
        if ('refused' in merged) return;
        for (const work of Object.values(merged.session.work)) {
          if (work.kind === 'rate')
            for (const sum of work.ratings.filter((one) => one.rooms)) {
              const parts = sum.rooms?.map((room) =>
                work.ratings.findLast((one) => one.room === room && one.status === 'closed'),
              );
              for (const [item, counts] of Object.entries(sum.counts))
                expect(counts).toEqual(
                  counts.map((_, value) => parts?.reduce((all, part) => all + (part?.counts[item]?.[value] ?? 0), 0)),
                );
            }
          if (work.kind !== 'vote') continue;
          for (const sum of work.votes.filter((one) => one.rooms)) {
            sums += 1;
            const parts = (sum.rooms ?? []).map((room) => {
              const own = work.votes.filter(
                (one) => one.room === room && one.runOffOf === null && isRevealed(one) && ledgerOf(one).given > 0,
              );
              return own.at(-1) as Vote;
            });
            if (!sum.uncounted) expect(dotsIn([sum])).toBe(dotsIn(parts));
            const unknown = parts.flatMap(({ uncounted }) => uncounted ?? []);
            expect(new Set(sum.uncounted)).toEqual(new Set(unknown));
            const byOption = new Map(tally(sum).map(({ id, dots }) => [id, dots]));
            for (const { id } of sum.options) {
              const own = parts.map((part) => ledgerOf(part).dots.get(id) ?? 0).reduce((all, dots) => all + dots, 0);
              expect(byOption.get(id) ?? 0).toBe(unknown.includes(id) ? 0 : own);
            }
            expect(sum.entries.filter(({ type }) => type === 'ballot').length).toBeLessThanOrEqual(sum.present.length);
            if (sum.form === 'walk-up' || sum.form === 'paper')
              expect(JSON.stringify(sum.entries)).not.toContain('participant');
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(sums).toBeGreaterThan(30);
  });

  /* A room that tested a ladder it never climbed, beside two that climbed theirs. */
  const untouched: [Day] = [
    [
      [],
      [
        [{ type: 'rate/open', at: at.tests, ratingId: 'v2', present: people(3) }],
        [
          { type: 'define/rung-add', at: at.ladder, rungId: 'g1', text: 'Speed', observable: false },
          { type: 'rate/open', at: at.tests, ratingId: 'v1', present: people(3) },
        ],
        [{ type: 'define/rung-add', at: at.ladder, rungId: 'g1', text: 'Time', observable: false }],
      ],
    ],
  ];

  it('come out the same in whatever order the rooms are given, up to that order', () => {
    fc.assert(
      fc.property(fc.oneof(day, voting), (held) => {
        const given = roomsOn(held);
        const [first, second] = [attemptMerge(given), attemptMerge(inOrder(given.toReversed()))];
        if ('refused' in first || 'refused' in second) {
          expect('refused' in first).toBe('refused' in second);
          return;
        }
        const named = ({ session }: Merged) => {
          const name = new Map(session.rooms?.map((room) => [room.id, room.name]));
          const ideas = ideasOf(session).map((idea) => `${name.get(idea.room ?? '')} ${asText(idea)}`);
          const sums = Object.entries(session.work).flatMap(([key, work]) =>
            work.kind === 'vote'
              ? work.votes.flatMap((vote) =>
                  vote.rooms
                    ? [
                        [
                          key,
                          tally(vote)
                            .map(({ text, dots, winner }) => `${text} ${dots} ${winner}`)
                            .toSorted(),
                        ],
                      ]
                    : [],
                )
              : [],
          );
          return JSON.stringify([
            ideas.toSorted(),
            sums,
            actionsOf(session).toSorted(),
            session.done,
            session.position,
            session.startedAt,
          ]);
        };
        expect(named(first)).toBe(named(second));
        const told = ({ conflicts }: Merged) => conflicts.map(({ kind }) => kind).toSorted();
        expect(told(first)).toEqual(told(second));
      }),
      { ...runs, examples: [untouched] },
    );
  });

  it('are refused with themselves, and after having been merged', () => {
    fc.assert(
      fc.property(course, course, (prepared, parted) => {
        const [room] = roomsFrom(prepared, [parted]);
        if (!room) return;
        const twin = { ...room, session: { ...room.session, id: 'other', revision: 99 } };
        expect(attemptMerge(inOrder([room, twin]))).toMatchObject({ refused: 'same-content' });
        expect(attemptMerge([room])).toMatchObject({ refused: 'too-few-rooms' });
      }),
      { numRuns: 50 },
    );
  });

  it('stand by what is chosen, and by nothing else', () => {
    fc.assert(
      fc.property(day, fc.nat(), (held, which) => {
        const given = roomsOn(held);
        const first = attemptMerge(given);
        if ('refused' in first) return;
        const asked = first.conflicts.filter(({ choices }) => choices.length > 0);
        const one = asked[which % Math.max(1, asked.length)];
        const choice = one?.choices.at(-1);
        if (!one || choice === undefined) return;
        const second = mergedRooms(given, { [one.key]: choice });
        expect(second.conflicts.find(({ key }) => key === one.key)?.chosen).toBe(choice);
        const elsewhere = ({ session }: Merged) =>
          Object.entries(session.work).filter(([key]) => !one.at || key !== stepKey(one.at));
        if (one.at) expect(isSame(elsewhere(first), elsewhere(second))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
