import { join } from 'node:path';
import type { Page } from 'playwright';
import { agendaTemplates } from '@shared/agenda/templates';
import { blocks } from '@shared/agenda/blocks';
import { exercises } from '@shared/exercises';
import { ExerciseDefinition } from '@shared/session/schema/definition';
import { buildPlan } from '@shared/plan/build';
import type { Session } from '@shared/session/schema/session';
import { exerciseTexts, typedTexts } from '../fixtures/pseudo';
import { textsIn } from '../fixtures/texts';
import type { Candor } from './candor';
import { Judged, owning } from './judged';
import { menuOf } from './menu';
import { putStages, resize } from './staged';
import { test as base } from './test';

export interface Tour {
  readonly candor: Candor;
  readonly page: Page;
  /** Looks at the facilitator's window as it is now, and at the menu. */
  readonly look: (where: string) => Promise<void>;
  /** Looks at a text that stands in no window of ours. */
  readonly hear: (text: string, as: string) => void;
}

/** What stands on a key in every language. */
const KEYS = [
  ...Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index)),
  ...Array.from({ length: 12 }, (_, index) => `F${index + 1}`),
];

/** Kinds of files, which are called so in every language. */
const FORMATS = ['PDF', 'CSV', 'MD', 'PNG', 'iCalendar'];

const library = [...exercises, ...blocks].flatMap((one) => textsIn(ExerciseDefinition, one));
const templates = agendaTemplates.flatMap(({ title, forWhom }) => [title, forWhom]);
/** Sentences of the plan, some of which stand in the facilitator's own: they are in the session's language. */
const inPlan = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.includes(' ')
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(inPlan)
      : [];

/** A tour of the app in the pseudo language, its sessions in English. Whatever was seen on it is judged at its end. */
export const test = base.extend<{
  tour: (sessions: Readonly<Record<string, Session>>, typed?: readonly string[]) => Promise<Tour>;
}>({
  tour: async ({ home, start }, give) => {
    const judged = new Judged();
    await give(async (sessions, typed = []) => {
      putStages(home, sessions);
      const candor = await start(['--lang=en-XA']);
      const page = candor.facilitator;
      await resize(candor, 'facilitator', 1280, 800);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const held = Object.values(sessions);
      const owned = owning(
        KEYS,
        FORMATS,
        library,
        templates,
        held.flatMap((one) => [...typedTexts(one), ...exerciseTexts(one), ...inPlan(buildPlan(one))]),
        typed,
        [home.sessions, home.folder],
      );
      const look = async (where: string) => {
        await judged.look(page, where, owned);
        const pictures = process.env['CANDOR_PICTURES'];
        if (pictures) await page.screenshot({ path: join(pictures, `${where.replaceAll(/\W+/gu, '-')}.png`) });
        for (const { label } of Object.values(await menuOf(candor))) judged.hear(label, `menu, ${where}`, owned);
        for (const window of candor.app.windows()) {
          const handle = await candor.app.browserWindow(window);
          judged.hear(await handle.evaluate((one) => one.getTitle()), `window title, ${where}`, owned);
        }
      };
      return { candor, page, look, hear: (text, as) => judged.hear(text, as, owned) };
    });
    judged.expectNone();
  },
});
