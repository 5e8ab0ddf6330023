import { MOST_IN_LIST } from '../../base/primitives';
import type { Refusal } from '../../base/refusals';
import type { Given, ReduceContext } from '../given';
import { taken } from '../items';
import { headingItems, headingsOf } from './headings';
import { ideasBefore, areIdsInUse } from './ids';
import { reduceRound, spoken } from './rounds';
import type { CollectCommand, CollectDefinition, CollectRevealed, CollectWork } from './schema';
import type { Idea, NewIdea } from '../idea';

export type CollectEvent = Exclude<CollectCommand, { type: 'collect/reveal' }> | CollectRevealed;

const asIdea = ({ id, text, fields, heading }: NewIdea): Idea => ({
  id,
  text: text.trim(),
  fields,
  ...(heading === undefined ? {} : { heading }),
  merged: [],
});

/** True while an anonymous step's texts belong in the sealed box and nowhere else. */
export const isSealed = (definition: CollectDefinition, work: CollectWork): boolean =>
  definition.anonymous && !work.revealed;

/** From the first idea on the step keeps its headings: what an idea stands under does not change unseen. */
function takeHeadings(given: Given, definition: CollectDefinition, work: CollectWork): void {
  const items = headingItems(given, definition, work);
  if (items.length > 0) work.headings ??= taken(items);
}

/** Changes `work` in place (an immer draft), or says why not. Sealed texts never come here. */
export function reduceCollect(
  context: ReduceContext<CollectDefinition>,
  work: CollectWork,
  event: CollectEvent,
): Refusal | null {
  const { people, definition, time } = context;
  if (event.type === 'collect/form') {
    if (!definition.forms.includes(event.form)) return 'form-not-offered';
    work.form = event.form;
    work.round = null;
    delete work.wasLed;
    return null;
  }
  if (event.type !== 'collect/revealed' && isSealed(definition, work)) return 'texts-are-sealed';
  if (context.isFrozen()) return 'vote-is-open';
  if (event.type === 'collect/revealed') {
    if (!definition.anonymous) return 'not-anonymous';
    if (work.revealed) return 'already-revealed';
    work.ideas = event.ideas;
    takeHeadings(context, definition, work);
    work.revealed = true;
    work.tookPart = event.tookPart;
    return null;
  }
  if (event.type === 'collect/round') return reduceRound(people, work, event, time);
  const before = ideasBefore(work.ideas);
  const find = (id: string) => before.findIndex((idea) => idea.id === id);
  switch (event.type) {
    case 'collect/add':
    case 'collect/turn': {
      if (event.type === 'collect/turn') {
        if (!people.some(({ id }) => id === event.participant)) return 'unknown-participant';
        if (event.ideas.length > definition.limit) return 'turn-limit-reached';
        if (work.tookPart?.includes(event.participant)) return 'turn-already-taken';
        work.tookPart = [...(work.tookPart ?? []), event.participant].toSorted();
      }
      const headings = headingsOf(context, definition, work);
      if (event.ideas.some(({ heading }) => heading !== undefined && !headings.some(({ id }) => id === heading)))
        return 'unknown-heading';
      const ids = event.ideas.map(({ id }) => id);
      if (areIdsInUse(work.ideas, ids)) return 'id-in-use';
      work.ideas.push(...event.ideas.map(asIdea));
      takeHeadings(context, definition, work);
      spoken(work, time);
      return null;
    }
    case 'collect/edit': {
      const idea = work.ideas[find(event.ideaId)];
      if (!idea) return 'unknown-idea';
      idea.text = event.text.trim();
      idea.fields = event.fields;
      if (event.heading !== undefined) idea.heading = event.heading;
      return null;
    }
    case 'collect/delete': {
      if (event.ideaIds.some((id) => find(id) < 0)) return 'unknown-idea';
      const gone = new Set(event.ideaIds);
      work.ideas = before.filter(({ id }) => !gone.has(id));
      return null;
    }
    case 'collect/merge': {
      if (event.into === event.from) return 'cannot-merge-with-itself';
      const into = work.ideas[find(event.into)];
      const from = work.ideas[find(event.from)];
      if (!into || !from) return 'unknown-idea';
      if (into.merged.length + from.merged.length + 1 > MOST_IN_LIST) return 'list-is-full';
      const mark = from.group === undefined ? {} : { group: from.group };
      into.merged.push({ text: from.text, fields: from.fields, ...mark }, ...from.merged);
      work.ideas = work.ideas.filter(({ id }) => id !== event.from);
      return null;
    }
  }
}
