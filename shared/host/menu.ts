import { z } from 'zod';

/** The parts of the application menu that the facilitator's window fills. */
const sections = ['session', 'edit', 'room', 'help'] as const;
export type MenuSection = (typeof sections)[number];

const MOST_PARTS = 5;
const MOST_ENTRIES = 20;

const MenuEntry = z.object({
  /** The act's; it comes back when the entry is chosen. */
  id: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  label: z.string().trim().min(1).max(120),
  /** As people read it, only to be shown; null for none. */
  key: z
    .string()
    .regex(/^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:[A-Z0-9?.,+-]|[A-Z][A-Za-z0-9]{1,9})$/)
    .nullable(),
  enabled: z.boolean(),
});
export type MenuEntry = z.infer<typeof MenuEntry>;

/** What the facilitator can do now, by section; within one, in parts with a line between them. */
export const MenuContents = z.object(
  Object.fromEntries(
    sections.map((section) => [section, z.array(z.array(MenuEntry).min(1).max(MOST_ENTRIES)).max(MOST_PARTS)]),
  ) as Record<MenuSection, z.ZodArray<z.ZodArray<typeof MenuEntry>>>,
);
export type MenuContents = z.infer<typeof MenuContents>;
