import type { ViewContext } from '../given';
import type { DefineDefinition, DefineWork } from './schema';

type Context = ViewContext<DefineDefinition, DefineWork>;

/** What the facilitator works with: the present climb of the ladder, and what earlier ones came to. */
export function defineFacilitatorView({ definition, work }: Context) {
  const round = work.rounds.at(-1);
  return {
    kind: 'define' as const,
    question: definition.question,
    sentenceStart: definition.sentenceStart,
    sign: definition.sign,
    round: work.rounds.length,
    rungs: round?.rungs ?? [],
    sentence: round?.sentence.text ?? '',
    earlier: work.rounds
      .slice(0, -1)
      .map(({ id, rungs, sentence }) => ({ id, rungs: rungs.length, sentence: sentence.text })),
    next: 'next-step' as const,
  };
}

/** What all may see: the present climb of the ladder. */
export function defineRoomView({ definition, work, strings }: Context) {
  const round = work.rounds.at(-1);
  return {
    kind: 'ladder' as const,
    question: definition.question,
    sign: definition.sign.label,
    rungs: round?.rungs ?? [],
    /** Whole, with its start; empty while there is none. */
    sentence: strings.stepKinds.sentence(definition.sentenceStart, round?.sentence.text ?? ''),
    /** The breakout room that climbed it, by id. */
    room: round?.room ?? null,
  };
}
