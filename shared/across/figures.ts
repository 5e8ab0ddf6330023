import type { AnswerRound } from '../engines/answers/schema';
import type { Session } from '../session/schema/session';
import { stepOf } from '../session/step-of';
import { stepOfKind } from '../session/work-of';
import { isSealed } from '../kinds/collect/reduce';
import type { StepAddress } from '../kinds/common';
import { agreedVerdicts, judgingResult } from '../kinds/judge/view';
import { ratingResult, type RatingResult } from '../kinds/rate/result';
import { resultsOf } from '../kinds/vote/view';
import { strings } from '../words';
import type { Answerers } from './too-close';
import { sameWords } from '../base/same-words';

const words = strings.across;

/** What one session says of one item. */
interface Figure {
  readonly id: string;
  readonly text: string;
  readonly said: string;
  /** What a difference is taken of; null where nothing was said. */
  readonly value: number | null;
  /** How far apart the answers are, in points, where that is the question. */
  readonly wide?: number;
  /** How many answered; null where it is not of single people's answers. */
  readonly answers: number | null;
}

/** What one session says in one step, in figures; two sessions' are matched by `key`. */
export interface Figures {
  readonly key: string;
  readonly caption: string;
  readonly unit: keyof typeof words.change;
  /** Differs where figures cannot be compared. */
  readonly scale: string;
  /** Null where nobody's answers were counted. */
  readonly answerers: Answerers | null;
  readonly rows: readonly Figure[];
}

function answerersOf({ participants }: Session, round: AnswerRound): Answerers {
  const { present, tookPart, answered, withheld } = round;
  const takers = round.form === 'paper' ? null : (tookPart ?? present);
  const names = takers?.map((id) => sameWords(participants.find((one) => one.id === id)?.name ?? '')) ?? null;
  return {
    secret: round.secret ?? false,
    count: withheld ? 0 : (answered ?? present.length),
    names: names?.every((name) => name !== '') ? names : null,
  };
}

type RatedRow = RatingResult['rows'][number];
type Measured = Pick<Figure, 'said' | 'value' | 'wide'>;

const NOT_SAID: Measured = { said: '–', value: null };
const point = (value: number | null): Measured => (value === null ? NOT_SAID : { said: words.point(value), value });

function ratingFigures(session: Session, at: StepAddress): Figures[] {
  const step = stepOfKind(session, at, 'rate');
  const closed = step?.work.ratings.filter(({ status }) => status === 'closed') ?? [];
  const round = closed.findLast(({ withheld }) => !withheld) ?? closed.at(-1);
  if (!step || !round) return [];
  const { question, second, measure, failingIn } = step.definition;
  const result = round.withheld ? null : ratingResult(round, { session, at, definition: step.definition });
  const table = (key: string, caption: string, of: (row: RatedRow) => Measured): Figures => ({
    key: `${at.step} ${key}`,
    caption,
    unit: 'points',
    scale: `${round.scale.from} ${round.scale.to}`,
    answerers: answerersOf(session, round),
    rows:
      result?.rows.map((row) => ({
        id: row.id,
        text: row.text,
        answers: row.second ? Math.min(row.answers, row.second.answers) : row.answers,
        ...of(row),
      })) ?? [],
  });
  if (second) {
    const [first, other] = second.names;
    if (measure === 'gap' || failingIn)
      return [table('gap', words.gap(question, first, other), ({ gap }) => point(gap))];
    return [
      table('first', words.each(first), ({ average }) => point(average)),
      table('second', words.each(other), (row) => point(row.second?.average ?? null)),
    ];
  }
  if (measure !== 'spread') return [table('', words.average(question), ({ average }) => point(average))];
  const length = round.scale.to - round.scale.from;
  return [
    table('', words.apartness(question), ({ average, deviation }) =>
      average === null || deviation === null
        ? NOT_SAID
        : { said: words.spread(average, deviation * length), value: average, wide: deviation * length },
    ),
  ];
}

/** Verdicts that everybody gave: how many were right where that has been shown, else how many gave the first one. */
function judgingFigures(session: Session, at: StepAddress): Figures[] {
  const step = stepOfKind(session, at, 'judge');
  const closed = step?.work.judgings.filter(({ status }) => status === 'closed') ?? [];
  const round = closed.findLast(({ withheld }) => !withheld) ?? closed.at(-1);
  if (!step || !round) return [];
  const { definition, work } = step;
  const rows = round.withheld ? [] : judgingResult(round, definition, work).rows;
  return [
    {
      key: at.step,
      caption: definition.room,
      unit: 'share',
      scale: definition.verdicts.map(({ id }) => id).join(' '),
      answerers: answerersOf(session, round),
      rows: rows.map(({ id, text, answers, counts, answer, right }) => {
        const percent = answers === 0 ? null : Math.round((100 * (right ?? counts[0] ?? 0)) / answers);
        const label = answer ? words.right : `“${definition.verdicts[0]?.label ?? ''}”`;
        return { id, text, answers, value: percent, said: percent === null ? '–' : words.share(percent, label) };
      }),
    },
  ];
}

function agreedFigures(session: Session, at: StepAddress): Figures[] {
  const step = stepOfKind(session, at, 'judge');
  if (!step) return [];
  const { verdicts } = step.definition;
  const rows = agreedVerdicts({ session, at, ...step }).flatMap(({ id, text, verdict }) => {
    const value = verdicts.findIndex((one) => one.id === verdict);
    return value < 0 ? [] : [{ id, text, said: verdicts[value]?.label ?? '', value, answers: null }];
  });
  const scale = verdicts.map(({ id }) => id).join(' ');
  return [{ key: at.step, caption: step.definition.room, unit: 'words', scale, answerers: null, rows }];
}

/** Places only: how many dots lay where is told in each plan, with how many voted. */
function voteFigures(session: Session, at: StepAddress): Figures[] {
  const step = stepOfKind(session, at, 'vote');
  const result = step && resultsOf(step.work).findLast(({ runOff }) => !runOff);
  if (!step || !result) return [];
  return [
    {
      key: at.step,
      caption: words.places(step.definition.room),
      unit: 'places',
      scale: '',
      answerers: null,
      rows: result.rows.map(({ id, text, rank, tied, winner }) => ({
        id,
        text,
        said: words.place(rank, tied, winner),
        value: -rank,
        answers: null,
      })),
    },
  ];
}

/** How much there is in a step of ideas, groups or actions; null where that is not told. */
function amountIn(session: Session, at: StepAddress): Figure | null {
  const title = stepOf(session, at)?.title ?? '';
  const amount = (text: string, value: number): Figure | null =>
    value === 0 ? null : { id: at.step, text, said: String(value), value, answers: null };
  const collect = stepOfKind(session, at, 'collect');
  if (collect) {
    return isSealed(collect.definition, collect.work) ? null : amount(words.ideas(title), collect.work.ideas.length);
  }
  const group = stepOfKind(session, at, 'group');
  if (group) return amount(words.groups(title), group.work.groups.length);
  const commit = stepOfKind(session, at, 'commit');
  return commit && amount(words.actions(title), commit.work.actions.length);
}

/** What a block of the agenda says in figures: how much there was, then step by step. Nothing that is open or unrevealed. */
export function figuresOf(session: Session, item: string, steps: readonly string[]): Figures[] {
  const all = steps.map((step) => ({ item, step }));
  const rows = all.flatMap((at) => amountIn(session, at) ?? []);
  return [
    { key: 'amounts', caption: words.amounts, unit: 'count', scale: '', answerers: null, rows },
    ...all.flatMap((at) => {
      const together = stepOfKind(session, at, 'judge')?.definition.forms.includes('together');
      return [
        ...ratingFigures(session, at),
        ...(together ? agreedFigures(session, at) : judgingFigures(session, at)),
        ...voteFigures(session, at),
      ];
    }),
  ];
}
