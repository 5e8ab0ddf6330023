import { stageOf } from '../stage';
import type { Item } from '../../base/steps';
import type { Kind } from '../contract';
import { groupCases, groupFound } from './found';
import { items as itemsField, text } from '../editor-fields';
import type { ExampleContext } from '../example';
import type { StepContext } from '../given';
import { itemSources, wholeYield } from '../items';
import { madeNamed } from '../../engines/merging/made';
import { calledBy } from './board';
import { groupDoubts } from './doubts';
import { mergeGroup } from './merge';
import { groupPlan } from './plan';
import { forgetIdeas, reduceGroup } from './reduce';
import { rehearseGroup } from './rehearse';
import { GroupCommand, GroupDefinition, GroupWork } from './schema';
import { groupFacilitatorView, groupRoomView } from './view';

const start = (): GroupWork => ({ kind: 'group', groups: [] });

/** Its groups, then the ideas that stand alone. An untitled group is called by all its ideas. */
function itemsOf({ definition, work, ideasFrom }: StepContext<GroupDefinition, GroupWork>): Item[] {
  const ideas = new Map((ideasFrom(definition.items)?.ideas ?? []).map((idea) => [idea.id, idea]));
  const groups = work.groups.flatMap(({ id, text: title, ideaIds }): Item[] => {
    const own = ideaIds.flatMap((idea) => ideas.get(idea) ?? []);
    return own.length > 0 ? [{ id, text: calledBy(title, own), ideaIds }] : [];
  });
  const grouped = new Set(groups.flatMap(({ ideaIds }) => ideaIds));
  const alone = [...ideas.values()].filter(({ id }) => !grouped.has(id));
  return [...groups, ...alone.map(({ id, text: said }) => ({ id, text: said, ideaIds: [id] }))];
}

/** Two ideas in each group, as long as both last. */
function pairs({ definition, itemsFrom, strings }: ExampleContext<GroupDefinition>): GroupWork['groups'] {
  const { madeUp } = strings.editor;
  const ideas = itemsFrom(definition.items);
  return madeUp.groups
    .map((title, index) => ({
      id: `${definition.id.slice(0, 50)}-${index}`,
      text: title,
      ideaIds: ideas.slice(2 * index, 2 * index + 2).map(({ id }) => id),
    }))
    .filter(({ ideaIds }) => ideaIds.length > 0);
}

/** Ideas are put together and get a title. */
export const group = {
  schemas: { definition: GroupDefinition, work: GroupWork, command: GroupCommand },
  seatCommands: [],
  start,
  stage: ({ groups }) => stageOf(groups.length > 0, false),
  reduce: reduceGroup,
  sealing: null,
  barrier: () => null,
  rounds: null,
  doubts: groupDoubts,
  onRecord: () => [],
  deeds: () => [],
  sources: itemSources<GroupDefinition>(true),
  yields: { groups: wholeYield('groups', itemsOf) },
  groups: ({ groups }) => groups,
  gathers: null,
  standing: null,
  bins: null,
  binsOffered: null,
  round: null,
  actions: null,
  looseEnds: null,
  settles: null,
  takeTyped: null,
  refresh: null,
  losesIdeas: () => false,
  forget: ({ definition, ideasFrom }, work) =>
    forgetIdeas(work, new Set((ideasFrom(definition.items)?.ideas ?? []).map(({ id }) => id))),
  views: {
    facilitator: groupFacilitatorView,
    room: groupRoomView,
    seat: null,
    saysFinding: (room) => 'counted' in room && room.counted === true,
    fromRooms: () => null,
  },
  plan: groupPlan,
  finding: { cases: groupCases, found: groupFound },
  markInPlan: () => null,
  amount: ({ definition, work, strings }) => ({
    text: strings.across.groups(definition.title),
    value: work.groups.length,
  }),
  figures: () => [],
  comesUpAgain: null,
  merging: {
    merge: mergeGroup,
    made: (key, { groups }) => madeNamed(`group ${key}`, groups),
    roundsApart: null,
    testing: null,
  },
  forms: null,
  isSecret: () => false,
  estimate: () => [],
  check: () => [],
  editor: {
    fields: [
      itemsField,
      {
        field: 'part',
        at: 'counts',
        fields: [text('one'), text('many')],
        start: { one: 'idea', many: 'ideas' },
        empty: 'left-out',
      },
    ],
    fresh: (base, source) => ({ ...base, kind: 'group', items: source }),
    tidy: (definition) => definition,
  },
  example: {
    done: (context) => ({ kind: 'group', groups: pairs(context) }),
    begun: start,
    opening: () => null,
    played: (context) =>
      pairs(context).map(({ id, text: title, ideaIds }) => ({
        type: 'group/create' as const,
        at: context.at,
        groupId: id,
        text: title,
        ideaIds,
      })),
  },
  rehearse: rehearseGroup,
} as const satisfies Kind<GroupDefinition, GroupWork, GroupCommand, GroupCommand>;
