import type { Session } from '../session/schema/session';
import { actionsNow, type ActionNow } from '../session/actions-now';
import { followUpAt } from '../session/day';
import { ownersAmong } from '../kinds/action';
import { kindOf } from '../kinds/registry';
import type { Strings } from '../words';
import type { PlanBlock } from '../document/registry';
import type { PlanSection } from './model';
import { dayInWords, inShort } from '../document/texts';
import type { Wordings } from './wording';

/** The last follow-up of a session with what it was about; null before there is one that has begun. */
function lastFollowUp(session: Session) {
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

/** What a row of the table says of an action. */
function row(
  strings: Strings,
  session: Session,
  { action, number, asked, measured }: ActionNow,
  isIn: (at: { item: string }) => boolean,
) {
  const words = strings.plan.content.followUp;
  const said = asked.findLast(({ at }) => isIn(at));
  const now = measured.findLast(({ at }) => isIn(at))?.text ?? '';
  const { text, from, to } = action.measure;
  return [
    words.action(number, action.text, ownersAmong(strings, session.participants)(action)),
    dayInWords(strings, action.due),
    said ? words.verdict(said.label, said.reason) : words.notAsked,
    text.trim() === '' && now === ''
      ? words.noMeasure
      : words.measure(text.trim(), from.text.trim(), now, to.text.trim()),
  ];
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

/** What changed since the edition before: first of all, for whoever has read that one. */
export function followUpSection(strings: Strings, session: Session, wordings: Wordings): PlanSection[] {
  const words = strings.plan.content.followUp;
  const found = lastFollowUp(session);
  if (!found) return [];
  const { last, since, isIn } = found;
  const all = actionsNow(session);
  const wasOpen = ({ at, asked, measured, closed }: ActionNow): boolean =>
    !isIn(at) && (asked.some((one) => isIn(one.at)) || measured.some((one) => isIn(one.at)) || !closed);
  const before = all.filter(wasOpen);
  const anew = all.filter(({ at }) => isIn(at));
  const agreed: PlanBlock[] = [
    { type: 'heading', text: words.anew },
    {
      type: 'list',
      items: anew.map(({ action, number }) =>
        words.agreed(
          number,
          inShort(action.text, 300),
          ownersAmong(strings, session.participants)(action),
          dayInWords(strings, action.due),
        ),
      ),
    },
  ];
  const widths = [0.36, 0.14, 0.25, 0.25];
  const item = last.items[0] ?? '';
  const eyebrow = words.eyebrow(dayInWords(strings, since));
  const headline = words.headline(before.length, counted(session, before, isIn));
  return [
    {
      id: `follow-up-${item}`,
      eyebrow,
      lens: 'close',
      title: wordings.say(`title:follow-up/${item}`, eyebrow, headline),
      blocks: [
        {
          type: 'table',
          caption: words.caption,
          columns: words.columns.map((label, index) => ({ label, width: widths[index] ?? 0 })),
          rows: before.map((one) => row(strings, session, one, isIn)),
        },
        ...(anew.length > 0 ? agreed : []),
      ],
    },
  ];
}
