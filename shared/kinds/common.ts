import { z } from 'zod';
import { Id, listOf, recordOf, MadeText } from '../base/primitives';
import { TakenItem, TypedItem } from '../base/steps';

const from = { exercise: Id, step: Id };

/** Where a step takes its items from: fixed ones, or the yield of an earlier step of this or another exercise. */
export const ItemSource = z.discriminatedUnion('take', [
  z.object({ take: z.literal('fixed'), items: listOf(z.object({ id: Id, text: MadeText })).min(1) }),
  /** Of a collect, a group, a vote, a place (best first), a rate (what is under its mark) a commit and a rank step (best first). */
  z.object({ take: z.enum(['ideas', 'groups', 'winners', 'placed', 'failing', 'actions', 'ranked']), ...from }),
  /** A collect step's ideas under one of its headings. */
  z.object({ take: z.literal('headed'), ...from, heading: Id }),
  /** What a sort step put into some of its bins. */
  z.object({ take: z.literal('sorted'), ...from, bins: listOf(Id).min(1) }),
  /** The items that a rate step rated lowest. */
  z.object({ take: z.literal('lowest'), ...from, count: z.int().min(1).max(20) }),
  /** The groups of every group step on the agenda. `rest`: every idea that is in none, and every note, as well. */
  z.object({ take: z.literal('groups-of-the-day'), rest: z.boolean().optional() }),
  /** The parked topics and promises that were noted beside the agenda. */
  z.object({ take: z.literal('notes') }),
  /**
   * Every action agreed at an earlier step that is neither done nor dropped nor replaced by a later one. `say`: with its
   * owner and day, or as its measure, those without one left out; left out: as it was agreed.
   */
  z.object({ take: z.literal('open-actions'), say: z.enum(['owner', 'measure']).optional() }),
]);
export type ItemSource = z.infer<typeof ItemSource>;

/** A source that leads to a step. */
export type FromStep = Extract<ItemSource, { step: string }>;

/** What is taken of a step. */
export type Take = FromStep['take'];

/** What a step with items of its own content has: those typed in, and those it has begun with (left out until then). */
export const stepItems = { typed: listOf(TypedItem), items: listOf(TakenItem).optional() };

/** What every step definition has. */
export const stepBase = {
  id: Id,
  /** Short, for the agenda: "Collect", "Vote". */
  title: MadeText,
  /** The question or sentence the room reads. */
  room: MadeText,
  /** What the facilitator says now: to open the step, push deeper, close it; `forms` opens it in another form than its own. */
  say: z.object({
    open: MadeText,
    push: MadeText.optional(),
    close: MadeText.optional(),
    forms: recordOf(z.string(), MadeText).optional(),
  }),
  minutes: z.object({ full: z.number(), short: z.number().optional() }),
  /** What was found, in the exercise's own words, by the case that it is (`found.ts`); left out: in the kind's. */
  finding: recordOf(z.string(), MadeText).optional(),
};
