import { createHash } from 'node:crypto';
import { realpath, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Held by whoever has a session's file open on this computer. */
export interface SessionLock {
  release(): Promise<void>;
}

/** What the kernel knows a file's lock by, whatever links lead to the file. */
async function nameOf(path: string): Promise<string> {
  const key = createHash('sha256')
    .update(await realpath(path))
    .digest('hex')
    .slice(0, 32);
  if (process.platform === 'win32') return String.raw`\\.\pipe\candor-${key}`;
  return process.platform === 'linux' ? `\0candor-${key}` : join(tmpdir(), `candor-${key}.sock`);
}

const listen = (name: string): Promise<Server | null> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(name, () => resolve(server));
    server.unref();
  });

/** True when somebody listens there; a socket's file outlives a process that was killed. */
const isHeld = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(name, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/**
 * Takes the lock of a session's file; null when another Candor on this computer has it. The kernel keeps it: it is free
 * the moment its process ends, however it ends, and stays held while the computer sleeps.
 */
export async function lockSession(path: string): Promise<SessionLock | null> {
  const name = await nameOf(path);
  let server = await listen(name);
  if (!server && process.platform === 'darwin' && !(await isHeld(name))) {
    await unlink(name).catch(() => undefined);
    server = await listen(name);
  }
  if (!server) return null;
  const held = server;
  return { release: () => new Promise((resolve) => held.close(() => resolve())) };
}
