import { buildPlan } from '../plan/build';
import type { Plan } from '../plan/model';
import type { ExerciseDefinition } from '../session/schema/definition';
import type { Session } from '../session/schema/session';
import type { Strings } from '../words';
import { apart, apartByCount } from './too-close';
import type { Figures } from '../kinds/figures';
import { figuresOf } from './figures';
import type { NotCompared, Both, ComparedExercise, ComparedRow, ComparedTable, Comparison, Side } from './model';
import { inOrder } from '../base/in-order';
import { sameWords } from '../base/same-words';
import { entryOf } from '../base/entry-of';

type FigureRow = Figures['rows'][number];

/** Rows by what they are looked for by, each in its order. */
function queues(rows: readonly FigureRow[], by: (row: FigureRow) => string): Map<string, FigureRow[]> {
  const queued = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const queue = queued.get(by(row));
    if (queue) queue.push(row);
    else queued.set(by(row), [row]);
  }
  return queued;
}

/** Items of both, matched by id, else by their words; and what only one of them has. */
function matched(before: readonly FigureRow[], after: readonly FigureRow[]) {
  const left = new Set(before);
  const [byId, byWords] = [queues(before, ({ id }) => id), queues(before, ({ text }) => sameWords(text))];
  /* What was matched by its id may stand among the words still. */
  const next = (waiting: FigureRow[] = []): FigureRow | undefined => {
    const place = waiting.findIndex((one) => left.has(one));
    const gone = waiting.splice(0, place < 0 ? waiting.length : place + 1);
    return place < 0 ? undefined : gone.at(-1);
  };
  const pairs: Both<FigureRow>[] = [];
  const alone: FigureRow[] = [];
  for (const row of after) {
    const one = next(byId.get(row.id)) ?? next(byWords.get(sameWords(row.text)));
    if (one) pairs.push([one, row]);
    else alone.push(row);
    if (one) left.delete(one);
  }
  return { pairs, only: [[...left], alone] as Both<readonly FigureRow[]> };
}

/** The difference in words; a dash where one of them says nothing. */
function changeOf(strings: Strings, [before, after]: Both<FigureRow>, unit: Figures['unit']): string {
  if (before.value === null || after.value === null) return '–';
  const { change, wider } = strings.across;
  const by = change[unit](after.value - before.value);
  return before.wide === undefined || after.wide === undefined ? by : wider(by, after.wide - before.wide);
}

function comparedRow(
  strings: Strings,
  [before, after]: Both<FigureRow>,
  unit: Figures['unit'],
  secret: boolean,
): ComparedRow {
  const withheld = secret ? apartByCount(before.answers ?? 0, after.answers ?? 0) : null;
  const { text } = after;
  if (withheld) return { text, withheld };
  return { text, withheld, said: [before.said, after.said], change: changeOf(strings, [before, after], unit) };
}

const APART: Both<readonly string[]> = [[], []];

function comparedTable(strings: Strings, before: Figures, after: Figures): ComparedTable {
  const { caption, unit } = after;
  const rounds = before.answerers && after.answerers && apart(before.answerers, after.answerers);
  const withheld: NotCompared | null = before.scale === after.scale ? rounds : 'other-scale';
  if (withheld) return { caption, withheld, rows: [], only: APART };
  const secret = [before, after].some(({ answerers }) => answerers?.secret);
  const { pairs, only } = matched(before.rows, after.rows);
  const texts = (rows: readonly FigureRow[]) => (unit === 'count' ? [] : rows.map(({ text }) => text));
  return {
    caption,
    withheld: null,
    rows: pairs.map((pair) => comparedRow(strings, pair, unit, secret)),
    only: [texts(only[0]), texts(only[1])],
  };
}

/** True where something of a secret round is not shown: what the two findings say could tell it. */
const hidesAny = ({ withheld, rows }: ComparedTable): boolean =>
  [withheld, ...rows.map((row) => row.withheld)].some((why) => why !== null && why !== 'other-scale');

const isEmpty = ({ withheld, rows, only }: ComparedTable): boolean =>
  withheld === null && rows.length + only[0].length + only[1].length === 0;

/** One session with its plan; an exercise that it ran more than once counts as it was run last. */
interface Told {
  readonly session: Session;
  readonly plan: Plan;
}

function partOf({ session, plan }: Told, exercise: string) {
  const item = session.agenda.items.findLast(
    ({ id, exercise: of }) => of === exercise && plan.sections.some((section) => section.id === id),
  );
  const section = plan.sections.find(({ id }) => id === item?.id);
  return item && section ? { item: item.id, title: section.title } : null;
}

function comparedExercise(strings: Strings, definition: ExerciseDefinition, told: Both<Told>): ComparedExercise | null {
  const { id, title, lens } = definition;
  const [before, after] = [partOf(told[0], id), partOf(told[1], id)];
  if (!before || !after) return null;
  const steps = definition.steps.map((step) => step.id);
  const [then, now] = [
    figuresOf(strings, told[0].session, before.item, steps),
    figuresOf(strings, told[1].session, after.item, steps),
  ];
  const tables = now.flatMap((figures) => {
    const same = then.find(({ key, unit }) => key === figures.key && unit === figures.unit);
    return same ? [comparedTable(strings, same, figures)] : [];
  });
  return {
    id,
    title,
    lens,
    findings: tables.some(hidesAny) ? null : [before.title, after.title],
    tables: tables.filter((table) => !isEmpty(table)),
  };
}

const sideOf = ({ id, language, details, participants }: Session): Side => ({
  sessionId: id,
  language,
  title: details.title,
  date: details.date,
  organisation: details.organisation,
  participants: participants.length,
});

const earlierFirst = (a: Session, b: Session): number =>
  inOrder(a.details.date, b.details.date) || inOrder(a.createdAt, b.createdAt);

/**
 * Two sessions side by side, from what the plan of each shows. Of secret ratings and verdicts nothing is shown that could
 * be told to be a single person's: both rounds need five answers, and may not differ by fewer than five people.
 */
export function compareSessions(strings: Strings, one: Session, other: Session): Comparison {
  const sessions = [one, other].toSorted(earlierFirst) as [Session, Session];
  const [before, after] = sessions;
  const told: Both<Told> = [
    { session: before, plan: buildPlan(before) },
    { session: after, plan: buildPlan(after) },
  ];
  const exercises = [...new Set(after.agenda.items.map(({ exercise }) => exercise))].flatMap((id) => {
    const definition = entryOf(after.exercises, id);
    return (definition && comparedExercise(strings, definition, told)) ?? [];
  });
  return { sides: [sideOf(before), sideOf(after)], exercises };
}
