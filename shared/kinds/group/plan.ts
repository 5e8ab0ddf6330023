import { byGroupBlocks } from '../by-group';
import type { BoardGroup } from '../../document/blocks/board';
import type { PlanIdea } from '../../document/blocks/ideas';
import type { StepContext } from '../given';
import { planIdea } from '../plan-idea';
import { NOTHING, type StepPlan } from '../step-plan';
import { boardByGroup } from './compare';
import type { GroupDefinition, GroupWork } from './schema';
import { calledBy, groupedBoard } from './board';

/** More than so many on their own are a list beneath the board. */
const MANY_ALONE = 24;

/** The board with all that was said, in the appendix: named groups first. Nothing where nothing was grouped. */
export function groupPlan(context: StepContext<GroupDefinition, GroupWork>): StepPlan {
  const { rooms, strings } = context;
  const words = strings.plan.content.group;
  const { groups, alone } = groupedBoard(context);
  if (groups.length === 0) return NOTHING;
  const from = context.ideasFrom(context.definition.items);
  const whole = new Map(from?.ideas.map((idea) => [idea.id, planIdea(strings, rooms, from.fields, idea)]));
  const told = (ideas: readonly { readonly id: string }[]): PlanIdea[] =>
    ideas.flatMap(({ id }) => whole.get(id) ?? []);
  const titled: BoardGroup[] = groups.map(({ text, ideas }) => ({ title: calledBy(text, ideas), ideas: told(ideas) }));
  const onTheirOwn = told(alone);
  const many = alone.length > MANY_ALONE;
  const ideas = titled.reduce((sum, group) => sum + group.ideas.length, alone.length);
  const caption = words.headline(ideas, groups.length, alone.length);
  const { counts } = context.definition;
  const headline = counts ? words.finding(ideas, groups.length + alone.length, counts) : caption;
  return {
    ...NOTHING,
    section: byGroupBlocks(strings, boardByGroup(context)),
    origin: { text: words.origin(groups.length, alone.length), goesOn: true },
    appendix: [
      { type: 'heading', text: context.definition.room },
      {
        type: 'board',
        caption,
        groups: alone.length === 0 || many ? titled : [...titled, { title: '', ideas: onTheirOwn }],
      },
      ...(many
        ? [
            { type: 'heading' as const, text: words.alone, sub: true as const },
            { type: 'ideas' as const, ideas: onTheirOwn },
          ]
        : []),
    ],
    headline,
    /* The sentence already says it where nothing else is counted. */
    trace: counts ? caption : '',
  };
}
