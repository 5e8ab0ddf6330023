import type { Page } from 'playwright';
import type { Session } from '@shared/session/schema/session';
import { ask } from './bridge';
import type { Candor, Home } from './candor';
import { putSession } from './prepared';

/** Writes sessions into the sessions folder, each under its id. */
export function putStages(home: Home, stages: Readonly<Record<string, Session>>): void {
  for (const [name, session] of Object.entries(stages)) putSession(home, session, `${name}.candor.json`);
}

/** Opens a staged session and waits until the facilitator sees its step. */
export async function showStage({ facilitator }: Candor, session: Session): Promise<void> {
  const { item, step } = session.position;
  const exercise = session.agenda.items.find(({ id }) => id === item)?.exercise ?? '';
  const title = session.exercises[exercise]?.steps.find(({ id }) => id === step)?.title ?? '';
  await ask(facilitator, 'home/open', { sessionId: session.id });
  await facilitator
    .locator(`[data-screen=workshop][data-session="${session.id}"]`)
    .getByText(` · ${title}`)
    .first()
    .waitFor();
}

/** Lets the windows follow the system's light or dark scheme, and sets that: the driver would hold them at light. Motion is off, so that what is looked at has arrived. */
export async function setScheme({ app }: Candor, scheme: 'light' | 'dark', ...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' });
  await app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source;
  }, scheme);
  for (const page of pages) await page.locator(`[data-mantine-color-scheme=${scheme}]`).first().waitFor();
}

/** Gives the window of a role a size, whatever its smallest may be. */
export async function resize({ app }: Candor, role: string, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [hash, w, h]) => {
      const window = BrowserWindow.getAllWindows().find(
        ({ webContents }) => new URL(webContents.getURL()).hash.split('?')[0] === `#${hash}`,
      );
      window?.setFullScreen(false);
      window?.setMinimumSize(1, 1);
      window?.setContentSize(w, h);
    },
    [role, width, height] as const,
  );
}
