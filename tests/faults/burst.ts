import type { Command } from '@shared/session/commands';
import type { Session } from '@shared/session/schema/session';
import { isRevealed } from '@shared/engines/voting/outcome';
import { action, add, cast, close, ideaId, open, show, typed } from '../fixtures/commands';
import { at } from '../fixtures/session';

interface Numbered {
  readonly id: string;
  readonly command: Command;
}

/** Commands of different kinds, one after the other. */
export const ROUND = 5;
const VOTE_LASTS = 40;

/** What a session needs before a burst. */
export const groundwork: readonly Command[] = [
  typed(at.secretVote, 'One', 'Two'),
  open(at.secretVote, 'vote-0', 'walk-up', { budget: 20, cap: 20 }),
];

/** The ballot of command `number`: no other nearby is the same. */
export const ballotOf = (number: number) => ({
  [ideaId('One')]: 1 + (number % 10),
  [ideaId('Two')]: 1 + (Math.floor(number / 10) % 10),
});
export const voterOf = (number: number): string => `p${1 + (number % 6)}`;

/** The number of a command in its id, and the vote that is open then, if the command is about one. */
export const parts = (id: string) => {
  const [kind = '', number = '', vote = ''] = id.split('.');
  return { kind, number: Number(number), vote };
};

function numbered(number: number, vote: number): Numbered {
  const voteId = `vote-${vote}`;
  switch (number % ROUND) {
    case 0:
      return { id: `idea.${number}`, command: add(at.elements, `idea ${number}`) };
    case 1:
      return {
        id: `cast.${number}.${voteId}`,
        command: cast(at.secretVote, voteId, voterOf(number), ballotOf(number)),
      };
    case 2:
      return { id: `card.${number}`, command: add(at.pretences, `card ${number}`) };
    case 3:
      return {
        id: `action.${number}`,
        command: {
          type: 'commit/add',
          at: at.actions,
          actionId: `action-${number}`,
          fields: action(`action ${number}`),
        },
      };
    default:
      return {
        id: `fist.${number}`,
        command: {
          type: 'commit/confidence',
          at: at.actions,
          actionId: `action-${number - 1}`,
          counts: [0, 0, 0, 1, 0, 0],
        },
      };
  }
}

/** Commands without end; now and then the secret vote is closed and another opened. */
export function* commandsFrom(from: number, session: Session): Generator<Numbered, void> {
  const work = session.work[`${at.secretVote.item}/${at.secretVote.step}`];
  const votes = work?.kind === 'vote' ? work.votes : [];
  let vote = votes.length - 1;
  const last = votes.at(-1);
  if (last?.status === 'closed' && !isRevealed(last)) yield showing(vote);
  if (last?.status !== 'open') yield opening((vote += 1));
  for (let number = from; ; number += 1) {
    yield numbered(number, vote);
    if (number % VOTE_LASTS === VOTE_LASTS - 1) {
      yield { id: `close.${number}.vote-${vote}`, command: close(at.secretVote, `vote-${vote}`) };
      yield showing(vote);
      yield opening((vote += 1));
    }
  }
}

const showing = (vote: number): Numbered => ({
  id: `show.0.vote-${vote}`,
  command: show(at.secretVote, `vote-${vote}`),
});

const opening = (vote: number): Numbered => ({
  id: `open.0.vote-${vote}`,
  command: open(at.secretVote, `vote-${vote}`, 'walk-up', { budget: 20, cap: 20 }),
});
