import { entryOf } from '../../base/entry-of';
import type { AnswerSheet } from '../../engines/answers/schema';
import type { ViewContext } from '../given';
import { handsOf, papersOf, sheetsOf } from '../rehearsed-round';
import { inTurn, isMostlyDone, type Invented } from '../rehearsing';
import { judgeItems, knownAnswer } from './items';
import type { JudgeCommand, JudgeDefinition, JudgeWork, Judging } from './schema';

type Context = ViewContext<JudgeDefinition, JudgeWork>;

/** As many are said aloud after the reveal. */
const NOTES = 3;

/** Which verdict the room gives to an item aloud: the first to every other one, the rest to those between. */
function agreedOn({ verdicts }: JudgeDefinition, index: number): JudgeDefinition['verdicts'][number] | undefined {
  return index % 2 === 0 ? verdicts[0] : verdicts[1 + (Math.floor(index / 2) % Math.max(1, verdicts.length - 1))];
}

/** A verdict for everything that has none, with a reason where one is asked for. */
function agreed(context: Context, { says, words }: Invented): JudgeCommand[] {
  const { at, definition, work } = context;
  const items = judgeItems(context, definition, work);
  const open = items.filter(({ id }) => !work.verdicts.some(({ item }) => item === id));
  if (isMostlyDone(items.length - open.length, items.length)) return [];
  const reasons = says('reason') ?? words.said.reasons;
  return open.flatMap(({ id }, index): JudgeCommand[] => {
    const verdict = agreedOn(definition, index);
    if (!verdict) return [];
    const text = verdict.reason ? (inTurn(reasons, index) ?? '') : '';
    return [{ type: 'judge/set', at, judgeItems: [id], verdict: verdict.id, reason: { text } }];
  });
}

/** Where a statement that is known is wrong, said of the first that most fell for. */
function notes({ at, definition, work }: Context, closed: Judging, { says, words }: Invented): JudgeCommand[] {
  const waiting = closed.items.some(
    ({ id }) => knownAnswer(definition, work, id) !== null && !closed.revealed.includes(id),
  );
  if (definition.note === null || waiting || work.notes.length > 0) return [];
  const texts = says('note') ?? words.said.notes;
  return closed.items.slice(0, Math.min(NOTES, texts.length)).map(({ id }, index) => ({
    type: 'judge/note',
    at,
    judgeItem: id,
    text: texts[index] ?? '',
  }));
}

/** What one person says: mostly what is right; most are wrong about one item, and another splits the room. */
function sheetOf({ definition, work }: Context, { items }: Judging, special: number, person: number): AnswerSheet {
  const { verdicts } = definition;
  const given = items.map(({ id }, index): [string, number] => {
    const known = knownAnswer(definition, work, id);
    const right = known ? verdicts.findIndex((one) => one.id === known.verdict) : index % verdicts.length;
    const other = (right + 1) % verdicts.length;
    if (index === special) return [id, person % 4 === 0 ? right : other];
    if (index === (special + 1) % items.length) return [id, person % 2 === 0 ? right : other];
    return [id, (person + index) % 5 === 4 ? other : right];
  });
  return [Object.fromEntries(given)];
}

function answers(context: Context, round: Judging, random: () => number): readonly JudgeCommand[] {
  const { at, definition, sealed } = context;
  const judgingId = round.id;
  const special = Math.floor(random() * round.items.length);
  const sheet = (person: number) => sheetOf(context, round, special, person);
  switch (round.form ?? 'fingers') {
    case 'fingers': {
      const sheets = round.present.map((_, person) => sheet(person));
      return round.items
        .filter(({ id }) => entryOf(round.counts, id) === undefined)
        .map(({ id }) => ({
          type: 'judge/count',
          at,
          judgingId,
          judgeItem: id,
          counts: handsOf(sheets, 0, id, definition.verdicts.length),
        }));
    }
    case 'paper':
      return papersOf(round, sealed, sheet).map((one) => ({ type: 'judge/paper', at, judgingId, ...one }));
    case 'walk-up':
      return sheetsOf(round, sealed, sheet).map((one) => ({ type: 'judge/cast', at, judgingId, ...one }));
  }
}

/** Verdicts agreed aloud; or the answers of an open round, and what is said once all that is known was shown. */
export function rehearseJudge(context: Context, invented: Invented): readonly JudgeCommand[] {
  const { definition, work } = context;
  if (definition.forms.includes('together')) return agreed(context, invented);
  const open = work.judgings.find(({ status }) => status === 'open');
  if (open) return answers(context, open, invented.random);
  const closed = work.judgings.findLast(({ status }) => status === 'closed');
  return closed ? notes(context, closed, invented) : [];
}
