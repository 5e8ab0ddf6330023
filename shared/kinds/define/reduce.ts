import { MOST_IN_LIST } from '../../base/primitives';
import type { Refusal } from '../../base/refusals';
import type { ReduceContext } from '../given';
import type { DefineCommand, DefineDefinition, DefineWork } from './schema';

/** Changes `work` in place (an immer draft), or says why not. Only the last round can change. */
export function reduceDefine(
  _context: ReduceContext<DefineDefinition>,
  work: DefineWork,
  event: DefineCommand,
): Refusal | null {
  const round = work.rounds.at(-1);
  if (!round) return 'unknown-step';
  switch (event.type) {
    case 'define/rung-add':
      if (round.rungs.some(({ id }) => id === event.rungId)) return 'id-in-use';
      if (round.rungs.length >= MOST_IN_LIST) return 'list-is-full';
      round.rungs.push({ id: event.rungId, text: event.text.trim(), observable: event.observable });
      return null;
    case 'define/rung-edit': {
      const rung = round.rungs.find(({ id }) => id === event.rungId);
      if (!rung) return 'unknown-rung';
      rung.text = event.text.trim();
      rung.observable = event.observable;
      return null;
    }
    case 'define/rung-delete': {
      const rest = round.rungs.filter(({ id }) => id !== event.rungId);
      if (rest.length === round.rungs.length) return 'unknown-rung';
      round.rungs = rest;
      return null;
    }
    case 'define/sentence':
      if (round.sentence.text === event.text.trim()) return 'nothing-changes';
      round.sentence = { text: event.text.trim() };
      return null;
    case 'define/again':
      if (work.rounds.some(({ id }) => id === event.roundId)) return 'id-in-use';
      work.rounds.push({ id: event.roundId, rungs: [...round.rungs], sentence: { ...round.sentence } });
      return null;
  }
}
