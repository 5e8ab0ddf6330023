import type { Suggestion } from '@shared/agenda/suggest';
import type { Command } from '@shared/session/commands';

/** Everything the facilitator can set off here, by key, menu, button or command line. */
export interface WorkshopActs {
  readonly send: (command: Command) => Promise<boolean>;
  readonly next: () => void;
  readonly step: (by: 'agenda/next' | 'agenda/back') => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly seat: () => void;
  readonly room: (to: 'open' | 'close' | 'toggle-full-screen' | 'toggle-blank') => void;
  readonly oneScreen: () => void;
  readonly report: () => void;
  readonly versions: () => void;
  readonly home: () => void;
  readonly mergeRooms: () => void;
  readonly saveCopy: () => void;
  readonly importIdeas: () => void;
  readonly keys: () => void;
  readonly editAgenda: () => void;
  readonly printAgenda: () => void;
  /** Runs a block once more, after where it is, and goes there. */
  readonly again: (itemId: string) => void;
  readonly take: (suggestion: Suggestion) => void;
  /** Takes what would save time first, if anything is suggested. */
  readonly takeFirst: () => void;
  /** Starts or stops the timer of the step. */
  readonly timer: () => void;
  readonly moreTime: () => void;
  readonly sound: (on: boolean) => void;
  /** After a jump: back to where the room was. */
  readonly comeBack: () => void;
  readonly followUp: () => void;
  /** Opens the line for a note; again, it is for the next kind. */
  readonly notes: () => void;
}
