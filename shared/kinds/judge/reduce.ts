import {
  closeRound,
  countHands,
  joinRound,
  leaveRound,
  openedRound,
  openRound,
  takeSheet,
} from '../../engines/answers/events';
import type { SheetShape } from '../../engines/answers/rules';
import type { Refusal } from '../../base/refusals';
import type { ReduceContext } from '../given';
import { takeItems } from '../items';
import { judgeItems, knownAnswer } from './items';
import type { JudgeClosed, JudgeCommand, JudgeDefinition, JudgeWork, Judging } from './schema';

type SealedCommand = 'judge/paper' | 'judge/paper-undo' | 'judge/close';
export type JudgeEvent = Exclude<JudgeCommand, { type: SealedCommand }> | JudgeClosed;
type Context = ReduceContext<JudgeDefinition>;

/** One question of each item, with an answer for each verdict. */
export const askedInJudge = ({ verdicts }: JudgeDefinition): SheetShape => ({ questions: 1, answers: verdicts.length });

function set(context: Context, work: JudgeWork, event: Extract<JudgeEvent, { type: 'judge/set' }>): Refusal | null {
  const { definition } = context;
  if (!definition.forms.includes('together')) return 'form-not-offered';
  const items = judgeItems(context, definition, work);
  const known = new Set(items.map(({ id }) => id));
  if (event.judgeItems.some((id) => !known.has(id))) return 'unknown-item';
  const chosen = new Set(event.judgeItems);
  const others = work.verdicts.filter(({ item }) => !chosen.has(item));
  if (event.verdict === null) {
    if (others.length === work.verdicts.length) return 'nothing-changes';
    work.verdicts = others;
    return null;
  }
  const verdict = definition.verdicts.find(({ id }) => id === event.verdict);
  if (!verdict) return 'unknown-verdict';
  const text = event.reason.text.trim();
  if (verdict.reason && text === '') return 'reason-missing';
  const given = [...chosen].map((item) => ({ item, verdict: verdict.id, reason: { text } }));
  work.verdicts = [...others, ...given];
  takeItems(
    work,
    items.filter(({ id }) => !work.own.some((own) => own.id === id)),
  );
  return null;
}

function add(context: Context, work: JudgeWork, { item }: Extract<JudgeEvent, { type: 'judge/add' }>): Refusal | null {
  const { definition } = context;
  if (definition.additions === null) return 'form-not-offered';
  if (work.judgings.some(({ status }) => status === 'open')) return 'rating-is-open';
  if (judgeItems(context, definition, work).some(({ id }) => id === item.id)) return 'id-in-use';
  if (item.verdict !== null && !definition.verdicts.some(({ id }) => id === item.verdict)) return 'unknown-verdict';
  work.own.push({ ...item, text: item.text.trim(), reason: { text: item.reason.text.trim() } });
  return null;
}

/** An answer is shown once, and only when the round is closed: nobody guesses with it. */
function reveal({ definition }: Context, work: JudgeWork, judging: Judging, items: readonly string[]): Refusal | null {
  if (judging.status === 'open') return 'rating-is-open';
  if (items.some((id) => !judging.items.some((item) => item.id === id))) return 'unknown-item';
  if (items.some((id) => !knownAnswer(definition, work, id))) return 'answer-not-known';
  const fresh = [...new Set(items)].filter((id) => !judging.revealed.includes(id));
  if (fresh.length === 0) return 'already-revealed';
  judging.revealed.push(...fresh);
  return null;
}

function note(context: Context, work: JudgeWork, judgeItem: string, typed: string): Refusal | null {
  const { definition } = context;
  if (definition.note === null) return 'form-not-offered';
  const judged = work.judgings.flatMap(({ items }) => items.map(({ id }) => id));
  const known = [...judged, ...judgeItems(context, definition, work).map(({ id }) => id)];
  if (!known.includes(judgeItem)) return 'unknown-item';
  const text = typed.trim();
  const before = work.notes.find(({ item }) => item === judgeItem);
  if ((before?.text ?? '') === text) return 'nothing-changes';
  work.notes = work.notes.filter((one) => one !== before);
  if (text !== '') work.notes.push({ item: judgeItem, text });
  return null;
}

/** Changes `work` in place (an immer draft), or says why not. Sealed sheets come only as the outcome of the closing. */
export function reduceJudge(context: Context, work: JudgeWork, event: JudgeEvent): Refusal | null {
  const { people, definition, time } = context;
  const asked = askedInJudge(definition);
  switch (event.type) {
    case 'judge/open': {
      if (!definition.forms.includes(event.form)) return 'form-not-offered';
      const items = judgeItems(context, definition, work);
      const secret = definition.secret && event.form !== 'fingers';
      const opening = { id: event.judgingId, form: event.form, secret, present: event.present, items, time };
      const opened = openedRound(people, work.judgings, opening);
      if (typeof opened === 'string') return opened;
      work.judgings.push({ ...opened, revealed: [] });
      return null;
    }
    case 'judge/count': {
      const round = openRound(work.judgings, event.judgingId);
      return typeof round === 'string' ? round : countHands(round, event.judgeItem, 0, event.counts, asked);
    }
    case 'judge/join': {
      const round = openRound(work.judgings, event.judgingId);
      return typeof round === 'string' ? round : joinRound(people, round, event.participant);
    }
    case 'judge/leave': {
      const round = openRound(work.judgings, event.judgingId);
      return typeof round === 'string' ? round : leaveRound(round, event.participant);
    }
    case 'judge/cast': {
      const round = openRound(work.judgings, event.judgingId);
      return typeof round === 'string' ? round : takeSheet(round, event.participant, event.sheet, asked);
    }
    case 'judge/closed': {
      const round = openRound(work.judgings, event.judgingId);
      return typeof round === 'string' ? round : closeRound(round, event, time, asked);
    }
    case 'judge/reveal': {
      const judging = work.judgings.find(({ id }) => id === event.judgingId);
      return judging ? reveal(context, work, judging, event.judgeItems) : 'unknown-rating';
    }
    case 'judge/set':
      return set(context, work, event);
    case 'judge/note':
      return note(context, work, event.judgeItem, event.text);
    case 'judge/add':
      return add(context, work, event);
    case 'judge/remove': {
      if (work.judgings.some(({ items }) => items.some(({ id }) => id === event.judgeItem))) return 'already-judged';
      const rest = work.own.filter(({ id }) => id !== event.judgeItem);
      if (rest.length === work.own.length) return 'unknown-item';
      work.own = rest;
      work.verdicts = work.verdicts.filter(({ item }) => item !== event.judgeItem);
      return null;
    }
  }
}
