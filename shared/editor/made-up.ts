import type { Session } from '../session/schema/session';
import { itemsFor, sourceOf } from '../session/items';
import type { Idea } from '../kinds/collect/schema';
import { headingsOf } from '../kinds/collect/headings';
import type { Item, StepAddress, TypedItem } from '../kinds/common';
import type { StepDefinition } from '../kinds/definitions';
import { scaleValues } from '../kinds/rate/scale';
import { startWork } from '../kinds/start';
import type { StepWork } from '../kinds/work';
import { strings } from '../words';

const { madeUp: words } = strings.editor;
const TIME = '2026-01-01T09:00:00.000Z';
const HANDS = 6;

/** Ideas that fill a screen without crowding it. */
const SOME = 5;

const typedItems = (prefix: string, count = SOME): TypedItem[] =>
  words.ideas.slice(0, count).map((text, index) => ({ id: `${prefix}-${index + 1}`, text }));

/** The items a step works on: those that flow in, else made-up ones as if they had been typed. */
export function itemsAt(
  session: Session,
  at: StepAddress,
  step: StepDefinition,
): { items: Item[]; typed: TypedItem[] } {
  const source = sourceOf(session, at);
  const flows = source ? itemsFor(session, at, source) : [];
  const typed = source && flows.length === 0 && step.kind !== 'group' ? typedItems('typed') : [];
  return { items: [...flows, ...typed.map((item) => ({ ...item, ideaIds: [] }))], typed };
}

/** Ideas; where there are headings, two under each as long as they last. */
export function ideasOf(session: Session, at: StepAddress, step: StepDefinition): Idea[] {
  if (step.kind !== 'collect') return [];
  const headings = headingsOf(session, at, step, {});
  return typedItems(step.id.slice(0, 50), Math.max(SOME, 2 * headings.length)).map((idea, index) => {
    const heading = headings[index % Math.max(1, headings.length)];
    return { ...idea, fields: {}, merged: [], ...(heading ? { heading: heading.id } : {}) };
  });
}

/** Fewer hands for each item than for the one before, so that there is an order. */
const hands = (index: number): number => Math.max(0, HANDS - index);

/** What a step would have gathered when it is left, with made-up people and ideas. */
export function workAsDone(session: Session, at: StepAddress, step: StepDefinition): StepWork {
  const { items, typed } = itemsAt(session, at, step);
  const round = {
    items: items.map(({ id, text }) => ({ id, text })),
    present: session.participants.map(({ id }) => id),
    openedAt: TIME,
    closedAt: TIME,
    status: 'closed' as const,
  };
  const histogram = (answers: number, index: number) =>
    Array.from({ length: answers }, (_, place) => (place === index % answers ? HANDS : 0));
  const counts = (answers: number) => Object.fromEntries(items.map(({ id }, index) => [id, histogram(answers, index)]));
  const start = startWork(step);
  switch (step.kind) {
    case 'say':
      return start;
    case 'collect':
      return {
        ...start,
        kind: 'collect',
        form: step.form,
        ideas: ideasOf(session, at, step),
        revealed: step.anonymous,
        tookPart: null,
        round: null,
      };
    case 'group': {
      const source = itemsFor(session, at, step.items);
      const pairs = words.groups.map((text, index) => ({
        id: `${step.id.slice(0, 50)}-${index}`,
        text,
        ideaIds: source.slice(2 * index, 2 * index + 2).map(({ id }) => id),
      }));
      return { kind: 'group', groups: pairs.filter(({ ideaIds }) => ideaIds.length > 0) };
    }
    case 'vote': {
      const { items: options, ...rest } = round;
      const entries = options.map(({ id }, index) => ({ type: 'count' as const, option: id, dots: hands(index) }));
      const { winners, stacking, cap } = step;
      const asked = { form: 'hand-count' as const, budget: step.budget ?? 1, stacking, cap, winners };
      const after = { revealedAt: TIME, tookPart: null, runOffOf: null, amendments: [], cut: null, decision: null };
      const vote = { id: 'done', ...asked, ...rest, options, entries, ...after };
      return { kind: 'vote', votes: options.length > 0 ? [vote] : [], typed };
    }
    case 'rate': {
      const answers = scaleValues(step.scale).length;
      const second = step.second ? { second: counts(answers) } : {};
      const rating = { id: 'done', ...round, counts: counts(answers), ...second, scale: step.scale, ladderRound: null };
      return { kind: 'rate', ratings: items.length > 0 ? [rating] : [], typed };
    }
    case 'judge': {
      const judging = { id: 'done', ...round, counts: counts(step.verdicts.length), revealed: [] };
      const counted = step.form !== 'together' && items.length > 0;
      return { kind: 'judge', judgings: counted ? [judging] : [], verdicts: [], notes: [], own: [], typed };
    }
    case 'sort': {
      const bin = (index: number) => step.bins[index % step.bins.length]?.id ?? '';
      return { kind: 'sort', sorted: items.map(({ id }, index) => ({ item: id, bin: bin(index), fields: {} })), typed };
    }
    case 'place': {
      const spot = (index: number) => ({ across: (20 + 37 * index) % 100, up: (80 + 53 * index) % 100 });
      return { kind: 'place', places: items.map(({ id }, index) => ({ item: id, ...spot(index) })), typed };
    }
    case 'define': {
      const rungs = [{ id: 'rung', text: words.ideas[0] ?? '', observable: true }];
      return { kind: 'define', rounds: [{ id: 'first', rungs, sentence: { text: words.sentence } }] };
    }
    case 'link':
      return { kind: 'link', cells: [], typed };
    case 'commit': {
      const none = { text: '' };
      const action = {
        id: 'action',
        text: words.action,
        serves: none,
        owner: { participant: null, text: '' },
        taken: false,
        due: null,
        firstStep: { text: '', due: null },
        measure: { text: words.measure, from: none, to: none },
        told: none,
        confidence: [],
      };
      return { kind: 'commit', actions: [action] };
    }
  }
}
