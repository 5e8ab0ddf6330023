import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { systemChance } from '@host/chance';
import { SessionService } from '@host/session-service';
import { sealedBoxFiles } from '@host/sealed-box-store';
import { compact } from '@host/storage/compact';
import { lookAt } from '@host/storage/open-files';
import { lockSession } from '@host/storage/session-lock';
import { SessionFiles } from '@host/storage/session-files';
import { VersionKeeper } from '@host/storage/keep-versions';
import { Versions } from '@host/storage/versions';
import { UndoFile } from '@host/storage/undo-file';
import { commandsFrom } from './burst';

/*
 * Run as `node child.mjs SESSION BOXES UNDO FROM BUSY`: carries out commands from number FROM on until it is killed. In
 * bursts: many at once; compacting: bringing the file up to date all the time; idle: a few, then nothing.
 */

const [path = '', boxes = '', undo = '', from = '0', busy = 'bursts'] = process.argv.slice(2);
const AT_ONCE = 12;
const BEFORE_IDLE = 20;

const say = (line: string): unknown => writeSync(1, `${line}\n`);

if (!(await lockSession(path))) throw new Error('another process has the session open');
const undoFile = new UndoFile(undo, 'session-1');
const found = await lookAt(path, { own: { undo, versions: join(undo, 'versions') } });
if ('unreadable' in found) throw new Error(`the session cannot be opened: ${found.unreadable} ${found.detail}`);
if (found.unread > 0) throw new Error(`${found.unread} lines of the journal make no sense`);
const now = () => new Date().toISOString();
const quiet = () => undefined;
const storage = new SessionFiles({
  path,
  found,
  undoFile,
  openedAt: now(),
  compact,
  onTrouble: quiet,
  keeper: new VersionKeeper(new Versions(join(undo, 'versions'), 'session-1'), path, now),
  ...(busy === 'idle' ? { idleMs: 60 } : {}),
});
const service = await SessionService.open({
  storage,
  boxes: sealedBoxFiles(boxes, found.session.id),
  now,
  chance: systemChance,
  onChange: quiet,
  failed: (where, thrown) => {
    throw new Error(where, { cause: thrown });
  },
});
await storage.begin();
say('ready');

const commands = commandsFrom(Number(from), service.session);
let sent = 0;

/** Sends each command twice, as an impatient window would, and reports it when it is answered. */
async function sendOn(): Promise<void> {
  for (const { id, command } of commands) {
    if (busy === 'idle' && sent >= BEFORE_IDLE) return;
    sent += 1;
    say(`sent ${id}`);
    const answers = await Promise.all([service.dispatch(id, command), service.dispatch(id, command)]);
    const refused = answers.find((answer) => !answer.ok);
    say(refused && !refused.ok ? `refused ${id} ${refused.refused}` : `done ${id}`);
  }
}

async function compactOn(): Promise<void> {
  for (;;) await storage.bringUpToDate();
}

if (busy === 'compacting') void compactOn();
await Promise.all(Array.from({ length: AT_ONCE }, sendOn));
setInterval(() => undefined, 1_000);
