import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import { readSession } from '@shared/session/schema/read';
import type { Command } from '@shared/session/commands';
import { closingRoundWithout } from '../../../renderer/kinds/parts/answers/closing';
import { strings } from '../../english';
import { add, finish, hands, ideaId, open, show } from '../../fixtures/commands';
import { at, people } from '../../fixtures/session';
import { stepView, workshop, type Workshop } from '../../fixtures/workshop';

const three = add(at.elements, 'Speed', 'Warmth', 'Answers');
const opened = open(at.vote, 'v1', 'hand-count', { winners: 1 });
const one = hands(at.vote, 'v1', ideaId('Speed'), 4);

const resultIn = (held: Workshop) => stepView(held, at.vote, 'vote').latest;

describe('options that nobody counted', () => {
  it('are told before the vote is closed, and a nought that is typed is a count', () => {
    expect(stepView(workshop(three, opened), at.vote, 'vote').open).toMatchObject({ uncounted: 3 });
    const counted = workshop(three, opened, one, hands(at.vote, 'v1', ideaId('Warmth'), 0));
    expect(stepView(counted, at.vote, 'vote').open).toMatchObject({ uncounted: 1 });
    expect(strings.workshop.closeWithout.counts(1)).toBe('Close with 1 not counted');
  });

  it('neither win nor lose, and every list says so', () => {
    const held = workshop(three, opened, one, ...finish(at.vote, 'v1'));
    expect(resultIn(held)).toMatchObject({ rows: [{ text: 'Speed', dots: 4 }], uncounted: [{}, {}], line: null });
    const text = planMarkdown(buildPlan(held.session));
    expect(text).toContain('| – | Warmth | not counted |');
    expect(text).toContain('Only “Speed” was counted');
    expect(text).not.toContain('comes first');
  });

  it('count as nothing in a session of before, as they did', () => {
    const held = workshop(three, opened, one, ...finish(at.vote, 'v1'));
    const before = JSON.parse(
      JSON.stringify(held.session, (key, value: unknown) => (key === 'uncounted' ? undefined : value)),
    ) as unknown;
    const read = readSession(before);
    const plan = 'session' in read ? planMarkdown(buildPlan(read.session)) : '';
    expect(plan).toContain('What matters most to the people we serve, as we see it: “Speed”');
    expect(plan).toContain('| Warmth | 0 |');
  });

  it('are not merged with others', () => {
    const held = workshop(three, opened, one, { type: 'vote/close', at: at.vote, voteId: 'v1' }, show(at.vote, 'v1'));
    const amendment = { type: 'merge' as const, into: ideaId('Speed'), from: ideaId('Warmth') };
    expect(held.attempt({ type: 'vote/amend', at: at.vote, voteId: 'v1', amendment })).toBe('option-not-counted');
  });
});

describe('a run-off of which nobody counted a part', () => {
  const level = ['Speed', 'Warmth', 'Answers'].map((text) => hands(at.vote, 'v1', ideaId(text), 3));
  const runOff = open(at.vote, 'v2', 'hand-count', { winners: 1, runOffOf: 'v1' });

  it('settles nothing, until it is held again', () => {
    const counted = hands(at.vote, 'v2', ideaId('Speed'), 1);
    const held = workshop(three, opened, ...level, ...finish(at.vote, 'v1'), runOff, counted, ...finish(at.vote, 'v2'));
    expect(planMarkdown(buildPlan(held.session))).not.toContain('went through');
    expect(stepView(held, at.vote, 'vote').latest).toMatchObject({
      settled: null,
      pending: { voteId: 'v1', places: 1 },
    });
    held.apply({ ...runOff, voteId: 'v3' });
    for (const [dots, text] of ['Answers', 'Warmth', 'Speed'].entries())
      held.apply(hands(at.vote, 'v3', ideaId(text), dots));
    held.apply(...finish(at.vote, 'v3'));
    expect(planMarkdown(buildPlan(held.session))).toContain('“Speed” went through');
  });
});

describe('what all dots went to, left out after the vote', () => {
  it('leaves nobody who gave none', () => {
    const none = ['Warmth', 'Answers'].map((text) => hands(at.vote, 'v1', ideaId(text), 0));
    const amendment = { type: 'drop' as const, option: ideaId('Speed') };
    const held = workshop(three, opened, one, ...none, ...finish(at.vote, 'v1'));
    const text = planMarkdown(
      buildPlan(held.apply({ type: 'vote/amend', at: at.vote, voteId: 'v1', amendment }).session),
    );
    expect(text).not.toContain('Nobody has said yet');
    expect(text).toContain('Nobody gave a dot to anything that still counts');
  });
});

describe('dots on what was left out after the vote', () => {
  it('were given all the same: every figure of the vote says so', () => {
    const count = (text: string, dots: number) => hands(at.vote, 'v1', ideaId(text), dots);
    const counts = [count('Speed', 6), count('Warmth', 2), count('Answers', 0)];
    const held = workshop(three, opened, ...counts, ...finish(at.vote, 'v1'));
    const amendment = { type: 'drop', option: ideaId('Speed') } as const;
    held.apply({ type: 'vote/amend', at: at.vote, voteId: 'v1', amendment });
    const text = planMarkdown(buildPlan(held.session));
    const figures = [...text.matchAll(/\d+ of \d+ dots/gu)].map(([whole]) => whole);
    expect([...new Set(figures)].toSorted()).toEqual(['2 of 8 dots', '8 of 18 dots']);
    expect(text).toContain('Six dots that were given no longer count.');
  });
});

describe('the line of winners', () => {
  it('says how many stand above it where these are not as many as were to be chosen', () => {
    const all = [one, hands(at.vote, 'v1', ideaId('Warmth'), 0), hands(at.vote, 'v1', ideaId('Answers'), 0)];
    const places = open(at.vote, 'v1', 'hand-count', { winners: 3 });
    const line = resultIn(workshop(three, places, ...all, ...finish(at.vote, 'v1')))?.line;
    expect(line).toMatchObject({ after: ideaId('Speed'), chosen: 1, places: 3 });
    expect(strings.room.line(1, 3)).toBe('The line: 1 chosen for 3 places');
    expect(strings.room.line(3, 3)).toBe('The line: 3 places');
  });
});

describe('items of a rating that nobody counted', () => {
  const counts: Command = {
    type: 'rate/count',
    at: at.tests,
    ratingId: 'r1',
    rateItem: 'measure',
    counts: [0, 0, 0, 0, 0],
  };
  const begun: Command = { type: 'rate/open', at: at.tests, ratingId: 'r1', present: people(6) };
  const end: Command = { type: 'rate/close', at: at.tests, ratingId: 'r1' };

  it('hold the button that closes it', () => {
    const { open: now } = stepView(workshop(begun, counts), at.tests, 'rate');
    expect(closingRoundWithout(now, strings)).toBe('Close with 4 not counted');
  });

  it('are another thing than items that nobody answered', () => {
    const held = workshop(begun, counts, end);
    const view = stepView(held, at.tests, 'rate');
    expect(view.unanswered).toHaveLength(1);
    expect(view.uncounted).toHaveLength(4);
    const text = planMarkdown(buildPlan(held.session));
    expect(text).toMatch(/Not counted: “.*” and “.*”\./u);
    expect(text).toMatch(/Nobody answered about “[^”]+”\./u);
  });
});
