import type { z } from 'zod';
import type { FileProblem } from '../base/file-problems';
import type { Refusal } from '../base/refusals';

/** Which window speaks: each is given its role by main when it is made and can never change it. */
export type Role = 'facilitator' | 'room' | 'seat' | 'report';

/** Done, or not done for a reason that the screen turns into words. */
export type Answer<T = object> = ({ readonly ok: true } & T) | { readonly ok: false; readonly refused: Refusal };

/** Why something with files did not come about; `file` is a name, never a path. */
export type FileAnswer<T = object> =
  | ({ readonly ok: true } & T)
  | {
      readonly ok: false;
      readonly problem: FileProblem;
      readonly file: string;
      readonly detail: string;
    };

/** A request as the contract has it. */
export interface Request<Input extends z.ZodType, Reply> {
  readonly input: Input;
  readonly roles: readonly Role[];
  /** Only the compiler reads it. */
  readonly reply?: Reply;
}

/** A request of the contract: its input, and who may make it. */
export const request =
  <Reply>() =>
  <Input extends z.ZodType>(input: Input, ...roles: Role[]): Request<Input, Reply> => ({ input, roles });
