import type { RoomView } from '@shared/views/views';
import type { RoomStepView } from '@shared/kinds/registry';
import { RoomIdeas, RoomSealedTexts } from './collect/Room';
import { RoomActions } from './commit/Room';
import { RoomLadder } from './define/Room';
import { RoomBoard } from './group/Room';
import { RoomJudgingOpen, RoomJudgingResult, RoomVerdicts } from './judge/Room';
import { RoomGrid } from './link/Room';
import { RoomPlaces } from './place/Room';
import { RoomRatingOpen, RoomRatingResult } from './rate/Room';
import { RoomSay } from './say/Room';
import { RoomBins } from './sort/Room';
import { RoomOptions, RoomVoteClosed, RoomVoteOpen, RoomVoteReset } from './vote/Room';
import { RoomVoteResult } from './vote/RoomResult';

/** What the room sees of a step; a new kind of picture does not compile until it is drawn here. */
export function RoomStep({ view }: { readonly view: RoomView }) {
  const { body } = view;
  switch (body.kind) {
    case 'say':
      return <RoomSay view={view} />;
    case 'sealed-texts':
      return <RoomSealedTexts view={body} />;
    case 'ideas':
      return <RoomIdeas view={body} />;
    case 'board':
      return <RoomBoard view={body} />;
    case 'options':
      return <RoomOptions view={body} />;
    case 'vote-open':
      return <RoomVoteOpen view={body} />;
    case 'vote-closed':
      return <RoomVoteClosed view={body} />;
    case 'vote-reset':
      return <RoomVoteReset />;
    case 'vote-result':
      return <RoomVoteResult view={body} />;
    case 'rating-open':
      return <RoomRatingOpen view={body} />;
    case 'rating-result':
      return <RoomRatingResult view={body} />;
    case 'judging-open':
      return <RoomJudgingOpen view={body} />;
    case 'judging-result':
      return <RoomJudgingResult view={body} />;
    case 'verdicts':
      return <RoomVerdicts view={body} />;
    case 'bins':
      return <RoomBins view={body} />;
    case 'places':
      return <RoomPlaces view={body} />;
    case 'ladder':
      return <RoomLadder view={body} />;
    case 'grid':
      return <RoomGrid view={body} />;
    case 'actions':
      return <RoomActions view={body} />;
  }
}

/** A room picture by its kind. */
export type RoomPicture<K extends RoomStepView['kind']> = Extract<RoomStepView, { kind: K }>;
