import type { Session } from '../session/schema/session';
import type { Sealed } from '../session/sealed-box';
import type { StepAddress } from './common';

/** What a step's views are made from: never the sealed box itself, only what it sums up to. */
export interface ViewContext<D, W> {
  readonly session: Session;
  readonly at: StepAddress;
  readonly definition: D;
  readonly work: W;
  readonly sealed: Sealed;
}

/** A person as everyone knows them: seat number, and a name if one was given. */
export interface Seat {
  readonly id: string;
  readonly seat: number;
  readonly name: string;
}

/** A seat and whether it has had its turn. */
export interface SeatTurn extends Seat {
  readonly done: boolean;
}

/** The one next thing to do in a step; the facilitator window's filled button. */
export type NextAction =
  | 'next-step'
  | 'reveal-texts'
  | 'start-round'
  | 'next-phase'
  | 'pass-turn'
  | 'open-vote'
  | 'close-vote'
  | 'reveal-vote'
  | 'open-rating'
  | 'close-rating'
  | 'back-up-ladder'
  | 'open-judging'
  | 'close-judging'
  | 'reveal-answer';
