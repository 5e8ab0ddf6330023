import type { AgendaItem } from '../session/schema/agenda';
import type { ExerciseDefinition } from '../session/schema/definition';
import { kindOf } from '../kinds/registry';
import type { AgendaEdit, PlannedAgenda } from '../session/agenda-edit';
import { formsOf } from './fit';
import { itemMinutes } from '../session/minutes';
import { entryOf } from '../base/entry-of';

/** One way to save time on what is still ahead, and what it costs. */
export type Suggestion = {
  readonly itemId: string;
  readonly title: string;
  /** Whole minutes. */
  readonly saves: number;
  readonly edit: AgendaEdit;
} & (
  | { readonly type: 'form'; readonly step: string; readonly from: string; readonly to: string }
  | { readonly type: 'shorten'; readonly to: number }
  | {
      readonly type: 'leave';
      /** What the plan would go without, in the exercise's own words. */
      readonly loses: string;
      /** Blocks ahead that take items from it. */
      readonly feeds: readonly string[];
    }
);

/** What costs the plan least comes first: another form nothing, a short form a little, leaving out what it says. */
const COST: Readonly<Record<Suggestion['type'], number>> = { form: 0, shorten: 1, leave: 2 };

/** Fewer minutes than these are no help. */
const LEAST = 2;

const takesFrom = (definition: ExerciseDefinition, exercise: string): boolean =>
  definition.steps.some((step) =>
    kindOf(step)
      .sources.all(step)
      .some(({ source }) => 'exercise' in source && source.exercise === exercise),
  );

type Block = readonly [item: AgendaItem, definition: ExerciseDefinition];

const change = (itemId: string, to: Extract<AgendaEdit, { type: 'agenda/change' }>['change']): AgendaEdit => ({
  type: 'agenda/change',
  itemId,
  change: to,
});

function faster([item, definition]: Block, people: number): Suggestion[] {
  const minutes = itemMinutes(definition, item);
  return formsOf(definition, item, people).flatMap(({ step, title, form, takes, given, faster: to }) => {
    const saves = to ? Math.min(takes, given) - to.takes : 0;
    if (!to || saves < LEAST || saves >= minutes) return [];
    const edit = change(item.id, {
      forms: { ...item.forms, [step]: to.form },
      saved: { ...item.saved, [step]: (entryOf(item.saved, step) ?? 0) + saves },
      ...(item.minutes === undefined ? {} : { minutes: item.minutes - saves }),
    });
    return [
      {
        type: 'form',
        itemId: item.id,
        title: item.title ?? definition.title,
        step: title,
        from: form,
        to: to.form,
        saves,
        edit,
      },
    ];
  });
}

function shorter([item, definition]: Block): Suggestion[] {
  const { short } = definition.minutes;
  const saves = short === undefined ? 0 : itemMinutes(definition, item) - short;
  if (short === undefined || saves < LEAST) return [];
  const edit = change(item.id, { variant: 'short', minutes: null });
  return [{ type: 'shorten', itemId: item.id, title: item.title ?? definition.title, to: short, saves, edit }];
}

/** Blocks are never suggested, nor what the workshop is for: the actions. */
function leaveOut([item, definition]: Block, ahead: readonly Block[]): Suggestion[] {
  if (!definition.plan || definition.steps.some((step) => kindOf(step).markInPlan(step, definition.id) === 'actions'))
    return [];
  const feeds = ahead
    .filter(([other, its]) => other.id !== item.id && takesFrom(its, definition.id))
    .map(([other, its]) => other.title ?? its.title);
  return [
    {
      type: 'leave',
      itemId: item.id,
      title: item.title ?? definition.title,
      saves: itemMinutes(definition, item),
      loses: definition.plan.leaves,
      feeds,
      edit: change(item.id, { left: true }),
    },
  ];
}

/**
 * Every way to save time on the blocks that are still ahead (ids in their order), what costs least first; of two that
 * cost the same, that comes first on which less depends, then that which saves more.
 */
export function suggestions(
  { agenda, exercises }: PlannedAgenda,
  ahead: readonly string[],
  people: number,
): Suggestion[] {
  const blocks = agenda.items.flatMap((item): Block[] => {
    const definition = entryOf(exercises, item.exercise);
    return definition && !item.left && ahead.includes(item.id) ? [[item, definition]] : [];
  });
  const feeds = (one: Suggestion) => (one.type === 'leave' ? one.feeds.length : 0);
  return blocks
    .flatMap((block) => [...faster(block, people), ...shorter(block), ...leaveOut(block, blocks)])
    .toSorted((a, b) => COST[a.type] - COST[b.type] || feeds(a) - feeds(b) || b.saves - a.saves);
}

/** Of suggestions in their order, the few to be shown where so many minutes are to be saved: those that do it alone come first within their kind. */
export function bestFor(all: readonly Suggestion[], minutes: number, most = 2): Suggestion[] {
  const enough = (one: Suggestion) => (one.saves >= minutes ? 0 : 1);
  return all.toSorted((a, b) => COST[a.type] - COST[b.type] || enough(a) - enough(b)).slice(0, most);
}
