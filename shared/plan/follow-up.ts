import type { Session } from '../session/schema/session';
import { actionsNow, type ActionNow } from '../session/actions-now';
import { followUpAt } from '../session/day';
import { ownersAmong } from '../kinds/action';
import { kindOf } from '../kinds/registry';
import type { Strings } from '../words';
import { always } from '../document/in-brief';
import type { PlanBlock } from '../document/registry';
import type { PlanSection } from './model';
import { dayInWords, inShort } from '../document/texts';
import type { Wordings } from './wording';

/** The last follow-up of a session with what it was about; null before there is one that has begun. */
export function lastFollowUp(session: Session) {
  const begun = (session.followUps ?? []).filter((one) => session.done.some((at) => followUpAt(session, at) === one));
  const last = begun.at(-1);
  if (!last) return null;
  const since = begun.at(-2)?.date ?? session.details.date;
  return { last, since, number: begun.length, isIn: (at: { item: string }) => followUpAt(session, at) === last };
}

/** "Second edition, after the follow-up of …"; empty before there was a follow-up. */
export function editionOf(strings: Strings, session: Session): string {
  const words = strings.plan.content.followUp;
  const found = lastFollowUp(session);
  return found ? words.edition(found.number + 1, dayInWords(strings, found.last.date)) : '';
}

/** What was said of an action at the last follow-up; undefined where nobody was asked. */
const saidOf = ({ asked }: ActionNow, isIn: (at: { item: string }) => boolean) => asked.findLast(({ at }) => isIn(at));

/** What a row of the table says of an action: how far it is, and its measure when it was agreed, now, and as it is to be. */
function row(strings: Strings, session: Session, one: ActionNow, isIn: (at: { item: string }) => boolean) {
  const words = strings.plan.content.followUp;
  const { action, number, measured } = one;
  const said = saidOf(one, isIn);
  const now = measured.findLast(({ at }) => isIn(at))?.text.trim() ?? '';
  const [text, from, to] = [action.measure.text.trim(), action.measure.from.text.trim(), action.measure.to.text.trim()];
  const isMeasured = [text, from, to, now].some((part) => part !== '');
  return [
    said ? words.verdict(said.label, said.reason) : words.notAsked,
    words.action(
      number,
      action.text,
      ownersAmong(strings, session.participants)(action),
      dayInWords(strings, action.due),
    ),
    isMeasured ? text || '–' : words.noMeasure,
    from || '–',
    now || (isMeasured ? words.notMeasured : '–'),
    to || '–',
  ];
}

/** In the order in which the answers are offered, done before stuck; of whom nobody was asked, last. */
function inOrder(
  before: readonly ActionNow[],
  counts: ReturnType<typeof counted>,
  isIn: (at: { item: string }) => boolean,
): ActionNow[] {
  const placeOf = (one: ActionNow): number => {
    const said = saidOf(one, isIn);
    const place = said ? counts.findIndex(([id, label]) => id === said.verdict && label === said.label) : -1;
    return place < 0 ? counts.length : place;
  };
  return before.toSorted((a, b) => placeOf(a) - placeOf(b) || a.number - b.number);
}

/** How often each verdict was given at the last follow-up, in the order in which they are offered. */
function counted(session: Session, asked: readonly ActionNow[], isIn: (at: { item: string }) => boolean) {
  const given = asked.flatMap((one) => one.asked.filter(({ at }) => isIn(at)).slice(-1));
  const offered = Object.values(session.exercises).flatMap(({ steps }) =>
    steps.flatMap((step) => kindOf(step).actions?.verdicts(step) ?? []),
  );
  /* Two exercises of a session may offer the same. */
  const distinct = [...new Map(offered.map((one) => [`${one.id} ${one.label}`, one])).values()];
  return distinct.map(
    ({ id, label }) => [id, label, given.filter((one) => one.verdict === id && one.label === label).length] as const,
  );
}

/** What became of what was agreed, since the last time: first of all, for whoever has read the edition before. */
export function followUpSection(strings: Strings, session: Session, wordings: Wordings): PlanSection[] {
  const words = strings.plan.content.followUp;
  const found = lastFollowUp(session);
  if (!found) return [];
  const { last, since, isIn } = found;
  const all = actionsNow(session);
  const wasOpen = ({ at, asked, measured, closed }: ActionNow): boolean =>
    !isIn(at) && (asked.some((one) => isIn(one.at)) || measured.some((one) => isIn(one.at)) || !closed);
  const before = all.filter(wasOpen);
  const counts = counted(session, before, isIn);
  const anew = all.filter(({ at }) => isIn(at));
  const ownerOf = ownersAmong(strings, session.participants);
  const agreed: PlanBlock[] = [
    { type: 'heading', text: words.anew },
    {
      type: 'list',
      items: anew.map(({ action, number }) =>
        words.agreed(number, inShort(action.text, 300), ownerOf(action), dayInWords(strings, action.due)),
      ),
    },
  ];
  const { howFar, action, measure, before: was, now, target } = words.columns;
  const became: PlanBlock = {
    type: 'table',
    caption: words.caption,
    columns: [
      { label: howFar, width: 0.18 },
      { label: action, width: 0.34 },
      { label: measure, width: 0.19 },
      { label: was, width: 0.09 },
      { label: now, width: 0.11 },
      { label: target, width: 0.09 },
    ],
    rows: inOrder(before, counts, isIn).map((one) => row(strings, session, one, isIn)),
  };
  const eyebrow = words.eyebrow(dayInWords(strings, since));
  const headline = before.length === 0 ? words.nothing : words.headline(before.length, counts);
  const known = before.length === 0 ? [] : [became];
  return [
    {
      id: `follow-up-${last.items[0] ?? ''}`,
      eyebrow,
      lens: 'close',
      opens: true,
      title: wordings.say(`title:follow-up/${last.items[0] ?? ''}`, eyebrow, headline),
      blocks: [...known, ...(anew.length > 0 ? agreed : [])],
      /* What was agreed anew stands among the actions. */
      brief: always(strings, known),
    },
  ];
}
