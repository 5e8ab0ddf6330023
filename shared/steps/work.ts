import { z } from 'zod';
import { CollectWork } from './collect/schema';
import { CommitWork } from './commit/schema';
import { DefineWork } from './define/schema';
import { GroupWork } from './group/schema';
import { LinkWork } from './link/schema';
import { RateWork } from './rate/schema';
import { SayWork } from './say/schema';
import { VoteWork } from './vote/schema';

/** What a step has gathered so far. */
export const StepWork = z.discriminatedUnion('kind', [
  SayWork,
  CollectWork,
  GroupWork,
  VoteWork,
  RateWork,
  DefineWork,
  LinkWork,
  CommitWork,
]);
export type StepWork = z.infer<typeof StepWork>;
