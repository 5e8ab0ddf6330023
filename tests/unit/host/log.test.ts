import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { array, assert, boolean, constantFrom, integer, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { Trace, traceOf } from '@shared/base/trouble';
import { Log } from '@host/log';
import { Restarts } from '@host/restarts';
import { tempFolder } from '../../fixtures/host';
import { START } from '../../fixtures/session';

/** An error of a class of its own, thrown some way down. */
class NotAllowed extends TypeError {
  override name = 'NotAllowed';
}
const thrown = (message: string) => new NotAllowed(message);

test('of an error is kept what it is called and where it came from, without folders', () => {
  const { name, code, frames } = traceOf(Object.assign(thrown('Anna voted for Heron'), { code: 'ENOSPC' }));
  expect({ name, code }).toEqual({ name: 'NotAllowed', code: 'ENOSPC' });
  expect(frames[0]).toMatch(/^thrown log\.test\.ts:\d+:\d+$/u);
  expect(JSON.stringify(frames)).not.toMatch(/\/|\\/u);
});

test('nothing of its message is, whatever stands in it, nor of anything else that is thrown', () => {
  const hostile = oneof(
    string({ unit: 'grapheme' }),
    constantFrom('Heron\n    at Heron (Heron.ts:1:1)', '\n  at Heron:1:1', '    at file:///home/heron/Heron.ts:2:3'),
  );
  assert(
    property(hostile, boolean(), (text, late) => {
      const error = thrown(late ? '' : text);
      const plain = traceOf(thrown(''));
      if (late) Object.assign(error, { code: text, name: text });
      const trace = traceOf(error);
      expect(Trace.safeParse(trace).success).toBe(true);
      expect(trace.frames.join('\n')).not.toContain('Heron');
      expect(trace.frames.length).toBe(plain.frames.length);
    }),
  );
  for (const other of ['Heron', null, { message: 'Heron' }, new Error('Heron', { cause: 'Heron' })])
    expect(JSON.stringify(traceOf(other))).not.toContain('Heron');
});

test('the log is a line and its places, the same is noted once, and it does not grow for ever', async () => {
  const path = join(await tempFolder(), 'new', 'candor.log');
  const log = new Log(path, () => START);
  const error = thrown('Heron');
  for (let times = 0; times < 5; times += 1) log.failed('listener', error);
  log.happened('room window: its page is gone (oom)');
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(
    new RegExp(`^${START} listener: NotAllowed\n(  at .+\n)+${START} room window: its page is gone \\(oom\\)\n$`, 'u'),
  );
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await writeFile(path, 'x'.repeat(300_000));
  log.failed('main', error);
  expect((await stat(path)).size).toBeLessThan(5_000);
  expect((await stat(`${path}.1`)).size).toBe(300_000);
});

test('a log that cannot be written stops nothing', async () => {
  const folder = await tempFolder();
  expect(() => new Log(folder, () => START).happened('x')).not.toThrow();
});

test('what stops again and again is started three times within a minute and no more, until somebody wants it', () => {
  assert(
    property(array(integer({ min: 0, max: 90_000 }), { maxLength: 40 }), (waits) => {
      let now = 0;
      const restarts = new Restarts(() => now);
      const started: number[] = [];
      for (const wait of waits) {
        now += wait;
        if (restarts.once()) started.push(now);
      }
      for (const at of started)
        expect(started.filter((one) => one <= at && at - one < 60_000).length).toBeLessThanOrEqual(3);
      restarts.forget();
      expect(restarts.once()).toBe(true);
    }),
  );
});
