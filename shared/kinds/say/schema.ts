import { z } from 'zod';
import { stepBase } from '../common';

export const SayDefinition = z.object({ ...stepBase, kind: z.literal('say') });
export type SayDefinition = z.infer<typeof SayDefinition>;

export const SayWork = z.object({ kind: z.literal('say') });
export type SayWork = z.infer<typeof SayWork>;
