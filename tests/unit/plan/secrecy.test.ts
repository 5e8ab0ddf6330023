import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { Session } from '@shared/session/schema/session';
import type { Command } from '@shared/session/commands';
import type { StepWork } from '@shared/kinds/registry';
import { morning } from '../../fixtures/any-command';
import { add, open } from '../../fixtures/commands';
import { playStory } from '../../fixtures/story/play';
import { at } from '../../fixtures/session';
import { loadStory } from '../../fixtures/story/essentials';
import { workshop } from '../../fixtures/workshop';

const MARK = 'hush-';

/** How the vote is held that is open when the morning begins. */
const form = fc.constantFrom('hand-count' as const, 'walk-up' as const, 'open' as const, 'paper' as const);

/** Marks what is written in the anonymous step, so that it is known wherever it turns up. */
const marked = (command: Command): Command =>
  (command.type === 'collect/add' || command.type === 'collect/turn') && command.at.step === at.pretences.step
    ? { ...command, ideas: command.ideas.map((idea) => ({ ...idea, text: `${MARK}${idea.text}` })) }
    : command;

/** What nobody may learn from a plan, taken away: what was counted in an open vote or rating, whose ballot a ballot is. */
function withoutSecrets(work: StepWork): StepWork {
  if (work.kind === 'vote') {
    const votes = work.votes.map((vote) => ({
      ...vote,
      tookPart: null,
      entries:
        vote.status === 'open'
          ? []
          : vote.entries.map((entry) =>
              entry.type === 'ballot' ? { type: entry.type, choices: entry.choices } : entry,
            ),
    }));
    return { ...work, votes };
  }
  if (work.kind !== 'rate') return work;
  return { ...work, ratings: work.ratings.map((one) => (one.status === 'open' ? { ...one, counts: {} } : one)) };
}

const blanked = (session: Session): Session => ({
  ...session,
  work: Object.fromEntries(Object.entries(session.work).map(([key, work]) => [key, withoutSecrets(work)])),
});

describe('a plan made at any moment', () => {
  it('comes about, and holds no unrevealed text, no open total and nobody’s ballot', () => {
    fc.assert(
      fc.property(morning, form, (commands, how) => {
        const held = workshop(add(at.elements, 'Speed', 'Warmth', 'Choice', 'Answers'), open(at.vote, 'v1', how));
        for (const command of commands.map(marked)) {
          held.attempt(command);
          const plan = buildPlan(held.session);
          expect(plan).toEqual(buildPlan(blanked(held.session)));
          const isThere = held.session.agenda.items.some(({ id }) => id === at.pretences.item);
          if (isThere && !held.work(at.pretences, 'collect').revealed) expect(JSON.stringify(plan)).not.toContain(MARK);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same for the same session, wherever the story stops', () => {
    const story = loadStory();
    const unsigned = story.exercises['pretending-not-to-know'].pretences.flatMap(({ ideas }) => ideas);
    fc.assert(
      fc.property(fc.nat({ max: 170 }), (most) => {
        const { session, box } = playStory({ story, most });
        const plan = buildPlan(session);
        expect(plan).toEqual(buildPlan(JSON.parse(JSON.stringify(session)) as Session));
        expect(plan).toEqual(buildPlan(blanked(session)));
        const text = JSON.stringify(plan);
        const sealed = Object.values(box).flatMap((entry) => (entry.type === 'texts' ? entry.ideas : []));
        for (const idea of sealed) expect(text).not.toContain(JSON.stringify(idea.text).slice(1, -1));
        if (sealed.length > 0) expect(unsigned.some((idea) => text.includes(idea.fields.evidence))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('adds up: widths to one, counts to the scale, at most five sentences', () => {
    fc.assert(
      fc.property(fc.nat({ max: 170 }), (most) => {
        const plan = buildPlan(playStory({ most }).session);
        expect(plan.summary.found.length).toBeLessThanOrEqual(5);
        expect(plan.summary.decided.length).toBeLessThanOrEqual(5);
        for (const block of [...plan.sections, ...plan.appendix].flatMap(({ blocks }) => blocks)) {
          if (block.type === 'table') {
            expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
            for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
          }
          if (block.type === 'spread') {
            for (const { counts } of block.rows) expect(counts).toHaveLength(block.values.length);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
