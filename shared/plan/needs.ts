import { shown } from '../words/figures';
import { quoted } from '../document/texts';
import { actionsNow } from '../session/actions-now';
import type { Session } from '../session/schema/session';
import type { Strings } from '../words';
import { lastFollowUp } from './follow-up';
import { reviewDays } from './milestones';
import { becameOf } from './answered';
import type { Needed } from './model';
import type { RunExercise } from './run';

/** Of each thing, so much as a sentence can hold. */
const IN_SHORT = 60;

type Need = Needed | null;

/** Who acts on what was chosen and no action of any step serves. */
function unserved(strings: Strings, exercises: readonly RunExercise[]): Need {
  const texts = new Set(exercises.flatMap(({ steps }) => steps.flatMap((step) => step.unserved)));
  const asked = exercises.find(({ steps }) => steps.some((step) => step.unserved.length > 0));
  if (!asked) return null;
  const named = [...texts].map((text) => quoted(strings, text, IN_SHORT));
  return { id: 'need:unserved', text: strings.plan.content.needs.unserved(named), section: asked.id };
}

/** What somebody promised, and nothing has become of yet. */
function promised(strings: Strings, session: Session): Need {
  const became = becameOf(strings, session);
  const open = (session.notes ?? []).filter(({ id, kind }) => kind === 'promise' && !became.has(id));
  if (open.length === 0) return null;
  const said = open.map(({ text, who }) => ({ text: quoted(strings, text, IN_SHORT), who: who.text.trim() }));
  return { id: 'need:promises', text: strings.plan.content.needs.promises(said), section: 'notes' };
}

/** The numbers of the actions that nobody is to be asked after again: nothing is needed for what is done or dropped. */
export const closedIn = (session: Session): ReadonlySet<number> =>
  new Set(actionsNow(session).flatMap(({ closed, number }) => (closed ? [number] : [])));

/** Which open actions the room is less sure of than it should be, those of which it is least sure first. */
function unsure(strings: Strings, exercises: readonly RunExercise[], closed: ReadonlySet<number>): Need {
  const { decimal, needs } = strings.plan.content;
  const asked = exercises.flatMap(({ id, steps }) =>
    steps.flatMap(({ actions }) =>
      actions.flatMap(({ number, confidence, passMark: mark }) => {
        const average = confidence?.average ?? null;
        return average === null || average >= mark || closed.has(number)
          ? []
          : [{ section: id, number, average, mark }];
      }),
    ),
  );
  const [first] = asked;
  if (!first) return null;
  const under = asked.toSorted((a, b) => shown(a.average, a.mark) - shown(b.average, b.mark) || a.number - b.number);
  const said = under.map(({ number, average, mark }) => ({ number, average: decimal(average, mark) }));
  return { id: 'need:confidence', text: needs.unsure(said), section: first.section };
}

/** When one looks back from now on; nothing where no open action has a day, or all of it is over. */
function review(
  strings: Strings,
  session: Session,
  exercises: readonly RunExercise[],
  closed: ReadonlySet<number>,
): Need {
  const dated = exercises.some(({ steps }) =>
    steps.some(({ actions }) =>
      actions.some(({ number, due, start }) => !closed.has(number) && (due !== null || start !== null)),
    ),
  );
  const days = reviewDays(strings, session.details.date, lastFollowUp(session)?.last.date);
  if (!dated || days.length === 0) return null;
  return { id: 'need:review', text: strings.plan.content.needs.review(days), section: 'milestones' };
}

/** What is needed of whoever reads the plan, in the order in which it is asked. */
export function needsOf(strings: Strings, session: Session, exercises: readonly RunExercise[]): Needed[] {
  const closed = closedIn(session);
  return [
    unserved(strings, exercises),
    promised(strings, session),
    unsure(strings, exercises, closed),
    review(strings, session, exercises, closed),
  ].flatMap((need) => need ?? []);
}
