import type { ComponentType, ReactNode } from 'react';
import type { SeatTurn } from '@shared/base/people';
import type { StepAddress } from '@shared/base/steps';
import type { FacilitatorStepView, RoomStepView, RoomViewOf, SeatTask, StepKind } from '@shared/kinds/registry';
import type { Command } from '@shared/session/commands';
import type { FacilitatorView, RoomView } from '@shared/views/views';
import type { Strings } from '@shared/words';
import type { Choice } from './parts/choices';

/** Sends a command; true when it was accepted. A refusal is told by the sender. */
export type Send = (command: Command) => Promise<boolean>;

/** What the facilitator works with in a step of a kind. */
type WorkView<K extends StepKind> = Extract<FacilitatorStepView, { kind: K }>;

/** What every facilitator's step works with. */
export interface StepProps<K extends StepKind> {
  readonly work: WorkView<K>;
  readonly at: StepAddress;
  readonly view: FacilitatorView;
  readonly send: Send;
}

/** A room picture by its name. */
export type RoomPicture<P extends RoomStepView['kind']> = Extract<RoomStepView, { kind: P }>;

/** A seat's task of a kind. */
export type TaskOf<K extends string> = Extract<SeatTask, { of: K }>;

/** What a participant's turn works with. What is not cast lives in its window only, and is gone when the seat is left. */
export interface TurnProps<T> {
  readonly sessionId: string;
  readonly task: T;
  readonly seat: SeatTurn;
  readonly leave: () => void;
  readonly finish: (thanks: string) => void;
}

/** What the next action is carried out with: who is in the room, what was chosen for what opens next, and fresh ids. */
interface Acting {
  readonly at: StepAddress;
  readonly present: string[];
  readonly choice: Choice;
  readonly newId: () => string;
}

/** A kind's side of the seat screen. */
export interface SeatOf<T> {
  readonly Turn: ComponentType<TurnProps<T>>;
  /** What is said where a seat that is done may come again; null where it may not. */
  readonly again: ((strings: Strings) => string) | null;
}

/** One step kind, whole, on the screens' side: all that the other screens ask of it. A member is `null` where a kind has nothing of it. */
export interface KindScreens<K extends StepKind> {
  readonly Facilitator: ComponentType<StepProps<K>>;
  /** Its room pictures by name, but those that are no kind's own (see `RoomStep`). `room`: all that the room sees. */
  readonly rooms: {
    readonly [P in Exclude<PictureOf<K>, 'options'>]: (view: RoomPicture<P>, room: RoomView) => ReactNode;
  };
  readonly seat: SeatOf<TaskOf<K>> | null;
  /** The commands behind the filled button, one after the other as long as they are accepted; none where it only leads on. */
  next(work: WorkView<K>, acting: Acting): readonly Command[];
  /** What the filled button says where it would close something in which people who are present have not had their turn, or something is not counted, and so is held; null where it would not. */
  closingWithout(work: WorkView<K>, strings: Strings): string | null;
  /** The room may go on although the filled button means something else. */
  mayGoOn(work: WorkView<K>): boolean;
  /** Something is open in it in which everybody takes part: a clicker does not leave it. */
  isOpen(work: WorkView<K>): boolean;
  /** Its result is still coming on the room screen, place by place. */
  isRevealing(work: WorkView<K>): boolean;
  /** The form in which it is being done, or would be if it were opened now; null where it has none. */
  formOf(work: WorkView<K>, choice: Choice): string | null;
  /** Ideas can be brought in from a file now. */
  takesIdeas(work: WorkView<K>): boolean;
}

type PictureOf<K extends StepKind> = RoomViewOf<K>['kind'];

/** What the screens of a kind without rounds, forms and seats have in common. */
export const plain = {
  seat: null,
  next: () => [],
  closingWithout: () => null,
  mayGoOn: () => false,
  isOpen: () => false,
  isRevealing: () => false,
  formOf: () => null,
  takesIdeas: () => false,
} as const;
