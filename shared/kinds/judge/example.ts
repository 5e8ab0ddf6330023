import type { AnswerForm, AnswerSheet } from '../../engines/answers/schema';
import { closedRound, countsFor, opinion, type Example, type ExampleContext } from '../example';
import { judgeItems } from './items';
import type { JudgeCommand, JudgeDefinition, JudgeWork } from './schema';
import { entryOf } from '../../base/entry-of';

type Context = ExampleContext<JudgeDefinition>;

const start = (): JudgeWork => ({ kind: 'judge', judgings: [], verdicts: [], notes: [], own: [], typed: [] });

const opened = ({ at, people }: Context, judgingId: string, form: AnswerForm): JudgeCommand => ({
  type: 'judge/open',
  at,
  judgingId,
  form,
  present: people.map(({ id }) => id),
});

/** The items in the order in which this session has them. */
const itemsOf = (context: Context) => judgeItems(context, context.definition, { typed: context.typed, own: [] });

const sheet = (context: Context, person: number): AnswerSheet => [
  Object.fromEntries(
    itemsOf(context).map(({ id }, index) => [id, opinion(person, index, context.definition.verdicts.length)]),
  ),
];

/** One verdict for each item, in turn; the last item is left unanswered. */
function agreed(context: Context): JudgeCommand[] {
  const { strings } = context;
  const { at, definition } = context;
  return itemsOf(context)
    .slice(0, -1)
    .flatMap(({ id }, index): JudgeCommand[] => {
      const verdict = definition.verdicts[index % definition.verdicts.length];
      const reason = { text: verdict?.reason ? strings.editor.madeUp.sentence : '' };
      return verdict ? [{ type: 'judge/set', at, judgeItems: [id], verdict: verdict.id, reason }] : [];
    });
}

function answered(context: Context, judgingId: string, form: AnswerForm): JudgeCommand[] {
  const { at, definition, people } = context;
  const sheets = people.map(({ id }, person) => ({ id, sheet: sheet(context, person) }));
  switch (form) {
    case 'fingers':
      return itemsOf(context).map(({ id }) => ({
        type: 'judge/count',
        at,
        judgingId,
        judgeItem: id,
        counts: definition.verdicts.map(
          (_, place) => sheets.filter((one) => entryOf(one.sheet[0], id) === place).length,
        ),
      }));
    case 'paper':
      return sheets.map((one) => ({ type: 'judge/paper', at, judgingId, sheet: one.sheet }));
    case 'walk-up':
      return sheets.map((one) => ({ type: 'judge/cast', at, judgingId, participant: one.id, sheet: one.sheet }));
  }
}

export const judgeExample: Example<JudgeDefinition, JudgeWork, JudgeCommand> = {
  done(context) {
    const { definition, items, typed } = context;
    const counts = countsFor(context, definition.verdicts.length);
    const judging = { id: 'done', ...closedRound(context), counts, revealed: [] };
    const counted = definition.form !== 'together' && items.length > 0;
    return { ...start(), judgings: counted ? [judging] : [], typed };
  },
  begun: ({ typed }) => ({ ...start(), typed }),
  opening: (context) => (context.definition.forms.includes('walk-up') ? opened(context, 'preview', 'walk-up') : null),
  played(context) {
    const { at, definition } = context;
    const { form } = definition;
    const items = itemsOf(context);
    if (items.length === 0) return [];
    if (form === 'together') return agreed(context);
    const judgingId = `${definition.id.slice(0, 50)}-round`;
    const known = items.map(({ id }) => id).filter((id) => entryOf(definition.known, id));
    return [
      opened(context, judgingId, form),
      ...answered(context, judgingId, form),
      { type: 'judge/close', at, judgingId },
      ...(known.length > 0 ? [{ type: 'judge/reveal' as const, at, judgingId, judgeItems: known }] : []),
    ];
  },
};
