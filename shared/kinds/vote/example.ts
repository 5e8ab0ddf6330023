import { mostOnOne, suggestBudget } from '../../engines/voting/rules';
import type { Choices, Vote, VoteForm, VoteSettings } from '../../engines/voting/schema';
import { closedRound, handsFor, opinion, TIME, type Example, type ExampleContext } from '../example';
import type { VoteCommand, VoteDefinition, VoteWork } from './schema';

type Context = ExampleContext<VoteDefinition>;

const start = (): VoteWork => ({ kind: 'vote', votes: [], typed: [] });

function settings({ definition, items }: Context, form: VoteForm): VoteSettings {
  const budget = definition.budget ?? suggestBudget(items.length);
  const { stacking, cap, winners } = definition;
  return { form, budget, stacking, cap: Math.min(cap, budget), winners };
}

const opened = (context: Context, voteId: string, form: VoteForm): VoteCommand => ({
  type: 'vote/open',
  at: context.at,
  voteId,
  ...settings(context, form),
  present: context.people.map(({ id }) => id),
  runOffOf: null,
});

/** Hands for each option: the first two are level. */
function counted(context: Context, voteId: string): VoteCommand[] {
  const most = context.people.length * mostOnOne(settings(context, 'hand-count'));
  let left = context.people.length * settings(context, 'hand-count').budget;
  return context.items.map(({ id }, index) => {
    const dots = Math.min(left, most, Math.max(0, context.people.length - Math.max(1, index)));
    left -= dots;
    return { type: 'vote/count', at: context.at, voteId, option: id, dots };
  });
}

/** One person's dots: the whole budget where there are options for it, no two people quite alike. */
function ballot(context: Context, form: VoteForm, person: number): Choices {
  const { budget, ...rules } = settings(context, form);
  const choices = new Map<string, number>();
  for (let dot = 0; dot < budget; dot += 1) {
    const option = context.items[opinion(person, dot + 1, context.items.length)] ?? context.items[0];
    const open = (choices.get(option?.id ?? '') ?? 0) < mostOnOne(rules) ? option : undefined;
    const next = open ?? context.items.find(({ id }) => (choices.get(id) ?? 0) < mostOnOne(rules));
    if (next) choices.set(next.id, (choices.get(next.id) ?? 0) + 1);
  }
  return Object.fromEntries(choices);
}

export const voteExample: Example<VoteDefinition, VoteWork, VoteCommand> = {
  done(context) {
    const { items: options, ...rest } = closedRound(context);
    const { winners, stacking, cap, budget } = context.definition;
    const asked = { form: 'hand-count' as const, budget: budget ?? 1, stacking, cap, winners };
    const entries = options.map(({ id }, index) => ({ type: 'count' as const, option: id, dots: handsFor(index) }));
    const after = { revealedAt: TIME, tookPart: null, runOffOf: null, amendments: [], cut: null, decision: null };
    const vote: Vote = { id: 'done', ...asked, ...rest, options, entries, ...after };
    return { kind: 'vote', votes: options.length > 0 ? [vote] : [], typed: context.typed };
  },
  begun: ({ typed }) => ({ ...start(), typed }),
  opening(context) {
    const form = context.definition.forms.find((one) => one === 'walk-up' || one === 'open');
    return form ? opened(context, 'preview', form) : null;
  },
  played(context) {
    const { at, people, definition } = context;
    const voteId = `${definition.id.slice(0, 50)}-vote`;
    const { form } = definition;
    if (context.items.length < 2) return [];
    const cast =
      form === 'hand-count'
        ? counted(context, voteId)
        : people.map(({ id }, person): VoteCommand => {
            const choices = ballot(context, form, person);
            return form === 'paper'
              ? { type: 'vote/paper', at, voteId, choices }
              : { type: 'vote/cast', at, voteId, participant: id, choices };
          });
    return [
      opened(context, voteId, form),
      ...cast,
      { type: 'vote/close', at, voteId },
      { type: 'vote/reveal', at, voteId },
    ];
  },
};
