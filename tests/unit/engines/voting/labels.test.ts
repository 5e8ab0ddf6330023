import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { strings } from '../../../english';
import { VoteForm } from '@shared/engines/voting/schema';
import { add, cast, finish, hands, ideaId, open, paper, reset } from '../../../fixtures/commands';
import { at } from '../../../fixtures/session';
import { workshop, type Workshop } from '../../../fixtures/workshop';

const words = strings.plan.content.vote;
const [speed, warmth] = ['Speed', 'Warmth'].map(ideaId) as [string, string];
const three = add(at.elements, 'Speed', 'Warmth', 'Choice');
const given = {
  'hand-count': [hands(at.vote, 'v1', speed, 2), hands(at.vote, 'v1', warmth, 2)],
  'walk-up': [cast(at.vote, 'v1', 'p1', { [speed]: 1, [warmth]: 1 })],
  open: [cast(at.vote, 'v1', 'p1', { [speed]: 1, [warmth]: 1 })],
  paper: [paper(at.vote, 'v1', { [speed]: 1, [warmth]: 1 })],
};
const held = (form: VoteForm): Workshop =>
  workshop(three, open(at.vote, 'v1', form, { winners: 1 }), ...given[form], ...finish(at.vote, 'v1')).go(at.vote);

/** Every sentence of the plan, in one. */
const planned = ({ session }: Workshop): string => JSON.stringify(buildPlan(session));
const inPlan = (sentence: string): string => JSON.stringify(sentence).slice(1, -1);

describe('how a result came about', () => {
  it.each(VoteForm.options)('is said on both screens and in the plan: %s', (form) => {
    const room = held(form);
    const { facilitator, room: seen } = room.views();
    expect(facilitator.work).toMatchObject({ latest: { form } });
    expect(seen.body).toMatchObject({ kind: 'vote-result', result: { form } });
    expect(planned(room)).toContain(inPlan(words.methods[form]));
    const [result] = facilitator.work.kind === 'vote' && facilitator.work.latest ? [facilitator.work.latest] : [];
    if (!result) throw new Error('there is no result');
    expect(planned(room)).toContain(inPlan(words.origin(words.forms[form], result.participation)));
  });

  it('says who decided a tie and why, what was merged, and that a vote was thrown away', () => {
    const room = held('open').apply({
      type: 'vote/decide',
      at: at.vote,
      voteId: 'v1',
      decision: { chosen: [warmth], decider: { text: 'Ann' }, reason: { text: 'She pays for it' } },
    });
    expect(planned(room)).toMatch(/Ann.*She pays for it/);
    const merging = workshop(three, open(at.vote, 'v0', 'open'), reset(at.vote, 'v0'))
      .apply(open(at.vote, 'v1', 'open', { winners: 1 }), ...given.open, ...finish(at.vote, 'v1'))
      .apply({
        type: 'vote/amend',
        at: at.vote,
        voteId: 'v1',
        amendment: { type: 'merge', into: speed, from: warmth },
      });
    expect(planned(merging)).toContain(inPlan(words.mergedLater('“Speed”', ['“Warmth”'])));
    expect(planned(merging)).toContain(inPlan(words.reset(1)));
  });

  it('tells the room that a vote was thrown away, and that it votes anew', () => {
    const room = workshop(three, open(at.vote, 'v1', 'walk-up')).go(at.vote);
    expect(room.views().room.body).toMatchObject({ kind: 'vote-open', again: false });
    room.apply(reset(at.vote, 'v1'));
    expect(room.views().room.body).toEqual({ kind: 'vote-reset' });
    room.apply(open(at.vote, 'v2', 'walk-up'));
    expect(room.views().room.body).toMatchObject({ kind: 'vote-open', again: true });
  });
});
