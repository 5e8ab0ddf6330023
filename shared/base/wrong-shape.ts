import type { z } from 'zod';

/** What zod finds wrong, in its words; nothing where those would be a pattern, which says nothing to anybody. */
export const reasonOf = ({ code, message }: z.core.$ZodIssue): string => (code === 'invalid_format' ? '' : message);

/** Where a file does not fit its schema, and why, as far as that can be said: "participants.0.id". */
export function placeOf(issue: z.core.$ZodIssue): string {
  const [place, reason] = [issue.path.join('.'), reasonOf(issue)];
  return [place, reason].filter((part) => part !== '').join(': ');
}
