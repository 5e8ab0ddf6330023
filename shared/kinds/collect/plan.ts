import type { PlanBlock } from '../../document/registry';
import { answersTo } from '../answers-to';
import { always, ifRoom } from '../../document/in-brief';
import { planIdea } from '../plan-idea';
import type { StepContext } from '../given';
import { NOTHING, type StepPlan } from '../step-plan';
import { quoted } from '../../document/texts';
import type { Strings } from '../../words';
import { headingsOf } from './headings';
import { isSealed } from './reduce';
import type { CollectDefinition, CollectWork } from './schema';
import type { Idea } from '../idea';

type Context = StepContext<CollectDefinition, CollectWork>;

/** From this many on, the same answer to a field is a finding. */
const OFTEN = 3;

/** The answer that most ideas share, in a sentence; null where answers differ. */
function sharedAnswer(
  strings: Strings,
  definition: CollectDefinition,
  ideas: readonly Idea[],
  all: number,
): string | null {
  const words = strings.plan.content.collect;
  const answers = definition.fields.map(({ id, label }) => ({ label, given: answersTo(id, ideas) }));
  const most = Math.max(0, ...answers.flatMap(({ given }) => given.map(({ times }) => times)));
  if (most < OFTEN) return null;
  /* Whatever was said as often, under each question: none of them is left out. */
  const said = answers.flatMap(({ label, given }) => {
    const level = given.filter(({ times }) => times === most).map(({ text }) => quoted(strings, text));
    return level.length > 0 ? [words.sameAnswer(most, all, quoted(strings, label), level)] : [];
  });
  return said.join(' ');
}

/** The ideas in one list, or in one under each heading; what stands under none comes last. */
function underHeadings(context: Context, ideas: readonly Idea[]): PlanBlock[] {
  const { definition, rooms, strings, work } = context;
  const headings = headingsOf(context, definition, work);
  const list = (under: readonly Idea[]): PlanBlock[] =>
    under.length === 0
      ? []
      : [{ type: 'ideas', ideas: under.map((idea) => planIdea(strings, rooms, definition.fields, idea)) }];
  const known = new Set(headings.map(({ id }) => id));
  return [
    ...headings.flatMap(({ id, label }): PlanBlock[] => {
      const under = list(ideas.filter(({ heading }) => heading === id));
      return under.length === 0 ? [] : [{ type: 'heading', text: label, sub: true }, ...under];
    }),
    ...list(ideas.filter(({ heading }) => heading === undefined || !known.has(heading))),
  ];
}

/**
 * For executives what somebody has to do of it: always, where it answers what a round came to (what leaders promise for what
 * came out lowest). Of all else they read what has become of it.
 */
function briefOf(context: Context): StepPlan['brief'] {
  const { definition, work, strings } = context;
  if (!definition.toDo) return [];
  const headings = headingsOf(context, definition, work);
  const under = ({ heading }: Idea): string => headings.find(({ id }) => id === heading)?.label ?? '';
  if (headings.length === 0)
    return ifRoom(strings, [
      { type: 'heading', text: definition.room, sub: true },
      { type: 'list', items: work.ideas.map(({ text }) => text) },
    ]);
  const ranked = work.ideas.toSorted(
    (a, b) => headings.findIndex(({ id }) => id === a.heading) - headings.findIndex(({ id }) => id === b.heading),
  );
  const { about, said } = strings.plan.content.collect.columns;
  const place = Array.isArray(definition.headings) ? ifRoom : always;
  return place(strings, [
    {
      type: 'table',
      caption: definition.room,
      columns: [
        { label: about, width: 0.4 },
        { label: said, width: 0.6 },
      ],
      rows: ranked.map((idea) => [under(idea), idea.text]),
    },
  ]);
}

/** The ideas, whole; in the section itself only where no later step takes them up. Nothing of sealed texts. */
export function collectPlan(context: Context): StepPlan {
  const { strings } = context;
  const words = strings.plan.content.collect;
  const { definition, work } = context;
  if (isSealed(definition, work)) {
    return context.wasReached() ? { ...NOTHING, section: [{ type: 'note', text: words.notRevealed }] } : NOTHING;
  }
  if (work.ideas.length === 0) return NOTHING;
  const merged = work.ideas.reduce((sum, idea) => sum + idea.merged.length, 0);
  const origin = words.origin(work.ideas.length, merged, definition.anonymous, work.tookPart?.length ?? null);
  const listed = underHeadings(context, work.ideas);
  return {
    ...NOTHING,
    section: context.feedsItems() ? [] : [{ type: 'heading', text: definition.room }, ...listed],
    brief: briefOf(context),
    origin: { text: origin, goesOn: false },
    appendix: [
      { type: 'heading', text: definition.room },
      { type: 'note', text: definition.anonymous ? `${origin}. ${words.unsigned}` : `${origin}.` },
      ...listed,
    ],
    trace: origin,
    found: sharedAnswer(strings, definition, work.ideas, work.ideas.length + merged),
  };
}
