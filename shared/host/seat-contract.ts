import { z } from 'zod';
import { Id } from '../base/primitives';
import { request, type Answer } from './request';
import { MOST_TO_COME, PIN } from './views';

/** The requests of the seat's window, and of the facilitator's about the seat. */
export const seatRequests = {
  /** `pin`: what guards the way back, where the facilitator has set one. */
  'windows/seat': request<Answer>()(
    z.discriminatedUnion('to', [
      z.object({ to: z.literal('open') }),
      z.object({ to: z.literal('close'), pin: z.string().max(20).optional() }),
    ]),
    'facilitator',
    'seat',
  ),
  /** Guards the way back from the seat by a PIN from now on, or for null no longer. */
  'windows/pin': request<Answer>()(z.object({ pin: z.string().regex(PIN).nullable() }), 'facilitator'),
  /** Sits somebody down; `code`: of their seat card, null where none was asked for. */
  'seat/sit': request<Answer>()(z.object({ participant: Id, code: z.string().max(20).nullable() }), 'seat'),
  /** Somebody has come late: on the list already, or new by name (which may be empty). Null: they wait for the facilitator. */
  'seat/arrive': request<Answer<{ participant: string | null }>>()(
    z.object({ participant: Id.nullable(), name: z.string().max(120) }),
    'seat',
  ),
  /** The facilitator's yes to somebody who waits; said at the seat, with the PIN where there is one. */
  'seat/let-in': request<Answer<{ participant: string }>>()(
    z.object({ waiting: Id, pin: z.string().max(20).optional() }),
    'facilitator',
    'seat',
  ),
  'seat/turn-away': request<Answer>()(z.object({ waiting: Id }), 'facilitator'),
  /** So many late arrivals come in without asking, in what is open now. */
  'seat/allow': request<Answer>()(z.object({ mayCome: z.int().min(0).max(MOST_TO_COME) }), 'facilitator'),
  /** Seat cards for everybody, or for those who have none yet; their codes come back to be printed, and are kept nowhere. */
  'seat/cards': request<Answer<{ codes: readonly { participant: string; code: string }[] }>>()(
    z.object({ who: z.enum(['all', 'new']) }),
    'facilitator',
  ),
  /** No code is asked for any more: of this participant, or for null of nobody. */
  'seat/no-cards': request<Answer>()(z.object({ participant: Id.nullable() }), 'facilitator'),
} as const;
