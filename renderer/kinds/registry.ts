import type { FacilitatorStepView, RoomStepView, SeatTask, StepKind } from '@shared/kinds/registry';
import { collect } from './collect';
import { commit } from './commit';
import type { KindScreens, SeatOf } from './contract';
import { define } from './define';
import { group } from './group';
import { judge } from './judge';
import { link } from './link';
import { place } from './place';
import { rank } from './rank';
import { rate } from './rate';
import { say } from './say';
import { sort } from './sort';
import { vote } from './vote';

/** The screens of every step kind, a line each; a kind without any does not compile. */
const screens: { readonly [K in StepKind]: KindScreens<K> } = {
  say,
  collect,
  group,
  vote,
  rate,
  judge,
  rank,
  sort,
  place,
  define,
  link,
  commit,
};

/** The screens of a kind as those see them who ask the same of all. */
type AnyScreens = Omit<KindScreens<StepKind>, 'rooms' | 'seat'>;

/** The screens for what the facilitator works with. */
export const screensOf = ({ kind }: Pick<FacilitatorStepView, 'kind'>): AnyScreens =>
  screens[kind] as unknown as AnyScreens;

/** The seat screen's side of the kind that a task is of. */
export function seatOf({ of }: Pick<SeatTask, 'of'>): SeatOf<SeatTask> {
  const { seat } = screens[of];
  if (!seat) throw new Error(`the kind ${of} has no seat screen`);
  return seat as unknown as SeatOf<SeatTask>;
}

type Picture = (view: RoomStepView, room: unknown) => React.ReactNode;

/** What draws each room picture, by its name. */
export const pictures: ReadonlyMap<string, Picture> = new Map(
  Object.values(screens).flatMap(({ rooms }) => Object.entries(rooms) as [string, Picture][]),
);
