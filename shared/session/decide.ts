import { type Chance, type Decision as DecisionOn, apply, refused } from '../kinds/decision';
import { kindFor, type StepCommand } from '../kinds/registry';
import type { SealedBox } from '../kinds/sealed-box';
import type { Command, SessionEvent } from './commands';
import { contextAt } from './flow';
import { followUpEvent, type FollowUpBlocks } from './follow-up';
import { addedBy } from './photographs';
import type { PictureId, Pictures } from './schema/photograph';
import type { Session } from './schema/session';
import { stepsInOrder } from './step-of';
import { stepAt } from './work-of';

/** `takes`: pictures that are to be on disk before the event is. */
type Decision = DecisionOn<SessionEvent> & { readonly takes?: Pictures };

/** What the host gives to a decision: what chance decides, the blocks of a follow-up in a language, which the library has, and how a picture is called. */
interface Provided extends Chance {
  readonly followUp: (language: string) => FollowUpBlocks;
  /** The name of a picture, by the base64 of its file. */
  readonly nameOf: (data: string) => PictureId;
}

const tookSealedTurn = (box: SealedBox, participantId: string): boolean =>
  Object.values(box).some((entry) => entry.type === 'texts' && entry.turns.includes(participantId));

/** True while something of a block is sealed that is on no record in the session yet. */
const isSealedIn = (box: SealedBox, session: Session, itemId: string): boolean =>
  stepsInOrder(session).some((at) => {
    const key = at.item === itemId ? stepAt(session, at)?.kind.sealing?.unrecorded(at) : null;
    return key !== null && key !== undefined && Object.hasOwn(box, key);
  });

/** A command for a step goes to its kind, where that decides it; all others to the reducer as they are. */
function decideStep(session: Session, box: SealedBox, command: StepCommand, provided: Provided): Decision | null {
  const [name, kind] = kindFor(command) ?? [];
  if (!kind?.sealing?.decides.includes(command.type)) return null;
  const step = contextAt(session, command.at);
  if (!step || step.context.definition.kind !== name) return refused('unknown-step');
  return kind.sealing.decide(step.context, box, command, provided);
}

/**
 * Turns a command into what is to be done, looking into the sealed box where it must. Pure: chance is the host's.
 * Everything that is not about a secret vote or an anonymous text goes on to the reducer as it is.
 */
export function decide(session: Session, box: SealedBox, command: Command, provided: Provided): Decision {
  if (command.type === 'agenda/remove' && isSealedIn(box, session, command.itemId)) return refused('block-in-use');
  if (command.type === 'participant/remove' && tookSealedTurn(box, command.participantId))
    return refused('participant-took-part');
  if (command.type === 'follow-up/open')
    return apply(followUpEvent(session, command.date, provided.followUp(session.language)));
  if (command.type === 'photograph/add') {
    const name = provided.nameOf(command.picture.data);
    return { ...apply(addedBy(command, name)), takes: { [name]: command.picture } };
  }
  const decided =
    'at' in command && kindFor(command) ? decideStep(session, box, command as StepCommand, provided) : null;
  /* What no kind decides is an event as it is. */
  return decided ?? apply(command as SessionEvent);
}

/** Keys under which the sealed box once had something whose outcome is in the session now: votes and rounds that ended, texts that were revealed. */
const settledKeys = (session: Session): Set<string> =>
  new Set(
    stepsInOrder(session).flatMap((at) => {
      const step = stepAt(session, at);
      return step?.kind.sealing?.settled(step.definition, step.work, at) ?? [];
    }),
  );

/**
 * Of the keys of a box, those whose outcome is in the session: their destruction is to be repeated. A vote that the
 * session does not know is left alone: this may be an older copy of it, and the newer one still needs its ballots.
 */
export function leftOver(session: Session, keys: readonly string[]): string[] {
  const settled = settledKeys(session);
  return keys.filter((key) => settled.has(key));
}
