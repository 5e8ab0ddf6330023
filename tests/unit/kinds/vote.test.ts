import { describe, expect, it } from 'vitest';
import { strings } from '../../english';
import { add, cast, close, finish, hands, ideaId, open, paper, reset, show } from '../../fixtures/commands';
import { refused, refusesEach } from '../../fixtures/refused';
import { at, people } from '../../fixtures/session';
import { stepView, workshop } from '../../fixtures/workshop';

const [speed, warmth] = ['Speed', 'Warmth'].map(ideaId) as [string, string];
const three = add(at.elements, 'Speed', 'Warmth', 'Choice');
const shown = (held: ReturnType<typeof workshop>) => held.go(at.vote).views();

describe('voting', () => {
  refusesEach(refused.vote);

  it('suggests what the exercise says, with a budget for the number of options', () => {
    expect(stepView(workshop(three), at.vote, 'vote')).toMatchObject({
      suggested: { form: 'hand-count', budget: 3, cap: 2, winners: 5 },
      next: 'open-vote',
    });
  });

  it('leads the facilitator on: open, close, reveal, next step', () => {
    const held = workshop(three);
    expect(stepView(held, at.vote, 'vote').next).toBe('open-vote');
    held.apply(open(at.vote, 'v1', 'open'));
    expect(stepView(held, at.vote, 'vote').next).toBe('close-vote');
    held.apply(close(at.vote, 'v1'));
    expect(stepView(held, at.vote, 'vote').next).toBe('reveal-vote');
    held.apply(show(at.vote, 'v1'));
    expect(stepView(held, at.vote, 'vote').next).toBe('next-step');
  });

  it('shows how many have voted while a walk-up vote is open, and at the seat who has had their turn', () => {
    const held = workshop(three, open(at.vote, 'v1', 'walk-up', { present: people(3) }), cast(at.vote, 'v1', 'p2', {}));
    const { room, seat, facilitator } = shown(held);
    expect(room.body).toMatchObject({ kind: 'vote-open', present: 3, voted: 1 });
    expect(facilitator.work).toMatchObject({ open: { present: 3, voted: 1, turns: ['p2'] } });
    expect(seat.task).toMatchObject({ kind: 'ballot', secret: true, budget: 3, most: 2 });
    expect(seat.task?.seats.map(({ id, done }) => [id, done])).toEqual([
      ['p1', false],
      ['p2', true],
      ['p3', false],
    ]);
  });

  it('counts papers as they are entered, and hands per option that has been counted', () => {
    const papers = workshop(three, open(at.vote, 'v1', 'paper'), paper(at.vote, 'v1', {}), paper(at.vote, 'v1', {}));
    expect(shown(papers).room.body).toMatchObject({ voted: 2, seats: null });
    expect(shown(papers).seat.task).toBeNull();
    const counted = workshop(three, open(at.vote, 'v1', 'hand-count'), hands(at.vote, 'v1', speed, 4));
    expect(shown(counted).room.body).toMatchObject({ voted: null, counted: [speed] });
  });

  it('shows the result after the reveal: ranks, ties, who took part', () => {
    const held = workshop(
      three,
      open(at.vote, 'v1', 'walk-up', { winners: 1 }),
      cast(at.vote, 'v1', 'p1', { [speed]: 2 }),
      cast(at.vote, 'v1', 'p2', { [warmth]: 2 }),
      ...finish(at.vote, 'v1'),
    );
    const { room } = shown(held);
    if (room.body.kind !== 'vote-result') throw new Error('the room does not see the result');
    const { rows, tie, participation } = room.body.result;
    expect(rows.map(({ text, dots, rank, winner }) => [text, dots, rank, winner])).toEqual([
      ['Speed', 2, 1, true],
      ['Warmth', 2, 1, true],
      ['Choice', 0, 3, false],
    ]);
    expect(tie).toMatchObject({ places: 1, options: [{ text: 'Speed' }, { text: 'Warmth' }] });
    expect(participation).toMatchObject({ present: 6, voted: 2, abstained: 4, dots: 4, possible: 18, unused: 14 });
  });

  it('keeps a vote that was thrown away on record, without its ballots, and opens another beside it', () => {
    const held = workshop(
      three,
      open(at.vote, 'v1', 'open'),
      cast(at.vote, 'v1', 'p1', { [speed]: 1 }),
      reset(at.vote, 'v1'),
      open(at.vote, 'v2', 'open'),
    );
    expect(held.work(at.vote, 'vote').votes.map(({ id, status, entries }) => [id, status, entries])).toEqual([
      ['v1', 'reset', []],
      ['v2', 'open', []],
    ]);
  });

  it('a late arrival votes in an open vote once they have joined it, and are on record as present', () => {
    const late = { id: 'late', name: 'Late', group: '' };
    const held = workshop(three, open(at.vote, 'v1', 'open'), { type: 'participant/add', participant: late });
    expect(held.attempt(cast(at.vote, 'v1', 'late', {}))).toBe('not-present');
    held.apply({ type: 'vote/join', at: at.vote, voteId: 'v1', participant: 'late' });
    expect(held.attempt(cast(at.vote, 'v1', 'late', { [speed]: 1 }))).toBeNull();
    expect(held.work(at.vote, 'vote').votes[0]?.present).toEqual(['late', ...people(6)]);
  });

  it('a second ballot of a seat replaces the first, in secret and in public', () => {
    for (const form of ['walk-up', 'open'] as const) {
      const held = workshop(
        three,
        open(at.vote, 'v1', form),
        cast(at.vote, 'v1', 'p1', { [speed]: 2 }),
        cast(at.vote, 'v1', 'p1', { [warmth]: 1 }),
        ...finish(at.vote, 'v1'),
      );
      expect(stepView(held, at.vote, 'vote').latest?.rows.map(({ dots }) => dots)).toEqual([1, 0, 0]);
    }
  });
});

describe('the rules of a vote, in the plan', () => {
  const { settings } = strings.plan.content.vote;

  it('say the cap where it limits anything, and what happens to a tie', () => {
    expect(settings(1, 1, 1)).toBe(
      'One dot each; the top option is chosen, plus anything tied with it until the tie is settled.',
    );
    expect(settings(3, 2, 5)).toBe(
      'Three dots each, at most two on one option; the top five are chosen, plus anything tied with the last of them until the tie is settled.',
    );
  });
});
