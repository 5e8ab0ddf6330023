import { openRoundView } from '../../engines/answers/view';
import type { ViewContext } from '../given';
import { sourceState } from '../items';
import { scoresChart } from './chart';
import { judgingByGroup } from './compare';
import { judgeItems } from './items';
import { agreedVerdicts, judgingResult } from './result';
import type { JudgeDefinition, JudgeForm, JudgeWork, Judging } from './schema';

type Context = ViewContext<JudgeDefinition, JudgeWork>;

const openNow = (open: Judging, { people, strings, earlierRounds, sealed }: Context) =>
  openRoundView(open, people, earlierRounds(), sealed.answers, strings, 1);

const lastClosed = (work: JudgeWork): Judging | undefined =>
  work.judgings.findLast(({ status }) => status === 'closed');

/** What the facilitator works with: an open round without its answers, the latest result, or the verdicts agreed on. */
export function judgeFacilitatorView(context: Context) {
  const { strings } = context;
  const { definition, work } = context;
  const together = definition.forms.includes('together');
  const open = work.judgings.find(({ status }) => status === 'open');
  const closed = lastClosed(work);
  const result = closed ? judgingResult(closed, definition, work) : null;
  const items = judgeItems(context, definition, work);
  const next: 'close-judging' | 'reveal-answer' | 'open-judging' | 'next-step' = open
    ? 'close-judging'
    : result
      ? result.toReveal.length > 0
        ? 'reveal-answer'
        : 'next-step'
      : !together && items.length > 0 && context.isAnybodyHere()
        ? 'open-judging'
        : 'next-step';
  return {
    kind: 'judge' as const,
    together,
    form: definition.form,
    forms: definition.forms as readonly JudgeForm[],
    secret: definition.secret,
    verdicts: definition.verdicts,
    noteAsked: definition.note?.asked ?? null,
    additions: definition.additions,
    items: agreedVerdicts(context),
    own: work.own,
    ...sourceState(context, definition.items, work),
    open: open ? openNow(open, context) : null,
    result,
    chart: result && scoresChart(definition, result),
    compare: judgingByGroup(strings, context),
    rounds: work.judgings.filter(({ status }) => status === 'closed').length,
    next,
  };
}

/** What all may see: what is being judged without a count, the answer just revealed, or the verdicts agreed on. */
export function judgeRoomView(context: Context) {
  const { definition, work } = context;
  const verdicts = definition.verdicts.map(({ id, label }) => ({ id, label }));
  const open = work.judgings.find(({ status }) => status === 'open');
  if (open) {
    const { form, items, counted, sheets, present, seats } = openNow(open, context);
    return { kind: 'judging-open' as const, verdicts, form, items, counted, sheets, present, seats };
  }
  const closed = lastClosed(work);
  if (closed) {
    const result = judgingResult(closed, definition, work);
    /* What was noted about one is the facilitator's. */
    const rows = result.rows.map(({ id, text, counts, answers, isCounted, answer, right }) => ({
      id,
      text,
      counts,
      answers,
      isCounted,
      answer,
      right,
    }));
    return {
      kind: 'judging-result' as const,
      verdicts,
      result: { ...result, rows },
      chart: scoresChart(definition, result),
    };
  }
  if (definition.forms.includes('together'))
    return { kind: 'verdicts' as const, verdicts, items: agreedVerdicts(context) };
  const items = judgeItems(context, definition, work);
  return { kind: 'options' as const, options: items.map(({ id, text }) => ({ id, text })) };
}

/** A turn at an open round; null where nobody answers at a seat now. */
export function judgeSeatView(context: Context) {
  const { at, definition, work } = context;
  const open = work.judgings.find(({ status }) => status === 'open');
  const view = open ? openNow(open, context) : null;
  if (!view?.seats) return null;
  return {
    kind: 'answers' as const,
    of: 'judge' as const,
    at,
    roundId: view.id,
    turn: view.id,
    join: { type: 'judge/join' as const, at: at, judgingId: view.id },
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
