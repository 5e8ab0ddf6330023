import { entryOf } from '../base/entry-of';
import { stepKey, type TypedItem } from '../base/steps';
import type { Invented } from '../kinds/rehearsing';
import type { Sealed } from '../kinds/sealed-box';
import { presentIn } from '../session/attendance';
import type { Command } from '../session/commands';
import { contextAt } from '../session/flow';
import type { Session } from '../session/schema/session';
import { exerciseOf } from '../session/step-of';
import { stringsFor } from '../session/language';
import { randomFrom } from './random';

/** As many items are typed where nothing flows into a step. */
const TYPED = 5;

type Words = Invented['words'];
type Themes = Words['anyThemes'];

/** The ideas of some themes, the first of each before the second of any. */
function inRounds(themes: Themes): string[] {
  const most = Math.max(0, ...themes.map(({ ideas }) => ideas.length));
  return Array.from({ length: most }, (_, round) => themes.flatMap(({ ideas }) => ideas[round] ?? [])).flat();
}

/** What an idea is about, by all that can be said in a rehearsal. */
function titleOf({ themes, anyThemes }: Words, idea: string): string | null {
  const known = [...Object.values(themes), anyThemes].flat();
  return known.find(({ ideas }) => ideas.includes(idea))?.title ?? null;
}

/** The invented people at the step where the room is. */
function inventedAt(session: Session, id: () => string): Invented {
  const at = session.position;
  const words = stringsFor(session).rehearsal;
  const step = `${exerciseOf(session, at.item)?.id ?? ''}/${at.step}`;
  const themes = entryOf(words.themes, step);
  return {
    here: presentIn(session),
    words,
    random: randomFrom(`${session.id} ${stepKey(at)}`),
    id,
    says: (part) => {
      if (part !== undefined) return entryOf(words.saidAt, `${step}/${part}`) ?? null;
      return themes ? inRounds(themes) : (entryOf(words.saidAt, step) ?? null);
    },
    ideas: inRounds(words.anyThemes),
    about: (idea) => titleOf(words, idea),
  };
}

/** Items that the room names where nothing flows into the step it is at; none where something does, or was typed. */
function typedAt(session: Session, { ideas, id }: Invented): TypedItem[] {
  const step = contextAt(session, session.position);
  if (!step?.kind.takeTyped) return [];
  const { definition, work } = step.context;
  const source = step.kind.sources.items(definition);
  if (!source || step.context.itemsFrom(source).length > 0) return [];
  if (step.kind.stage(work) !== 'untouched') return [];
  return ideas.slice(0, TYPED).map((text) => ({ id: id(), text }));
}

/**
 * What the invented people of a rehearsal do next at the step where the room is, as commands; none where they have done all
 * that was asked of them, where nobody is in the room, and in every session that is real.
 */
export function answersNow(session: Session, sealed: Sealed, id: () => string): readonly Command[] {
  const at = session.position;
  const step = contextAt(session, at);
  if (session.rehearsal !== true || !step) return [];
  const invented = inventedAt(session, id);
  if (invented.here.length === 0) return [];
  const typed = typedAt(session, invented);
  if (typed.length > 0) return [{ type: 'step/type-items', at, items: typed }];
  return step.kind.rehearse({ ...step.context, sealed }, invented);
}

/** Whether the step where the room is waits for the invented people of a rehearsal. */
export const isWaitingForAnswers = (session: Session, sealed: Sealed): boolean =>
  answersNow(session, sealed, () => 'invented').length > 0;
