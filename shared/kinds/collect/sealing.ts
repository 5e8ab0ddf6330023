import { MOST_IN_LIST } from '../../base/primitives';
import { apply, refused, type Chance, type Decision } from '../decision';
import type { StepContext } from '../given';
import type { NewIdea } from '../idea';
import { textBox, textBoxKey, type SealedBox } from '../sealed-box';
import type { StepAddress } from '../../base/steps';
import { isMarked, marksMayStay } from './marks';
import { isSealed, type CollectEvent } from './reduce';
import { CollectCommand, type CollectDefinition, type CollectWork } from './schema';

type Context = StepContext<CollectDefinition, CollectWork>;

function reveal(
  { at, people, compared, definition, work }: Context,
  box: SealedBox,
  { shuffled, id }: Chance,
): Decision<CollectEvent> {
  const entry = textBox(box, at);
  if (!definition.anonymous) return refused('not-anonymous');
  if (work.revealed) return refused('already-revealed');
  if (entry.ideas.length === 0) return refused('no-items');
  const marked = marksMayStay(entry, definition, compared);
  const ideas = shuffled(entry.ideas).map(({ text, fields, heading, group }) => ({
    id: id(),
    text: text.trim(),
    fields,
    ...(heading === undefined ? {} : { heading }),
    ...(marked && group !== undefined ? { group } : {}),
    merged: [],
  }));
  const known = new Set(people.map((one) => one.id));
  const turns = entry.turns.filter((one) => known.has(one)).toSorted();
  return apply({ type: 'collect/revealed', at, ideas, tookPart: turns.length > 0 ? turns : null }, textBoxKey(at));
}

/** Unsigned texts go into the sealed box until all are revealed together, shuffled. */
function decide(context: Context, box: SealedBox, command: CollectCommand, chance: Chance): Decision<CollectEvent> {
  const { at, compared, definition, work } = context;
  if (command.type === 'collect/reveal') return reveal(context, box, chance);
  if (!isSealed(definition, work)) return apply(command);
  const entry = textBox(box, at);
  const seals = textBoxKey(at);
  const marked = isMarked(definition, compared);
  const from = (ideas: readonly NewIdea[], group: string | undefined) =>
    marked && group !== undefined ? ideas.map((idea) => ({ ...idea, group: group.trim() })) : ideas;
  const fresh = command.type === 'collect/add' || command.type === 'collect/turn' ? command.ideas.length : 0;
  if (entry.ideas.length + fresh > MOST_IN_LIST) return refused('list-is-full');
  if (command.type === 'collect/add')
    return { seals, entry: { ...entry, ideas: [...entry.ideas, ...from(command.ideas, command.group)] } };
  if (command.type !== 'collect/turn') return apply(command);
  const writer = compared.find(({ id }) => id === command.participant);
  if (!writer) return refused('unknown-participant');
  if (entry.turns.includes(command.participant)) return refused('turn-already-taken');
  if (command.ideas.length > definition.limit) return refused('turn-limit-reached');
  return {
    seals,
    entry: {
      ...entry,
      ideas: chance.shuffled([...entry.ideas, ...from(command.ideas, writer.group)]),
      turns: [...entry.turns, command.participant].toSorted(),
    },
  };
}

export const collectSealing = {
  decides: CollectCommand.options.map(({ shape }) => shape.type.value),
  decide,
  settled: (definition: CollectDefinition, work: CollectWork, at: StepAddress) =>
    isSealed(definition, work) ? [] : [textBoxKey(at)],
  unrecorded: textBoxKey,
  mayHide: isSealed,
};
