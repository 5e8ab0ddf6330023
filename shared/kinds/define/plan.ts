import { always, ifRoom } from '../../document/in-brief';
import type { PlanBlock } from '../../document/registry';
import type { StepContext } from '../given';
import { NOTHING, type StepPlan } from '../step-plan';
import { inShort } from '../../document/texts';
import type { Strings } from '../../words';
import type { DefineDefinition, DefineRound, DefineWork, Rung } from './schema';

/** The longest sentence that the summary shows whole. */
const WHOLE = 400;

const sentenceOf = (strings: Strings, start: string, { sentence }: DefineRound): string =>
  strings.stepKinds.sentence(start, sentence.text);

const rungText = (strings: Strings, { text, observable }: Rung): string =>
  observable ? strings.plan.content.define.observable(text) : text;

/** One climb for the record: the last one whole, earlier ones with what was changed or dropped afterwards. */
function climb(
  strings: Strings,
  start: string,
  round: DefineRound,
  index: number,
  next: DefineRound | undefined,
): PlanBlock[] {
  const words = strings.plan.content.define;
  const kept = new Set(next?.rungs.map((rung) => JSON.stringify(rung)));
  const rungs = round.rungs.filter((rung) => !kept.has(JSON.stringify(rung))).map((one) => rungText(strings, one));
  const sentence = sentenceOf(strings, start, round);
  return [
    { type: 'heading', text: words.climb(index + 1) },
    ...(next && rungs.length > 0 ? [{ type: 'note' as const, text: words.changed }] : []),
    ...(rungs.length > 0 ? [{ type: 'list' as const, items: rungs }] : []),
    { type: 'paragraph', text: sentence === '' ? words.noSentence : next ? words.sentence(sentence) : sentence },
  ];
}

/** The sentence, and the signs that can be observed; every climb of the ladder in the appendix. */
export function definePlan({ definition, work, strings }: StepContext<DefineDefinition, DefineWork>): StepPlan {
  const words = strings.plan.content.define;
  const last = work.rounds.at(-1);
  const touched = work.rounds.some(({ rungs, sentence }) => rungs.length > 0 || sentence.text.trim() !== '');
  if (!last || !touched) return NOTHING;
  const start = definition.sentenceStart;
  const sentence = sentenceOf(strings, start, last);
  const signs = last.rungs.filter(({ observable }) => observable).map(({ text }) => text);
  const observed: PlanBlock[] =
    signs.length > 0
      ? [
          { type: 'heading', text: definition.question },
          { type: 'list', items: signs },
        ]
      : [];
  return {
    ...NOTHING,
    section: [
      sentence === '' ? { type: 'note', text: words.noSentence } : { type: 'statement', text: sentence },
      ...observed,
      { type: 'note', text: words.origin(work.rounds.length, last.rungs.length, signs.length) },
    ],
    brief: [
      ...(sentence === '' ? [] : always(strings, [{ type: 'statement', text: sentence }])),
      ...ifRoom(strings, observed),
    ],
    appendix: work.rounds.flatMap((round, index) => climb(strings, start, round, index, work.rounds[index + 1])),
    trace: words.trace(work.rounds.length, last.rungs.length),
    headline: sentence === '' ? null : words.headline(signs.length),
    decided: sentence === '' ? null : inShort(sentence, WHOLE),
  };
}
