import { inOrder } from '../base/in-order';
import type { Session } from '../session/schema/session';
import { actionsNow, type ActionNow } from '../session/actions-now';
import { leadsTo } from '../session/flow';
import { exerciseOf, stepsInOrder } from '../session/step-of';
import { stepAt } from '../session/work-of';
import type { ActionFields } from '../kinds/action';
import type { StepAddress } from '../base/steps';
import { sameWords } from '../base/same-words';

/** What came up in other sessions with the same organisation: an idea, or an action that is still open. */
export interface Earlier {
  readonly text: string;
  /** The fixed heading an idea stood under. */
  readonly heading?: string;
  /** What of an action goes into its form: nobody's name, and no day. Null of an idea. */
  readonly fields: ActionFields | null;
  /** In how many sessions, and the day (`YYYY-MM-DD`) of the latest of them. */
  readonly times: number;
  readonly last: string;
}

/** What one session has of it; `over`: it was done or dropped since, and is nothing to start from. */
interface Found extends Pick<Earlier, 'text' | 'heading' | 'fields'> {
  readonly over?: boolean;
}

/** Whether two sessions are with the same organisation; a session that names none is with nobody. */
export const sameOrganisation = (a: string, b: string): boolean => sameWords(a) !== '' && sameWords(a) === sameWords(b);

/** What the room made of a step's ideas: what won first, then the groups' titles. */
function madeOf(session: Session, at: StepAddress): string[] {
  const later = stepsInOrder(session).flatMap((step) =>
    leadsTo(session, step, at) ? (stepAt(session, step) ?? []) : [],
  );
  const won = later.flatMap(({ kind, work }) => (kind.standing?.(work)?.rows ?? []).filter(({ winner }) => winner));
  const titled = later.flatMap(({ kind, work }) => kind.groups?.(work) ?? []);
  return [...won, ...titled].map(({ text }) => text);
}

/** What stands in a step of an exercise, wherever the session ran it; nothing that is sealed. */
function ideasIn(session: Session, exercise: string, name: string): Found[] {
  return stepsInOrder(session).flatMap((at) => {
    if (at.step !== name || exerciseOf(session, at.item)?.id !== exercise) return [];
    const step = stepAt(session, at);
    const gathered = step?.kind.gathers?.(step.definition, step.work);
    if (!gathered || gathered.sealed) return [];
    const { ideas, headed } = gathered;
    const headings = new Map(headed ? ideas.map(({ text, heading }) => [sameWords(text), heading]) : []);
    return [...madeOf(session, at), ...ideas.map(({ text }) => text)].map((text) => {
      const heading = headings.get(sameWords(text));
      return { text, fields: null, ...(heading === undefined ? {} : { heading }) };
    });
  });
}

const asForm = ({ text, serves, firstStep, measure, told }: ActionNow['action']): ActionFields => ({
  text,
  serves: { text: serves.text },
  owner: { participant: null, text: '' },
  taken: false,
  due: null,
  firstStep: { text: firstStep.text, due: null },
  measure,
  told,
});

const actionsIn = (session: Session): Found[] =>
  actionsNow(session).map(({ action, closed }) => ({ text: action.text, fields: asForm(action), over: closed }));

const newestFirst = (a: Session, b: Session): number =>
  inOrder(b.details.date, a.details.date) || inOrder(b.changedAt, a.changedAt);

/**
 * What came up before at the same step, of the sessions that are with the same organisation: each text once, what came up
 * latest first. Where ideas are gathered all that was revealed, what won and groups' titles before the ideas; where actions are
 * agreed those that are still open, by what the latest session says of them. Never who said it. Of a rehearsal nothing, and
 * in a rehearsal nothing either.
 */
export function earlierFor(session: Session, at: StepAddress, others: readonly Session[]): Earlier[] {
  const comesUp = stepAt(session, at)?.kind.comesUpAgain ?? null;
  const exercise = exerciseOf(session, at.item)?.id ?? '';
  if (comesUp === null || session.rehearsal === true) return [];
  const known = new Map<string, Found & { times: number; last: string }>();
  const same = others.filter(
    ({ id, details, rehearsal }) =>
      rehearsal !== true && id !== session.id && sameOrganisation(details.organisation, session.details.organisation),
  );
  for (const one of same.toSorted(newestFirst)) {
    const here = new Set<string>();
    for (const found of comesUp === 'actions' ? actionsIn(one) : ideasIn(one, exercise, at.step)) {
      const key = sameWords(found.text);
      if (key === '' || here.has(key)) continue;
      here.add(key);
      const before = known.get(key);
      if (before) before.times += 1;
      else known.set(key, { ...found, text: found.text.trim(), times: 1, last: one.details.date });
    }
  }
  return [...known.values()].filter(({ over }) => !over).map(({ over: _over, ...earlier }) => earlier);
}
