import type { ViewContext } from '../given';
import type { Invented } from '../rehearsing';
import type { DefineCommand, DefineDefinition, DefineWork } from './schema';

/** Rungs of the first climb; each climb after it has one more. */
const RUNGS = 4;

/** Rung by rung to a sentence: the first is too vague to be a sign. Another climb says more than the one before. */
export function rehearseDefine(
  { at, work }: ViewContext<DefineDefinition, DefineWork>,
  { says, words, id }: Invented,
): readonly DefineCommand[] {
  const climb = work.rounds.length - 1;
  const round = work.rounds.at(-1);
  if (!round) return [];
  const before = work.rounds.at(-2)?.sentence.text.trim();
  if (round.sentence.text.trim() !== '' && round.sentence.text.trim() !== before) return [];
  const sentences = says('sentence') ?? words.said.sentences;
  const sentence = sentences[climb];
  /* There is nothing more to say of it. */
  if (sentence === undefined || sentence.trim() === before) return [];
  const rungs = (says() ?? words.said.rungs).slice(round.rungs.length, RUNGS + climb);
  return [
    ...rungs.map((text, index): DefineCommand => ({
      type: 'define/rung-add',
      at,
      rungId: id(),
      text,
      observable: round.rungs.length + index > 0,
    })),
    { type: 'define/sentence', at, text: sentence },
  ];
}
