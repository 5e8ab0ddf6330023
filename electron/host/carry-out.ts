import { followUpBlocks } from '@shared/agenda/follow-up';
import type { Refusal } from '@shared/base/refusals';
import type { Chance } from '@shared/kinds/decision';
import type { SealedBox } from '@shared/kinds/sealed-box';
import type { Command } from '@shared/session/commands';
import { decide } from '@shared/session/decide';
import { withPictures } from '@shared/session/photographs';
import { reduce } from '@shared/session/reduce';
import type { JournalEntry, WithUndo } from '@shared/session/replay';
import type { Picture, PictureId } from '@shared/session/schema/photograph';
import { barrierOfSealing, record, withBarrier, type undo } from '@shared/session/undo';
import { pictureName } from './picture-name';

/** The session with its sealed box and its undo, on disk or about to be. */
export interface State extends WithUndo {
  readonly box: SealedBox;
}

/** What comes of something that was asked. */
export type Outcome =
  | { readonly refused: Refusal }
  | {
      readonly state: State;
      readonly what: string;
      /** For the journal; nothing where only the box changes. */
      readonly entry: JournalEntry | null;
      /** The key of a box entry that is to be kept, or to be destroyed once the entry is on disk. */
      readonly seals: string | null;
      readonly destroys: string | null;
    };

/** What it takes to carry something out beside the session itself. */
export interface Given {
  readonly now: () => string;
  readonly chance: Chance;
  /** What is in every photograph that there has been since the session was opened: undo has only the name. */
  readonly known: Record<PictureId, Picture>;
}

/** What comes of a command. */
export function carryOut(state: State, command: Command, { now, chance, known }: Given): Outcome {
  const { session, box } = state;
  const decision = decide(session, box, command, {
    ...chance,
    followUp: followUpBlocks,
    nameOf: pictureName,
  });
  if ('refused' in decision) return decision;
  if ('seals' in decision) {
    const { seals, entry } = decision;
    const sealed = { session, box: { ...box, [seals]: entry }, undo: withBarrier(barrierOfSealing(entry)) };
    return { state: sealed, what: command.type, entry: null, seals, destroys: null };
  }
  const { event, destroys, takes } = decision;
  const time = now();
  const reduced = reduce(session, event, time);
  if ('refused' in reduced) return reduced;
  Object.assign(known, takes);
  const next = withPictures(reduced.session, known);
  const left = destroys === null ? box : Object.fromEntries(Object.entries(box).filter(([key]) => key !== destroys));
  return {
    state: { session: next, box: left, undo: record(state.undo, session, next, event) },
    what: event.type,
    entry: { revision: next.revision, time, event },
    seals: null,
    destroys,
  };
}

/** What comes of a step back or forward. */
export function stepped(state: State, direction: typeof undo, { now, known }: Given): Outcome {
  const time = now();
  const taken = direction(state.undo, state.session, time);
  if ('refused' in taken) return taken;
  const { stack, travel, type } = taken;
  const session = withPictures(taken.session, known);
  const entry = { revision: session.revision, time, event: travel };
  return { state: { ...state, session, undo: stack }, what: type, entry, seals: null, destroys: null };
}
