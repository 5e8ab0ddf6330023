import { z } from 'zod';
import { CollectDefinition } from './collect/schema';
import { CommitDefinition } from './commit/schema';
import { DefineDefinition } from './define/schema';
import { GroupDefinition } from './group/schema';
import { JudgeDefinition } from './judge/schema';
import { LinkDefinition } from './link/schema';
import { PlaceDefinition } from './place/schema';
import { RateDefinition } from './rate/schema';
import { SayDefinition } from './say/schema';
import { SortDefinition } from './sort/schema';
import { VoteDefinition } from './vote/schema';

/** A step of an exercise, as data. */
export const StepDefinition = z.discriminatedUnion('kind', [
  SayDefinition,
  CollectDefinition,
  GroupDefinition,
  VoteDefinition,
  RateDefinition,
  JudgeDefinition,
  SortDefinition,
  PlaceDefinition,
  DefineDefinition,
  LinkDefinition,
  CommitDefinition,
]);
export type StepDefinition = z.infer<typeof StepDefinition>;
export type StepKind = StepDefinition['kind'];
