import { isWithin } from '@shared/base/moments';
import { plain, type KindScreens } from '../contract';
import { FacilitateVote } from './Facilitator';
import { RoomVoteClosed, RoomVoteOpen, RoomVoteReset } from './Room';
import { RoomVoteResult } from './RoomResult';
import { SeatBallot } from './Seat';
import { settingsFrom } from './settings';
import { revealTime } from './use-reveal';

export const vote: KindScreens<'vote'> = {
  ...plain,
  Facilitator: FacilitateVote,
  rooms: {
    'vote-open': (view) => <RoomVoteOpen view={view} />,
    'vote-closed': (view) => <RoomVoteClosed view={view} />,
    'vote-reset': () => <RoomVoteReset />,
    'vote-result': (view) => <RoomVoteResult view={view} />,
  },
  seat: {
    Turn: SeatBallot,
    again: (strings) => strings.seat.again,
  },
  next({ next, open, closed, suggested }, { at, present, choice, newId }) {
    switch (next) {
      case 'open-vote':
        return [
          { type: 'vote/open', at, voteId: newId(), ...settingsFrom(choice, suggested), present, runOffOf: null },
        ];
      case 'close-vote':
        return open ? [{ type: 'vote/close', at, voteId: open.id }] : [];
      case 'reveal-vote':
        return closed ? [{ type: 'vote/reveal', at, voteId: closed.id }] : [];
      case 'next-step':
        return [];
    }
  },
  closingWithout({ next, open }, strings) {
    if (next !== 'close-vote' || !open) return null;
    if (open.uncounted > 0) return strings.workshop.closeWithout.counts(open.uncounted);
    return open.missing ? strings.workshop.closeWithout.votes(open.missing) : null;
  },
  isOpen: ({ open }) => open !== null,
  isRevealing({ latest }) {
    if (!latest?.revealedAt) return false;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    return !still && isWithin(latest.revealedAt, revealTime(latest.rows.length), Date.now());
  },
  formOf: ({ open, suggested }, choice) => open?.form ?? settingsFrom(choice, suggested).form,
};
