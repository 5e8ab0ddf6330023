import type { DoubtReason, DoubtsInBrief, ToldDoubt } from '../../base/doubts';
import type { Refusal } from '../../base/refusals';
import type { Speaking } from './count';
import { refusals } from './refusals';

/** What is wrong in a file, where no command could be refused for it, or a facilitator is told in other words. */
const sentences: Readonly<Partial<Record<DoubtReason, string>> & Record<Exclude<DoubtReason, Refusal>, string>> = {
  'given-twice': 'Something stands here twice that there can be only once.',
  'seat-in-secret-ballot': 'A secret answer says whose it is.',
  'ballots-not-sealed': 'There are answers here, where there can be none yet or none at all.',
  'more-took-part-than-present': 'More people took part than there can have been.',
  'kept-of-too-few': 'Secret answers of fewer than five people are kept here.',
  'idea-in-two-groups': 'An idea lies in more than one group.',
  'goes-in-a-circle': 'This leads back to itself.',
  'unknown-room': 'It names a breakout room that is not in this session.',
  'scale-wrong': 'This scale does not go up, or has more values than anybody could tell apart.',
  'minutes-wrong': 'No step takes that many minutes, or so few.',
  'size-wrong': 'No group has that many people, or so few.',
  'exercise-wrong': 'This exercise contradicts itself.',
  'vote-is-open': 'Two votes are open at once, or one that is not the last.',
  'rating-is-open': 'Two rounds are open at once, or one that is not the last.',
  'vote-not-closed': 'It cannot be both open and closed.',
  'rating-not-open': 'It cannot be both open and closed.',
  'vote-not-revealed': 'Something was made of a result that nobody has seen.',
  'not-present': 'Somebody answered who was not there.',
  'unknown-participant': 'It names somebody who is not in this session.',
  'paper-ballots-over-present': 'There are more ballots than people present.',
  'counts-over-present': 'There are more hands than people present.',
  'counts-do-not-fit-scale': 'The numbers do not fit the scale.',
  'vote-of-another-form': 'A vote taken in this way has no such entries.',
  'unknown-vote': 'It is the run-off of a vote that is not there.',
  'unknown-option': 'It names something that was not asked.',
  'no-tie': 'A tie is settled that never existed.',
  'choose-the-places-left': 'The decision does not fit the tie.',
  'too-few-options': 'There are too few options, or too many.',
  'texts-are-sealed': 'There are unsigned texts here that nobody may read yet.',
  'not-anonymous': 'Texts are said to be revealed that were never sealed.',
  'round-not-running': 'The round is at a part that it does not have.',
};

const sentence = (why: DoubtReason): string => sentences[why] ?? refusals[why as Refusal];

/** What a file says that cannot be true. */
export const doubts = ({ quotedText }: Pick<Speaking, 'quotedText'>) => {
  /** With its place: in the room's words where it has some, else as the file has it. */
  const told = ({ at, why, about }: ToldDoubt): string =>
    about === ''
      ? `${at}: ${sentence(why)}`
      : `${quotedText(about)}, ${at.split('.').slice(2).join('.')}: ${sentence(why)}`;
  return {
    sentence,
    told,
    /** The first of them, and how many there are beside it. */
    brief: ({ all, first }: DoubtsInBrief): string =>
      [...first.slice(0, 1).map(told), ...(all > 1 ? [`And ${all - 1} more.`] : [])].join(' '),
    title:
      'Something in this file cannot be true. You are looking at a copy: nothing in it can be changed, and the file stays as it is.',
    more: (count: number): string => `and ${count} more`,
    results: 'Do not rely on what is marked.',
    marked: 'This result cannot be true',
    inPlan: (reasons: readonly string[]): string => `This cannot be true: do not rely on it. ${reasons.join(' ')}`,
    look: 'Look at it',
    lookHint: 'Opens a copy that nobody can change, with what is wrong in it',
  };
};
