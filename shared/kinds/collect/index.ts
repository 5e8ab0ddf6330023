import { stageOf } from '../stage';
import type { FromStep, ItemSource } from '../common';
import type { Item } from '../../base/steps';
import type { Kind } from '../contract';
import { collectLooseEnds } from './loose-ends';
import { estimates, onPaper, SECONDS, textsInTurn } from '../estimate';
import { sameId } from '../finding';
import type { Idea } from '../idea';
import { takenOver, wholeYield } from '../items';
import { madeWhole } from '../../engines/merging/made';
import { collectDoubts } from './doubts';
import { collectEditor } from './editor';
import { collectExample } from './example';
import { headingSource } from './headings';
import { mergeCollect } from './merge';
import { collectPlan } from './plan';
import { isSealed, reduceCollect, type CollectEvent } from './reduce';
import { rehearseCollect } from './rehearse';
import { isLed, PHASES } from './rounds';
import { CollectCommand, CollectDefinition, CollectWork } from './schema';
import { collectSealing } from './sealing';
import { startCollect } from './start';
import { collectFacilitatorView, collectRoomView, collectSeatView } from './view';

const ideaItem = ({ id, text }: Pick<Idea, 'id' | 'text'>): Item => ({ id, text, ideaIds: [id] });

const fixedHeadings = ({ headings }: CollectDefinition) => (Array.isArray(headings) ? headings : []);
const flowsIn = ({ headings }: CollectDefinition): ItemSource | null =>
  headings && !Array.isArray(headings) ? headings : null;

const headingOf = (source: FromStep): string => (source.take === 'headed' ? source.heading : '');

/** Texts come in: aloud, in turn, on cards, or unsigned through the sealed box. */
export const collect = {
  schemas: { definition: CollectDefinition, work: CollectWork, command: CollectCommand },
  seatCommands: ['collect/turn'],
  start: startCollect,
  stage: ({ ideas, revealed, round }) => stageOf(ideas.length > 0 || revealed, round !== null),
  reduce: reduceCollect,
  sealing: collectSealing,
  barrier: (_work, { type }) => (type === 'collect/revealed' ? 'barrier-texts-revealed' : null),
  rounds: null,
  doubts: collectDoubts,
  onRecord: ({ round, tookPart }) => [...(round?.form === 'round-robin' ? round.order : []), ...(tookPart ?? [])],
  deeds: () => [],
  sources: {
    items: () => null,
    all: (definition) => {
      const source = flowsIn(definition);
      return source ? [{ field: 'headings', source }] : [];
    },
    with: (definition, change) => {
      const source = flowsIn(definition);
      return source ? { ...definition, headings: change(source) } : definition;
    },
    ideasOnly: false,
  },
  yields: {
    ideas: wholeYield('ideas', ({ work }) => work.ideas.map(ideaItem)),
    headed: {
      items: ({ work }, source) => work.ideas.filter(({ heading }) => heading === headingOf(source)).map(ideaItem),
      offers: (definition, from) =>
        fixedHeadings(definition).map(({ id }) => ({ take: 'headed' as const, ...from, heading: id })),
      /* Headings that flow in are known on the day only. */
      wrong: (definition, source) =>
        flowsIn(definition) || fixedHeadings(definition).some(({ id }) => id === headingOf(source))
          ? null
          : { why: 'part-missing', name: headingOf(source) },
      partOf: (definition, source) => fixedHeadings(definition).find(({ id }) => id === headingOf(source))?.label ?? '',
    },
  },
  groups: null,
  gathers: (definition, work) => ({
    ideas: work.ideas,
    fields: definition.fields,
    headed: Array.isArray(definition.headings),
    byGroup: definition.byGroup ?? false,
    sealed: isSealed(definition, work),
    revealed: work.revealed,
    tookPart: work.tookPart,
  }),
  standing: null,
  bins: null,
  binsOffered: null,
  round: null,
  actions: null,
  looseEnds: collectLooseEnds,
  settles: null,
  takeTyped: null,
  refresh(context, work) {
    const from = headingSource(context.definition, work);
    const said = work.ideas.flatMap(({ heading }) => heading ?? []);
    const now = from && takenOver(context, from.source, from.own, said);
    if (!now) return 'source-unchanged';
    work.headings = now;
    return null;
  },
  losesIdeas: ({ type }) => type === 'collect/delete' || type === 'collect/merge',
  forget: null,
  views: {
    facilitator: collectFacilitatorView,
    room: collectRoomView,
    seat: collectSeatView,
    saysFinding: null,
    fromRooms: () => null,
  },
  plan: collectPlan,
  finding: null,
  markInPlan: ({ anonymous }) => (anonymous ? 'unsigned' : null),
  amount: ({ definition, work, strings }) =>
    isSealed(definition, work) ? null : { text: strings.across.ideas(definition.title), value: work.ideas.length },
  figures: () => [],
  comesUpAgain: 'ideas',
  merging: {
    merge: mergeCollect,
    made: (_key, { ideas }) => madeWhole('idea', ideas),
    roundsApart: null,
    testing: null,
  },
  forms: (definition) => definition,
  isSecret: ({ anonymous }) => anonymous,
  estimate({ limit, forms, fields }, people) {
    const each = Math.min(limit, 2);
    return estimates(forms, (form) => {
      if (form === 'silent-turns') return textsInTurn(people, limit);
      if (form === 'one-two-four-all') return 60 * PHASES.reduce((sum, { minutes }) => sum + minutes, 0);
      return form === 'paper-cards' ? onPaper(people, each * (1 + fields.length)) : people * each * SECONDS.calledOut;
    });
  },
  check: (definition, at) => [
    ...at(
      definition.anonymous && definition.forms.some((one) => one === 'scribe' || isLed(one)),
      'anonymous-form',
      'forms',
    ),
    ...sameId(at, 'fields', definition.fields),
    ...sameId(at, 'headings', fixedHeadings(definition)),
  ],
  editor: collectEditor,
  example: collectExample,
  rehearse: rehearseCollect,
} as const satisfies Kind<CollectDefinition, CollectWork, CollectCommand, CollectEvent>;
