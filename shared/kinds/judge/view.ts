import { openRoundView } from '../../engines/answers/view';
import { sourceState } from '../../session/items';
import type { NextAction, ViewContext } from '../view-context';
import { scoresChart } from './chart';
import { judgingByGroup } from './compare';
import { judgeItems, knownAnswer } from './items';
import type { JudgeDefinition, JudgeForm, JudgeWork, Judging } from './schema';

type Context = ViewContext<JudgeDefinition, JudgeWork>;

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/**
 * A closed round's result. An item's known answer and reason, and how many were right, are there only once it has been
 * revealed.
 */
export function judgingResult(judging: Judging, definition: JudgeDefinition, work: JudgeWork) {
  const places = new Map(definition.verdicts.map(({ id }, index) => [id, index]));
  return {
    id: judging.id,
    form: judging.form ?? 'fingers',
    present: judging.present.length,
    answered: judging.answered ?? null,
    withheld: judging.withheld ?? null,
    room: judging.room ?? null,
    rooms: judging.rooms ?? null,
    rows: judging.items.map(({ id, text }) => {
      const counts = judging.counts[id] ?? definition.verdicts.map(() => 0);
      const answer = judging.revealed.includes(id) ? knownAnswer(definition, work, id) : null;
      const right = answer ? (counts[places.get(answer.verdict) ?? -1] ?? 0) : null;
      return {
        id,
        text,
        counts,
        answers: sum(counts),
        answer,
        right,
        note: work.notes.find(({ item }) => item === id)?.text ?? '',
      };
    }),
    /** The item whose answer was shown last. */
    latest: judging.revealed.at(-1) ?? null,
    /** Items whose answer is known and not yet shown, in their order. */
    toReveal: judging.items
      .map(({ id }) => id)
      .filter((id) => !judging.revealed.includes(id) && knownAnswer(definition, work, id) !== null),
  };
}
export type JudgingResult = ReturnType<typeof judgingResult>;

/** What the room agreed on, item by item. */
export function agreedVerdicts({ session, at, definition, work }: Omit<Context, 'sealed'>) {
  return judgeItems(session, at, definition, work).map(({ id, text, ideaIds }) => {
    const given = work.verdicts.find(({ item }) => item === id);
    return { id, text, ideaIds, verdict: given?.verdict ?? null, reason: given?.reason.text ?? '' };
  });
}

const lastClosed = (work: JudgeWork): Judging | undefined =>
  work.judgings.findLast(({ status }) => status === 'closed');

/** What the facilitator works with: an open round without its answers, the latest result, or the verdicts agreed on. */
export function judgeFacilitatorView(context: Context) {
  const { session, at, definition, work, sealed } = context;
  const together = definition.forms.includes('together');
  const open = work.judgings.find(({ status }) => status === 'open');
  const closed = lastClosed(work);
  const result = closed ? judgingResult(closed, definition, work) : null;
  const items = judgeItems(session, at, definition, work);
  const next: NextAction = open
    ? 'close-judging'
    : result
      ? result.toReveal.length > 0
        ? 'reveal-answer'
        : 'next-step'
      : !together && items.length > 0
        ? 'open-judging'
        : 'next-step';
  return {
    kind: 'judge' as const,
    together,
    form: definition.form,
    forms: definition.forms as readonly JudgeForm[],
    secret: definition.secret,
    verdicts: definition.verdicts,
    noteAsked: definition.note,
    additions: definition.additions,
    items: agreedVerdicts(context),
    own: work.own,
    ...sourceState(session, at, definition.items, work),
    open: open ? openRoundView(open, session, at, sealed) : null,
    result,
    chart: result && scoresChart(definition, result),
    compare: judgingByGroup(context),
    rounds: work.judgings.filter(({ status }) => status === 'closed').length,
    next,
  };
}

/** What all may see: what is being judged without a count, the answer just revealed, or the verdicts agreed on. */
export function judgeRoomView(context: Context) {
  const { session, at, definition, work, sealed } = context;
  const verdicts = definition.verdicts.map(({ id, label }) => ({ id, label }));
  const open = work.judgings.find(({ status }) => status === 'open');
  if (open) return { kind: 'judging-open' as const, verdicts, ...openRoundView(open, session, at, sealed) };
  const closed = lastClosed(work);
  if (closed) {
    const result = judgingResult(closed, definition, work);
    return { kind: 'judging-result' as const, verdicts, result, chart: scoresChart(definition, result) };
  }
  if (definition.forms.includes('together'))
    return { kind: 'verdicts' as const, verdicts, items: agreedVerdicts(context) };
  const items = judgeItems(session, at, definition, work);
  return { kind: 'options' as const, options: items.map(({ id, text }) => ({ id, text })) };
}

/** A turn at an open round; null where nobody answers at a seat now. */
export function judgeSeatView({ session, at, definition, work, sealed }: Context) {
  const open = work.judgings.find(({ status }) => status === 'open');
  const view = open ? openRoundView(open, session, at, sealed) : null;
  if (!view?.seats) return null;
  return {
    kind: 'answers' as const,
    of: 'judge' as const,
    at,
    roundId: view.id,
    prompt: definition.room,
    secret: view.secret,
    questions: [definition.room],
    answers: definition.verdicts.map(({ label }) => label),
    ends: null,
    items: view.items,
    seats: view.seats,
    absent: view.absent,
  };
}
