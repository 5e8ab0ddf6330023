import type { Conflict } from '../engines/merging/conflicts';
import type { MergeRefusal } from '../merge/why-not';
import type { Relation } from '../session/compare';

/* What main answers with, where that is more than a word; the contract says to what. */

/** A session that is open now. `damaged`: how many sealed votes and steps could not be read and were set aside. */
export interface Opened {
  readonly sessionId: string;
  readonly damaged: number;
  /** Changes that a crash had left in the journal only, and the moment of the last change there is. */
  readonly applied: number;
  readonly upTo: string;
  /** Lines of the journal that made no sense or did not belong: they were put aside. */
  readonly unread: number;
}

/** A dropped file that is not simply opened: how it stands to the session that is here, and when each was last changed. `new`: it is not here yet. */
export interface FileBeside {
  readonly known: {
    readonly relation: Relation | 'new';
    readonly title: string;
    /** Empty where it is not here yet. */
    readonly here: string;
    readonly there: string;
    /** The session that is here is the open one. */
    readonly isOpen: boolean;
    /** Nothing can be opened now: a workshop is open, or something is being typed. */
    readonly busy: boolean;
  };
}

/** An exercise taken in from a file. */
export interface ImportedExercise {
  readonly title: string;
  /** `there`: the very same was in the library before; `copy`: its id was taken, so it got another one. */
  readonly as: 'new' | 'there' | 'copy';
}

/** A session that was put among the others without being opened. */
export interface Kept {
  readonly kept: string;
}

/** What merging would come to: the rooms and the whole in figures, where rooms differ, and why it cannot be done. */
export interface MergeView {
  readonly rooms: readonly RoomFigures[];
  /** Null where it is refused. */
  readonly whole: (RoomFigures & { readonly sums: number }) | null;
  readonly conflicts: readonly (Conflict & { readonly where: string })[];
  readonly refused: { readonly why: MergeRefusal; readonly room: string } | null;
}

/** A room, or all of them, in figures. */
export interface RoomFigures {
  readonly id: string;
  readonly name: string;
  readonly participants: number;
  readonly ideas: number;
  readonly votes: number;
}

/** A version of a session, in the list of its history. */
export interface VersionCard {
  readonly id: string;
  readonly keptAt: string;
  readonly reason: 'opened' | 'step' | 'time' | 'closed' | 'before-loss' | 'before-migration' | 'outside' | 'named';
  readonly name: string | null;
  /** Null for bytes that are no session of ours. */
  readonly holds: {
    readonly title: string;
    readonly step: string;
    readonly ideas: number;
    readonly votes: number;
  } | null;
}
