import { byGroupBlocks } from '../by-group';
import { leading, shown } from '../../words/figures';
import { ifRoom } from '../../document/in-brief';
import type { PlanBlock } from '../../document/registry';
import type { StepContext } from '../given';
import { NOTHING, type StepPlan } from '../step-plan';
import { asked, quoted } from '../../document/texts';
import type { Room } from '../../base/people';
import { unknownNotes } from '../unknown';
import { roomsInWords } from '../rooms';
import type { Strings } from '../../words';
import { ratingByGroup } from './compare';
import { ladderRound } from './ladder';
import { ratingOrigin, ratingTrace } from './origin';
import { pairPlan } from './pair-plan';
import { ratingResult, type RatingResult, type RatedRow } from './result';
import type { RateDefinition, RateWork } from './schema';
import { spreadFinding } from './spread-finding';

type Answered = RatedRow & { readonly average: number };

const answered = ({ rows }: RatingResult): Answered[] =>
  rows.flatMap((row) => (row.average === null ? [] : [{ ...row, average: row.average }]));

function spreadBlock(
  strings: Strings,
  { question, passMark, backTo }: RateDefinition,
  { scale, values, rows }: RatingResult,
): PlanBlock {
  const { rate: words, shortfall } = strings.plan.content;
  const meaning = passMark === null ? null : backTo === null ? shortfall(passMark) : words.climbAgain(passMark);
  return {
    type: 'spread',
    caption: question,
    values,
    lowest: scale.lowest,
    highest: scale.highest,
    rows: rows.map(({ text, counts, isCounted, average, mark, fails }) => ({
      text,
      counts: values.map((_, index) => counts[index] ?? 0),
      isCounted,
      average,
      mark,
      shortfall: fails ? meaning : null,
    })),
  };
}

function headlineOf(
  strings: Strings,
  rows: readonly Answered[],
  { passMark, backTo }: RateDefinition,
  rounds: number,
  uncounted: number,
): string | null {
  const { rate: words } = strings.plan.content;
  if (passMark !== null) {
    const failing = rows.filter(({ fails }) => fails).length;
    const sentence = backTo !== null;
    return failing === 0
      ? words.passed(rows.length, rounds, sentence)
      : words.notPassed(failing, rows.length, sentence);
  }
  const figure = ({ average }: Answered) => shown(average);
  const [best, worst] = [leading(rows, figure), leading(rows, (row) => -figure(row))];
  const names = (some: readonly Answered[]) => some.map(({ text }) => quoted(strings, text));
  return best.length < rows.length ? words.highest(names(best), names(worst), uncounted) : null;
}

function findingOf(
  strings: Strings,
  definition: RateDefinition,
  result: RatingResult,
  rounds: number,
): Pick<StepPlan, 'headline' | 'found'> {
  const { rate: words, decimal } = strings.plan.content;
  if (definition.measure === 'spread') {
    const said = spreadFinding(strings, result);
    return said ? { headline: said.headline, found: words.foundFor(asked(definition.question), said.found) } : NOTHING;
  }
  const rows = answered(result);
  const complete = rows.length === result.rows.length;
  const uncounted = result.rows.filter(({ isCounted }) => !isCounted);
  const headline =
    rows.length > 0 && (complete || definition.passMark === null)
      ? headlineOf(strings, rows, definition, rounds, uncounted.length)
      : null;
  if (headline === null) return { headline: null, found: null };
  const ranked = rows.toSorted((a, b) => a.average - b.average);
  const [least = '', most = ''] = [ranked[0], ranked.at(-1)].map((row) => row && decimal(row.average, row.mark));
  const between = words.between(least, most, result.scale.from, result.scale.to);
  const found = words.found(headline, between);
  return { headline, found: definition.backTo === null ? words.foundFor(asked(definition.question), found) : found };
}

/** Where the figures come from, the mark, and what earlier rounds came to: those that fell short, else all. */
function notesOf(
  strings: Strings,
  definition: RateDefinition,
  last: RatingResult,
  earlier: readonly RatingResult[],
): PlanBlock[] {
  const { rate: words, decimal } = strings.plan.content;
  const rounds = earlier.map((result, index) => {
    const rows = answered(result);
    const failing = rows.filter(({ fails }) => fails);
    const told = (failing.length > 0 ? failing : rows).map(({ text, average, mark: beside }) => ({
      text: quoted(strings, text),
      average: decimal(average, beside),
    }));
    return told.length === 0 ? '' : words.earlier(index + 1, told, failing.length > 0);
  });
  const mark = definition.passMark === null ? '' : words.mark(definition.passMark);
  const torn = last.rows.filter(({ split }) => split).map(({ text }) => quoted(strings, text));
  const note = (text: string): PlanBlock[] => (text === '' ? [] : [{ type: 'note', text }]);
  return [
    ...note([ratingOrigin(strings, last), mark].join(' ').trim()),
    ...unknownNotes(
      strings,
      last.rows.map((row) => ({ ...row, isAnswered: row.average !== null })),
    ),
    ...(torn.length > 0 ? [{ type: 'note' as const, text: words.split(torn), finding: 'split' }] : []),
    ...rounds.flatMap(note),
  ];
}

/** Every round side by side; items are matched by id, in the order of the last round. */
function roundsTable(
  strings: Strings,
  results: readonly RatingResult[],
  rooms: readonly Room[] | undefined,
): PlanBlock {
  const { rate: words, decimal, round } = strings.plan.content;
  const items = new Map(results.toReversed().flatMap(({ rows }) => rows.map(({ id, text }) => [id, text] as const)));
  const width = 0.5 / results.length;
  return {
    type: 'table',
    caption: words.rounds,
    columns: [
      { label: words.item, width: 0.5 },
      ...results.map((result, index) => ({ label: roomsInWords(strings, rooms, result) ?? round(index + 1), width })),
    ],
    rows: [...items].map(([id, text]) => [
      text,
      ...results.map(({ rows }) => {
        const row = rows.find((one) => one.id === id);
        return row && row.average !== null ? words.cell(decimal(row.average, row.mark), row.answers) : words.noAnswer;
      }),
    ]),
  };
}

function singlePlan(context: StepContext<RateDefinition, RateWork>, results: readonly RatingResult[]): StepPlan {
  const { strings } = context;
  const { rate: words } = strings.plan.content;
  const { rooms, definition, work } = context;
  const last = results.at(-1);
  if (!last) return NOTHING;
  /* Each breakout room's own stands in the table only. */
  const whole = results.filter((result) => result === last || result.room === null);
  const tested = work.ratings.findLast(({ status }) => status === 'closed');
  const older = tested?.ladderRound !== ladderRound(context, definition);
  return {
    ...NOTHING,
    ...(older ? {} : findingOf(strings, definition, last, whole.length)),
    trace: ratingTrace(strings, last),
    brief: ifRoom(strings, [
      spreadBlock(strings, definition, last),
      { type: 'note', text: ratingOrigin(strings, last) },
      ...(older ? [{ type: 'note' as const, text: words.older }] : []),
    ]),
    section: [
      spreadBlock(strings, definition, last),
      ...notesOf(strings, definition, last, whole.slice(0, -1)),
      ...(older ? [{ type: 'note' as const, text: words.older }] : []),
    ],
    appendix:
      results.length > 1 ? [{ type: 'heading', text: definition.question }, roundsTable(strings, results, rooms)] : [],
  };
}

/** The latest round by the participants' groups, under the question it answers. */
function compared(context: StepContext<RateDefinition, RateWork>): PlanBlock[] {
  const { strings } = context;
  const blocks = byGroupBlocks(strings, ratingByGroup(strings, context));
  return blocks.length === 0 ? [] : [{ type: 'heading', text: context.definition.room }, ...blocks];
}

/** The latest closed round, with what earlier rounds came to. Nothing of an open round, nor of one that was withheld. */
export function ratePlan(context: StepContext<RateDefinition, RateWork>): StepPlan {
  const { strings } = context;
  const { rate: words } = strings.plan.content;
  const { definition, work } = context;
  const closed = work.ratings.filter(({ status }) => status === 'closed');
  const results = closed.filter(({ withheld }) => !withheld).map((rating) => ratingResult(rating, context));
  const held = closed.at(-1)?.withheld ?? null;
  const last = results.at(-1);
  const rooms = last ? roomsInWords(strings, context.rooms, last) : null;
  const notes: PlanBlock[] = [
    ...(rooms ? [{ type: 'note' as const, text: `${rooms}.` }] : []),
    ...(held ? [{ type: 'note' as const, text: words.withheld[held] }] : []),
    ...(work.ratings.some(({ status }) => status === 'open') ? [{ type: 'note' as const, text: words.stillOpen }] : []),
  ];
  const plan = definition.second ? pairPlan(context, results) : singlePlan(context, results);
  return { ...plan, section: [...plan.section, ...notes], appendix: [...plan.appendix, ...compared(context)] };
}
