import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '@shared/session/schema/session';
import type { StepAddress } from '@shared/base/steps';
import type { Candor, Home } from './candor';

/** Writes a session into the sessions folder, as if it had been made earlier. */
export function putSession(home: Home, session: Session, file = 'workshop.candor.json'): string {
  mkdirSync(home.sessions, { recursive: true });
  const path = join(home.sessions, file);
  writeFileSync(path, `${JSON.stringify(session, null, 2)}\n`);
  return path;
}

/** The same session with the room at another step. */
export const atStep = (session: Session, position: StepAddress): Session => ({ ...session, position });

/** Opens a session by its title in Home's list. */
export async function openFromHome({ facilitator }: Candor, title: string): Promise<void> {
  await facilitator.getByRole('button', { name: title }).filter({ hasNotText: '⋯' }).first().click();
  await facilitator.locator('[data-screen=workshop]').waitFor();
}

/** Names and contents of the files in which the sealed box of a session is kept. */
export function sealedFiles({ data }: Home, sessionId: string): { file: string; text: string }[] {
  const folder = join(data, 'sealed', sessionId);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
