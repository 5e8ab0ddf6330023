import { z } from 'zod';
import { folded } from '../base/folded';
import { Id } from '../base/primitives';
import { Logo } from '../session/schema/logo';
import { SessionDetails } from '../session/schema/session';

/** What is kept of an organisation between its workshops, on this machine. */
export const Organisation = z.object({
  id: Id,
  name: SessionDetails.shape.organisation.refine((name) => name.trim() !== ''),
  brandPromise: SessionDetails.shape.brandPromise,
  /** `#rrggbb`, as it was chosen; screens show what of it can be read. Null for none. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/u)
    .nullable(),
  logo: Logo.nullable(),
  /** A line for each person, a group after a comma, as a list of names is typed. */
  people: z.string().max(100_000),
});
export type Organisation = z.infer<typeof Organisation>;

/** The one that is kept under a name, however it is typed; undefined where there is none, and for no name. */
export const keptAs = (organisations: readonly Organisation[], name: string): Organisation | undefined =>
  folded(name) === '' ? undefined : organisations.find((one) => folded(one.name) === folded(name));
