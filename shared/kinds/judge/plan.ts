import { byGroupBlocks } from '../by-group';
import { standingResults } from '../../engines/voting/outcome';
import { leading } from '../../words/figures';
import { isShare } from '../found';
import { always, ifRoom } from '../../document/in-brief';
import type { PlanBlock } from '../../document/registry';
import type { StepContext } from '../given';
import { filled } from '../pattern';
import { replacedSentence } from '../replaced';
import { saidAlike } from '../said-alike';
import { NOTHING, type StepPlan } from '../step-plan';
import { inShort, quoted } from '../../document/texts';
import { unknownNotes } from '../unknown';
import { roomsInWords } from '../rooms';
import type { Strings } from '../../words';
import type { JudgeDefinition, JudgeWork } from './schema';
import { scoresChart } from './chart';
import { judgingByGroup } from './compare';
import { agreedVerdicts, isAnyHidden, judgingResult, type JudgingResult } from './result';

type Context = StepContext<JudgeDefinition, JudgeWork>;

type AgreedItems = ReturnType<typeof agreedVerdicts>;

/** So many under each answer are named for executives, each no longer than this; the others are counted. */
const MOST_NAMED = 4;
const NAMED_IN = 90;

/** Each answer with how many were given it, and the first of them by name. */
function answersTable(
  strings: Strings,
  lists: readonly { readonly label: string; readonly items: AgreedItems }[],
  open: AgreedItems,
): PlanBlock {
  const { judge: words, more } = strings.plan.content;
  const all = [...lists, ...(open.length > 0 ? [{ label: words.unanswered, items: open }] : [])];
  const named = (items: AgreedItems): string[] => {
    /* One that is left is named as quickly as it is counted. */
    const shown = items.length <= MOST_NAMED + 1 ? items : items.slice(0, MOST_NAMED);
    const rest = items.length - shown.length;
    return [...shown.map(({ text }) => inShort(text, NAMED_IN)), ...(rest > 0 ? [`… ${more(rest)}`] : [])];
  };
  return {
    type: 'table',
    caption: '',
    columns: [
      { label: words.answer, width: 0.18 },
      { label: words.howMany, width: 0.12 },
      { label: words.which, width: 0.7 },
    ],
    rows: all.map(({ label, items }) => [
      words.alone(label),
      strings.locale.written(items.length),
      named(items).join(' · ') || '–',
    ]),
  };
}

/** Items under each verdict, in the order of the verdicts; what is left unanswered last. */
function agreedPlan(context: Context): StepPlan {
  const { strings } = context;
  const { judge: words } = strings.plan.content;
  const { definition } = context;
  const items = agreedVerdicts(context);
  const given = items.filter(({ verdict }) => verdict !== null);
  if (given.length === 0) return NOTHING;
  const lists = definition.verdicts.map(({ id, label }) => ({
    label,
    items: items.filter(({ verdict }) => verdict === id),
  }));
  const open = items.filter(({ verdict }) => verdict === null);
  const counted = [
    ...lists.map(({ label, items: under }) => ({ label, count: under.length })),
    ...(open.length > 0 ? [{ label: words.unanswered, count: open.length }] : []),
  ];
  const block = (label: string, under: typeof items): PlanBlock[] => {
    if (under.length === 0) return [];
    const caption = words.under(label, under.length);
    if (under.every(({ reason }) => reason.trim() === ''))
      return [
        { type: 'heading', text: caption, sub: true },
        { type: 'list', items: under.map(({ text }) => text) },
      ];
    const columns = [
      { label: words.item, width: 0.5 },
      { label: words.reason, width: 0.5 },
    ];
    return [{ type: 'table', caption, columns, rows: saidAlike(under.map(({ text, reason }) => [text, reason])) }];
  };
  return {
    ...NOTHING,
    /* What became of actions, the plan says itself, before all else. */
    brief: definition.items.take === 'open-actions' ? [] : always(strings, [answersTable(strings, lists, open)]),
    section: [
      ...(open.length > 0 ? [{ type: 'paragraph' as const, text: words.counted(counted), finding: 'verdicts' }] : []),
      ...lists.flatMap(({ label, items: under }) => block(label, under)),
      ...block(words.unanswered, open),
    ],
    headline: words.agreed(
      items.length - open.length,
      items.length,
      lists.map(({ label, items: under }) => ({ label, count: under.length })),
    ),
    trace: words.agreedTrace(items.length - open.length, items.length),
    decided: words.decided(definition.settled, counted),
  };
}

/** Where the counts come from. */
const originOf = (strings: Strings, { form, present, answered }: JudgingResult): string =>
  strings.plan.content.judge.origin[form](answered ?? 0, present);

function scoresPlan(context: Context, last: JudgingResult): StepPlan {
  const { strings } = context;
  const { judge: words } = strings.plan.content;
  const { definition, work } = context;
  if (last.withheld) return { ...NOTHING, section: [{ type: 'note', text: words.withheld[last.withheld] }] };
  /* What nobody answered, or nobody counted, fooled nobody. */
  const revealed = last.rows.filter(({ answer, answers }) => answer !== null && answers > 0);
  const fooled = revealed.filter(({ right, answers }) => (right ?? 0) * 2 <= answers);
  const notes = last.rows.filter(({ note }) => note !== '');
  const right = revealed.reduce((all, row) => all + (row.right ?? 0), 0);
  const answers = revealed.reduce((all, row) => all + row.answers, 0);
  const isSaid = revealed.length > 0 && isShare(fooled.length, revealed.length, !isAnyHidden(last));
  const headline = isSaid ? words.headline(fooled.length, revealed.length) : null;
  const share = ({ right: rightly, answers: all }: (typeof revealed)[number]) => (rightly ?? 0) / all;
  const hardest = leading(revealed, (row) => -share(row));
  const told = hardest.length < revealed.length || revealed.length === 1 ? hardest : [];
  const acted: PlanBlock[] =
    notes.length === 0
      ? []
      : [
          { type: 'heading', text: definition.note?.asked ?? words.notes, sub: true },
          { type: 'list', items: notes.map(({ text }) => text) },
        ];
  return {
    ...NOTHING,
    brief: ifRoom(strings, acted),
    section: [
      scoresChart(definition, last),
      {
        type: 'note',
        text: [originOf(strings, last), ...replacedSentence(strings, 'sheets', last.replaced)].join(' '),
      },
      ...unknownNotes(
        strings,
        last.rows.map((row) => ({ ...row, isAnswered: row.answers > 0 })),
      ),
      ...(notes.length > 0
        ? [
            { type: 'heading' as const, text: definition.note?.asked ?? words.notes },
            {
              type: 'entries' as const,
              caption: '',
              entries: notes.map(({ text, note }) => ({
                text,
                standing: '',
                fields: [{ label: definition.note?.label ?? words.notes, items: note.split('\n') }],
              })),
            },
          ]
        : []),
    ],
    headline,
    trace: originOf(strings, last),
    found:
      headline === null
        ? null
        : words.found(
            headline,
            right,
            answers,
            told.filter((row) => share(row) < 1).map(({ text }) => quoted(strings, text)),
          ),
    decided:
      notes.length > 0 && definition.note ? filled(strings, definition.note.counted, { count: notes.length }) : null,
    appendix: [
      ...(work.judgings.length > 1 ? [{ type: 'note' as const, text: words.rounds(work.judgings.length) }] : []),
      ...byGroupBlocks(strings, judgingByGroup(strings, context)),
    ],
  };
}

/** What was agreed, or how many were right about each statement and where the house still acts as if. Nothing of an open round. */
export function judgePlan(context: Context): StepPlan {
  const { strings } = context;
  const { judge: words } = strings.plan.content;
  const { definition, work } = context;
  if (definition.forms.includes('together')) return agreedPlan(context);
  const closed = work.judgings.findLast(({ status }) => status === 'closed');
  const open: PlanBlock[] = work.judgings.some(({ status }) => status === 'open')
    ? [{ type: 'note', text: words.stillOpen }]
    : [];
  if (!closed) return { ...NOTHING, section: open };
  const plan = scoresPlan(context, judgingResult(closed, definition, work));
  const rooms = roomsInWords(strings, context.rooms, { room: closed.room ?? null, rooms: closed.rooms ?? null });
  const told: PlanBlock[] = rooms === null ? [] : [{ type: 'note', text: `${rooms}.` }];
  /* Of breakout rooms that judged apart, who was there is not who was in the last of them. */
  const apart = standingResults(work.judgings.filter(({ status }) => status === 'closed')).length > 1;
  return { ...plan, trace: apart ? '' : plan.trace, section: [...plan.section, ...told, ...open] };
}
