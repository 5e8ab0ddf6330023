import { byGroupBlocks } from '../by-group';
import type { BoardGroup } from '../../document/blocks/board';
import type { PlanBlock } from '../../document/registry';
import type { StepContext } from '../given';
import { NOTHING, type StepPlan } from '../step-plan';
import type { Strings } from '../../words';
import { boardByGroup } from './compare';
import type { GroupDefinition, GroupWork } from './schema';
import { calledBy, groupedBoard } from './board';

/** More than so many on their own are not shown a second and a third time: the list of all ideas has them. */
const MANY_ALONE = 24;

const tableOf = (strings: Strings, caption: string, groups: readonly BoardGroup[]): PlanBlock => {
  const words = strings.plan.content.group;
  return {
    type: 'table',
    caption,
    columns: [
      { label: words.columns.group, width: 0.34 },
      { label: words.columns.ideas, width: 0.66 },
    ],
    rows: groups.map(({ title, ideas }) => [title || words.alone, ideas.join('\n')]),
  };
};

/** The board as a picture and the same as text, both in the appendix; nothing where nothing was grouped. */
export function groupPlan(context: StepContext<GroupDefinition, GroupWork>): StepPlan {
  const { strings } = context;
  const words = strings.plan.content.group;
  const { groups, alone } = groupedBoard(context);
  if (groups.length === 0) return NOTHING;
  const titled: BoardGroup[] = groups.map(({ text, ideas }) => ({
    title: calledBy(text, ideas),
    ideas: ideas.map((idea) => idea.text),
  }));
  /* An exercise may leave nothing in the plan; then its ideas are listed nowhere else. */
  const listed = context.ideasFrom(context.definition.items)?.listed ?? false;
  const many = listed && alone.length > MANY_ALONE;
  const shown = alone.length === 0 || many ? titled : [...titled, { title: '', ideas: alone.map(({ text }) => text) }];
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
      { type: 'board', caption, groups: shown },
      tableOf(strings, words.asText, shown),
      ...(many ? [{ type: 'note' as const, text: words.manyAlone(alone.length) }] : []),
    ],
    headline,
    /* The sentence already says it where nothing else is counted. */
    trace: counts ? caption : '',
  };
}
