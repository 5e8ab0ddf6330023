import { MOST_IN_LIST } from '@shared/base/primitives';
import { stepKey, type StepAddress } from '@shared/base/steps';
import type { Idea } from '@shared/kinds/idea';
import type { StepWork } from '@shared/kinds/registry';
import type { Session } from '@shared/session/schema/session';
import { action } from '../../fixtures/commands';
import { at, newSession, people } from '../../fixtures/session';

const many = <T>(one: (index: number) => T, count = MOST_IN_LIST): T[] =>
  Array.from({ length: count }, (_, index) => one(index));

const idea = (index: number): Idea => ({
  id: `i${index}`,
  text: `Idea ${index}, in as many words as people take`,
  fields: {},
  merged: [],
});

const collected: StepWork = {
  kind: 'collect',
  form: 'scribe',
  ideas: many(idea),
  revealed: false,
  tookPart: null,
  round: null,
};
const grouped: StepWork = {
  kind: 'group',
  groups: many((index) => ({ id: `g${index}`, text: `Group ${index}`, ideaIds: [`i${index}`] })),
};

/** A vote over as many options as there can be, all of them with a dot where the people last. */
const voted = ({ createdAt }: Session, status: 'open' | 'closed'): StepWork => ({
  kind: 'vote',
  typed: [],
  votes: [
    {
      id: 'v1',
      form: 'hand-count',
      budget: 20,
      stacking: false,
      cap: 1,
      winners: 3,
      options: many((index) => ({ id: `g${index}`, text: `Group ${index}` })),
      present: people(999).toSorted(),
      status,
      openedAt: createdAt,
      closedAt: status === 'closed' ? createdAt : null,
      revealedAt: status === 'closed' ? createdAt : null,
      entries: many((index) => ({ type: 'count' as const, option: `g${index}`, dots: 1 })),
      tookPart: null,
      runOffOf: null,
      amendments:
        status === 'closed'
          ? many((index) => ({ type: 'merge' as const, into: `g${index}`, from: `g${9_000 + index}` }), 500)
          : [],
      cut: null,
      decision: null,
    },
  ],
});

/** Each action serves another text, half of them that of an action. */
const agreed: StepWork = {
  kind: 'commit',
  actions: many((index) => ({
    id: `a${index}`,
    ...action(`Action ${index}`, { due: '2026-12-01', serves: { text: `Action ${Math.floor(index / 2)}` } }),
    confidence: [{ counts: [0, 0, 1, 2, 1, 0] }],
  })),
};

/** Sessions as full as they can be in one way each, with the step at which that shows. */
export function fullSessions(): Readonly<Record<string, { readonly session: Session; readonly step: StepAddress }>> {
  const bare = newSession(999);
  const holding = (step: StepAddress, ...works: readonly (readonly [StepAddress, StepWork])[]) => ({
    session: {
      ...bare,
      position: step,
      work: Object.fromEntries(works.map(([where, work]) => [stepKey(where), work])),
    },
    step,
  });
  const [ideas, groups] = [[at.elements, collected] as const, [at.group, grouped] as const];
  return {
    'ten thousand ideas': holding(at.elements, ideas),
    'ten thousand groups': holding(at.group, ideas, groups),
    'an open vote on ten thousand': holding(at.vote, ideas, groups, [at.vote, voted(bare, 'open')]),
    'a result of ten thousand': holding(at.vote, ideas, groups, [at.vote, voted(bare, 'closed')]),
    'ten thousand actions': holding(at.actions, [at.actions, agreed]),
  };
}
