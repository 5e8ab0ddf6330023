import { z } from 'zod';
import { Id } from '../base/primitives';
import type { PhotographView } from '../views/photographs';
import type { Organisation } from './organisation';

/** A picture of the room by its name: the step, and what of it is shown. */
const Picture = z.string().min(1).max(300);

/** A page of a picture that was turned to, counted from 0. */
const TurnedPage = z.object({ picture: Picture, page: z.int().min(0) });
export type TurnedPage = z.infer<typeof TurnedPage>;

/** A thing of a picture that is in the spotlight. */
const LitThing = z.object({ picture: Picture, key: z.string().min(1).max(300) });
export type LitThing = z.infer<typeof LitThing>;

/** What of a picture has last come or been changed, by the ids on the way to it. */
export interface Work {
  readonly picture: string;
  readonly ids: readonly string[];
}

/** What stands in front of the room's picture: who is welcome to what, until when there is a break, that it is over, or what was photographed. */
const Cover = z.discriminatedUnion('as', [
  z.object({ as: z.literal('welcome') }),
  z.object({ as: z.literal('closing') }),
  /** `until`: a moment (ISO). */
  z.object({ as: z.literal('break'), until: z.iso.datetime() }),
  /** One of the session's photographs, by its id. */
  z.object({ as: z.literal('photograph'), photograph: Id }),
]);
export type Cover = z.infer<typeof Cover>;

/** How an organisation shows itself: its colour as it was chosen, and its logo; null where it has none. */
export type Brand = Pick<Organisation, 'accent' | 'logo'>;

/** What the facilitator has done to the room's picture. */
export interface StageState {
  /** The room goes on seeing what it saw when this began. */
  readonly frozen: boolean;
  /** Until something comes or is changed: then its page is on show again. */
  readonly turned: TurnedPage | null;
  /** Null where nothing has come yet while this picture is on show. */
  readonly work: Work | null;
  readonly lit: LitThing | null;
  /** The timer that runs is large, to be seen from the back. */
  readonly largeClock: boolean;
  readonly cover: Cover | null;
  /** The photograph that stands in front; what is in it is asked for by the name of its picture. */
  readonly photograph: PhotographView | null;
  /** Of the session's organisation, as long as something stands in front: no other picture is anybody's but the room's. */
  readonly brand: Brand | null;
}

/** The room's picture as it is while nothing was done to it. */
export const UNTOUCHED: StageState = {
  frozen: false,
  turned: null,
  work: null,
  lit: null,
  largeClock: false,
  cover: null,
  photograph: null,
  brand: null,
};

/** What the facilitator does to the room's picture. */
export const StageRequest = z.discriminatedUnion('does', [
  z.object({ does: z.literal('turn'), to: TurnedPage }),
  z.object({ does: z.literal('light'), on: LitThing.nullable() }),
  /** Holds the picture as it is, or lets it go. */
  z.object({ does: z.literal('freeze') }),
  z.object({ does: z.literal('clock'), large: z.boolean() }),
  /** Null takes away what stands in front, and so does a welcome or a closing where one of them stands. */
  z.object({ does: z.literal('cover'), with: Cover.nullable() }),
]);
export type StageRequest = z.infer<typeof StageRequest>;
