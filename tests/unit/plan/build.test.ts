import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { Plan, Sentence } from '@shared/plan/model';
import type { Session } from '@shared/session/schema/session';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { add, cast, finish, hands, ideaId, merge, open, reset, reveal, turn } from '../../fixtures/commands';
import { playStory } from '../../fixtures/story/play';
import { at, newSession, people } from '../../fixtures/session';
import { workshop } from '../../fixtures/workshop';
import { blocksOf, notesOf } from './blocks-of';

const four = add(at.elements, 'Speed', 'Warmth', 'Choice', 'Answers');
const all = { present: people(6) };

const textsOf = (sentences: readonly Sentence[]): string[] => sentences.map(({ text }) => text);
const types = (plan: Plan): string[] => blocksOf(plan).map(({ type }) => type);

/** The same session with other definitions. */
const redefined = (session: Session, change: (definition: ExerciseDefinition) => ExerciseDefinition): Session => ({
  ...session,
  exercises: Object.fromEntries(Object.entries(session.exercises).map(([id, one]) => [id, change(one)])),
});

describe('a session that has not begun', () => {
  it('has a cover and the people, and nothing else', () => {
    const plan = buildPlan(newSession(0));
    expect(plan.cover).toMatchObject({ title: 'A morning on promises', people: '' });
    expect(plan.sections).toEqual([]);
    expect(plan.appendix).toEqual([]);
    expect(plan.summary).toEqual({
      headline: null,
      found: [],
      decided: [],
      all: { found: 0, decided: 0 },
      next: [],
      over: [],
      needs: [],
      confidence: null,
      leftOut: { found: false, decided: false, confidence: false },
    });
  });

  it('calls people without a name by their seat', () => {
    const session = newSession(2);
    const plan = buildPlan({
      ...session,
      participants: session.participants.map((one) => ({ ...one, name: '', group: '' })),
    });
    expect(plan.cover.people).toBe('2 participants');
    expect(plan.appendix[0]?.blocks).toEqual([{ type: 'list', items: ['Without a group (2): Seat 1, Seat 2'] }]);
  });
});

describe('what is sealed', () => {
  it('is “not revealed” and nothing more', () => {
    const plan = buildPlan(playStory({ until: 'pretending-not-to-know/group' }).session);
    expect(plan.sections[2]?.title).not.toContain('not revealed');
    const early = playStory({ until: 'pretending-not-to-know/pretences' }).session;
    const section = buildPlan(early).sections[2];
    expect(section?.blocks).toEqual([
      { type: 'note', text: 'Not revealed. What was written here, if anything, is still sealed.' },
      { type: 'note', ofSection: true, text: 'Not run so far: “Group”, “Vote in secret” and “Bust it”.' },
    ]);
    expect(section?.title).toBe('What we were pretending not to know');
  });

  it('does not come out with texts in the box', () => {
    const held = workshop(turn(at.pretences, 'p1', 'hush'), { type: 'agenda/next' }).go(at.pretences);
    const plan = JSON.stringify(buildPlan(held.session));
    expect(plan).toContain('Not revealed');
    expect(plan).not.toContain('hush');
    expect(JSON.stringify(buildPlan(held.apply(reveal(at.pretences)).session))).toContain('hush');
  });
});

describe('a vote', () => {
  it('that is open has no totals', () => {
    const held = workshop(four, open(at.vote, 'v1', 'hand-count', all), hands(at.vote, 'v1', ideaId('Speed'), 9));
    const plan = buildPlan(held.session);
    expect(types(plan)).not.toContain('bars');
    expect(notesOf(plan)).toContain('A vote is not finished here: no totals before the room has seen them.');
    expect(plan.appendix.map(({ id }) => id)).not.toContain('turnout');
    expect(plan.summary.found).toEqual([]);
  });

  it('says a tie at the line, and which vote of several counts', () => {
    const held = workshop(
      four,
      open(at.vote, 'v0', 'hand-count', all),
      reset(at.vote, 'v0'),
      open(at.vote, 'v1', 'open', { ...all, winners: 1, cap: 2 }),
      cast(at.vote, 'v1', 'p1', { [ideaId('Choice')]: 1 }),
      ...finish(at.vote, 'v1'),
      open(at.vote, 'v2', 'open', { ...all, winners: 1, cap: 2 }),
      cast(at.vote, 'v2', 'p1', { [ideaId('Speed')]: 2 }),
      cast(at.vote, 'v2', 'p2', { [ideaId('Warmth')]: 2 }),
      ...finish(at.vote, 'v2'),
    );
    const plan = buildPlan(held.session);
    expect(plan.sections[0]?.title).toBe(
      'What matters most to the people we serve, as we see it (tied): “Speed” and “Warmth”',
    );
    const notes = notesOf(plan).join('\n');
    expect(notes).toContain('The tie is at the line, so two are chosen instead of one.');
    expect(notes).toContain('One vote was thrown away before it was closed.');
    expect(notes).toContain('This was vote 2; the earlier ones are in the appendix.');
    expect(notes).toContain('2 of 6 voted');
    const turnout = plan.appendix.find(({ id }) => id === 'turnout')?.blocks[0];
    expect(turnout?.type === 'table' && turnout.rows.map(([label]) => label)).toEqual([
      'Pick the elements – Vote, vote 1',
      'Pick the elements – Vote, vote 2',
    ]);
    expect(JSON.stringify(plan.sections)).not.toContain('Person 1');
  });

  it('without a single dot chooses nothing', () => {
    const noughts = ['Speed', 'Warmth', 'Answers', 'Choice'].map((text) => hands(at.vote, 'v1', ideaId(text), 0));
    const opened = open(at.vote, 'v1', 'hand-count', all);
    const plan = buildPlan(workshop(four, opened, ...noughts, ...finish(at.vote, 'v1')).session);
    expect(textsOf(plan.summary.found)).toEqual(['Nobody has said yet what matters most to the people we serve.']);
    expect(plan.summary.decided).toEqual([]);
    expect(plan.sections[0]?.title).toBe('What our customer experience is made of');
  });
});

describe('a commitment under the mark', () => {
  it('says so in words', () => {
    const { session } = playStory();
    const low = redefined(session, (definition) => ({
      ...definition,
      steps: definition.steps.map((step) => (step.kind === 'commit' ? { ...step, passMark: 3.5 } : step)),
    }));
    const rows = blocksOf(buildPlan(low)).flatMap((block) => (block.type === 'commitments' ? [...block.rows] : []));
    expect(rows.map(({ confidence }) => confidence?.shortfall)).toEqual([
      null,
      null,
      null,
      null,
      'under 3.5: to be rewritten',
      'under 3.5: to be rewritten',
    ]);
    expect(notesOf(buildPlan(low))).toContain('Under 3.5, to be rewritten: actions 5 and 6.');
  });
});

describe('a grid', () => {
  const chosen = [
    four,
    merge(at.elements, 'Speed', 'Answers'),
    open(at.vote, 'v1', 'hand-count', { ...all, winners: 2 }),
    hands(at.vote, 'v1', ideaId('Speed'), 2),
    hands(at.vote, 'v1', ideaId('Warmth'), 1),
    ...finish(at.vote, 'v1'),
  ];

  it('prints what an empty cell means', () => {
    const held = workshop(...chosen, {
      type: 'link/set',
      at: at.noticed,
      row: ideaId('Warmth'),
      column: 'noticed',
      text: 'A smile',
    });
    const plan = buildPlan(held.session);
    const table = plan.sections[0]?.blocks.find(({ type }) => type === 'table');
    expect(table?.type === 'table' && table.rows).toEqual([
      ['Speed', 'An open question'],
      ['Warmth', 'A smile'],
    ]);
    expect(notesOf(plan)).toContain('1 of 2 cells is empty, meaning “An open question”.');
  });

  it('that was never reached is left out', () => {
    expect(types(buildPlan(workshop(...chosen).session))).not.toContain('commitments');
    expect(buildPlan(workshop(...chosen).session).sections[0]?.blocks.map(({ type }) => type)).toEqual([
      'bars',
      'note',
      'note',
      'note',
    ]);
    expect(notesOf(buildPlan(workshop(...chosen).session))).toContain(
      'Not run so far: “Group” and “As a customer would tell it”.',
    );
  });
});

describe('a ladder', () => {
  it('climbed again after its rating is not said to pass', () => {
    const rated = playStory({ until: 'pick-the-elements/elements' }).session;
    expect(buildPlan(rated).summary.found).toHaveLength(1);
    const held = workshop();
    held.session = rated;
    held.apply({ type: 'define/again', at: at.ladder, roundId: 'more' });
    const plan = buildPlan(held.session);
    expect(plan.sections[0]?.title).toBe('One sentence, and four signs to observe');
    expect(notesOf(plan)).toContain(
      'After this rating the ladder was climbed again; what came of it has not been rated.',
    );
    expect(plan.summary.found).toEqual([]);
  });
});

describe('the method', () => {
  it('is known by kind: other ids and titles make the same plan', () => {
    const { session } = playStory();
    const renamed = JSON.parse(
      JSON.stringify(session).replaceAll('"pick-the-elements"', '"made-by-a-client"'),
    ) as Session;
    expect(buildPlan(renamed)).toEqual(buildPlan(session));
  });

  it('leaves out what says that it leaves nothing', () => {
    const { session } = playStory();
    const plan = buildPlan(redefined(session, (definition) => ({ ...definition, plan: null })));
    expect(plan.sections).toEqual([]);
    expect(plan.summary.next).toEqual([]);
  });

  it('shows ideas that no later step takes up in the section itself', () => {
    const { session } = playStory();
    const plan = buildPlan(
      redefined(session, (definition) => ({
        ...definition,
        steps: definition.steps.filter(({ kind }) => kind === 'collect' || definition.type === 'block'),
      })),
    );
    expect(plan.sections.map(({ blocks }) => blocks.some(({ type }) => type === 'ideas'))).toEqual([
      true,
      true,
      /* The rules are no ideas, the closing words are. */
      false,
      true,
    ]);
  });

  it('keeps a very long text out of titles and the summary', () => {
    const long = `${'so '.repeat(3_000)}long`;
    const held = workshop(
      add(at.elements, long, 'Short'),
      open(at.vote, 'v1', 'hand-count', all),
      ...finish(at.vote, 'v1'),
      open(at.vote, 'v2', 'hand-count', all),
    );
    const options = held.work(at.vote, 'vote').votes.at(-1)?.options ?? [];
    held.apply(hands(at.vote, 'v2', options[0]?.id ?? '', 3), ...finish(at.vote, 'v2'));
    const plan = buildPlan(held.session);
    expect(plan.sections[0]?.title.length).toBeLessThan(160);
    expect(plan.sections[0]?.title).toContain('…');
    expect(JSON.stringify(plan.appendix)).toContain(long);
  });
});
