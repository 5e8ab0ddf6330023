import { writeSync } from 'node:fs';
import { SessionService, systemChance } from '@host/session-service';
import { sealedBoxFiles } from '@host/sealed-box-store';
import { JsonFile } from '@host/storage/json-file';
import { readSessionFile } from '@host/storage/read-session-file';
import type { Session } from '@shared/schema/session';
import { commandsFrom } from './burst';

/* Run as `node child.mjs SESSION BOXES FROM`: carries out commands from number FROM on, many at once, until it is killed. */

const [path = '', boxes = '', from = '0'] = process.argv.slice(2);
const AT_ONCE = 12;

const say = (line: string): unknown => writeSync(1, `${line}\n`);

const read = await readSessionFile(path);
if ('unreadable' in read) throw new Error(`the session cannot be opened: ${read.unreadable} ${read.detail}`);
const service = await SessionService.open({
  session: read.session,
  storage: new JsonFile<Session>(path),
  boxes: sealedBoxFiles(boxes, read.session.id),
  now: () => new Date().toISOString(),
  chance: systemChance,
  onChange: () => undefined,
});
say('ready');

const commands = commandsFrom(Number(from), service.session);

/** Sends each command twice, as an impatient window would, and reports it when it is answered. */
async function sendOn(): Promise<void> {
  for (const { id, command } of commands) {
    say(`sent ${id}`);
    const answers = await Promise.all([service.dispatch(id, command), service.dispatch(id, command)]);
    const refused = answers.find((answer) => !answer.ok);
    say(refused && !refused.ok ? `refused ${id} ${refused.refused}` : `done ${id}`);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, sendOn));
