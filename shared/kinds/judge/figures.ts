import { answerersOf, type Figures } from '../figures';
import type { StepContext } from '../given';
import { agreedVerdicts, judgingResult } from './result';
import type { JudgeDefinition, JudgeWork } from './schema';

type Context = StepContext<JudgeDefinition, JudgeWork>;

/** Verdicts that everybody gave: how many were right where that has been shown, else how many gave the first one. */
function judgingFigures({ at, people, definition, work, strings }: Context): Figures[] {
  const words = strings.across;
  const closed = work.judgings.filter(({ status }) => status === 'closed');
  const round = closed.findLast(({ withheld }) => !withheld) ?? closed.at(-1);
  if (!round) return [];
  const rows = round.withheld ? [] : judgingResult(round, definition, work).rows;
  return [
    {
      key: at.step,
      caption: definition.room,
      unit: 'share',
      scale: definition.verdicts.map(({ id }) => id).join(' '),
      answerers: answerersOf(people, round),
      rows: rows.map(({ id, text, answers, counts, answer, right }) => {
        const percent = answers === 0 ? null : Math.round((100 * (right ?? counts[0] ?? 0)) / answers);
        const label = answer ? words.right : strings.plan.content.quoted(definition.verdicts[0]?.label ?? '');
        return { id, text, answers, value: percent, said: percent === null ? '–' : words.share(percent, label) };
      }),
    },
  ];
}

function agreedFigures(context: Context): Figures[] {
  const { at, definition } = context;
  const { verdicts } = definition;
  const rows = agreedVerdicts(context).flatMap(({ id, text, verdict }) => {
    const value = verdicts.findIndex((one) => one.id === verdict);
    return value < 0 ? [] : [{ id, text, said: verdicts[value]?.label ?? '', value, answers: null }];
  });
  const scale = verdicts.map(({ id }) => id).join(' ');
  return [{ key: at.step, caption: definition.room, unit: 'words', scale, answerers: null, rows }];
}

/** What was agreed aloud, or what everybody's verdicts came to. */
export const judgeFigures = (context: Context): Figures[] =>
  context.definition.forms.includes('together') ? agreedFigures(context) : judgingFigures(context);
