import { looseEnds } from '../session/loose-ends';
import { noteItem } from '../session/of-the-day';
import type { Session } from '../session/schema/session';
import { lastSettled } from '../session/settled';
import type { Strings } from '../words';

/** By note (its id) what became of it, in words: the verdict it got, and the action that it is; only those that were answered. */
export function becameOf(strings: Strings, session: Session): ReadonlyMap<string, string> {
  const words = strings.plan.content;
  const settled = lastSettled(session);
  return new Map(
    looseEnds(strings, session).flatMap(({ from, action }) => {
      if (!('note' in from)) return [];
      const last = settled.get(noteItem(from.note));
      const verdict = last ? words.followUp.verdict(last.label, last.reason) : '';
      return last || action !== null ? [[from.note, words.notes.becameOf(verdict, action)]] : [];
    }),
  );
}
