import { beforeAll, describe, expect, it } from 'vitest';
import { Files, tempFolder } from '../fixtures/host';
import { Workshop } from '../fixtures/workshop';
import { groundwork } from './burst';
import { note, times } from './counts';
import { check, Record } from './record';
import { buildWriter, write, type Busy } from './writer';

const KILLS = times(500, 12);
/** A new session now and then: an old one grows, and then is opened more slowly than it is killed. */
const KILLS_PER_SESSION = 25;

beforeAll(buildWriter, 60_000);

describe('killed', () => {
  it.each<Busy>(['bursts', 'compacting', 'idle'])(
    `amid %s, ${KILLS} times: the session opens, everything acknowledged is there, and nothing twice`,
    async (busy) => {
      let acknowledged = 0;
      for (let begun = 0; begun < KILLS; begun += KILLS_PER_SESSION) {
        const files = new Files(await tempFolder(), await tempFolder());
        await files.file.write(new Workshop().apply(...groundwork).session);
        const record = new Record();
        for (let kill = begun; kill < Math.min(KILLS, begun + KILLS_PER_SESSION); kill += 1) {
          const burst = await write(files, record.next, busy);
          expect(burst.trouble).toEqual([]);
          record.add(burst);
          await check(files, record);
        }
        acknowledged += record.done.size;
      }
      note(`SIGKILL amid ${busy}`, KILLS, `${acknowledged} acknowledged: 0 unreadable, 0 lost, 0 doubled`);
      expect(acknowledged).toBeGreaterThan(KILLS);
    },
    KILLS * 3_000,
  );
});
