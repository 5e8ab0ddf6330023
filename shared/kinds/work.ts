import { z } from 'zod';
import { CollectWork } from './collect/schema';
import { CommitWork } from './commit/schema';
import { DefineWork } from './define/schema';
import { GroupWork } from './group/schema';
import { JudgeWork } from './judge/schema';
import { LinkWork } from './link/schema';
import { PlaceWork } from './place/schema';
import { RateWork } from './rate/schema';
import { SayWork } from './say/schema';
import { SortWork } from './sort/schema';
import { VoteWork } from './vote/schema';

/** What a step has gathered so far. */
export const StepWork = z.discriminatedUnion('kind', [
  SayWork,
  CollectWork,
  GroupWork,
  VoteWork,
  RateWork,
  JudgeWork,
  SortWork,
  PlaceWork,
  DefineWork,
  LinkWork,
  CommitWork,
]);
export type StepWork = z.infer<typeof StepWork>;
