import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { Files, tempFolder } from '../fixtures/host';
import { Workshop } from '../fixtures/workshop';
import { groundwork } from './burst';
import { note, times } from './counts';
import { check, Record } from './record';
import { run, skipAloud } from './small-disk';
import { buildWriter, write } from './writer';

const CUTS = times(100, 3);
const CUTS_PER_SESSION = 25;
const MEGABYTE = 1_048_576;

/** FS_IOC_SHUTDOWN without flushing the log: from here on nothing reaches the disk, as if the plug had been pulled. */
const CUT = 'open(my $d, "<", $ARGV[0]) or die $!; my $f = pack("L", 2); ioctl($d, 0x8004587d, $f) or die $!;';

/** The packages of Debian and Ubuntu that make such a disk; set-up installs them as root. */
const TOOLS = { ext4: 'e2fsprogs', xfs: 'xfsprogs' } as const;

interface Disk {
  readonly folder: string;
  readonly cut: () => Promise<void>;
  /** Switches on again: the file system repairs itself as after a power cut. */
  readonly on: () => Promise<void>;
}

/** A disk of its own with that file system. Skips the test, saying why, where there can be none. */
async function disk(kind: 'ext4' | 'xfs', context: TestContext): Promise<Disk> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    skipAloud(context, 'a disk whose power can be cut can only be had by root on Linux');
  const place = await tempFolder();
  const image = join(place, 'image');
  const folder = join(place, 'disk');
  await writeFile(image, '');
  await truncate(image, (kind === 'xfs' ? 320 : 64) * MEGABYTE);
  await mkdir(folder);
  const on = async () => void (await run('mount', ['-o', 'loop', '-t', kind, image, folder]));
  const off = async () => void (await run('umount', [folder]));
  try {
    await run(`mkfs.${kind}`, ['-q', image]);
    await on();
  } catch (error) {
    skipAloud(context, `no ${kind} can be mounted here (its tools are in ${TOOLS[kind]}): ${(error as Error).message}`);
  }
  onTestFinished(() => off().catch(() => undefined));
  return {
    folder,
    cut: async () => void (await run('perl', ['-e', CUT, folder])),
    on: async () => {
      await off();
      await on();
    },
  };
}

beforeAll(buildWriter, 60_000);

describe('power cut', () => {
  it.for(['ext4', 'xfs'] as const)('on %s takes what was written and not brought to disk', async (kind, context) => {
    const { folder, cut, on } = await disk(kind, context);
    await writeFile(join(folder, 'lost'), 'x');
    await cut();
    await on();
    expect(await readdir(folder)).not.toContain('lost');
  });

  it.for(['ext4', 'xfs'] as const)(
    `on %s, ${CUTS} times: the session opens, everything acknowledged is there, and nothing twice`,
    { timeout: CUTS * 5_000 + 30_000 },
    async (kind, context) => {
      const { folder, cut, on } = await disk(kind, context);
      let acknowledged = 0;
      for (let begun = 0; begun < CUTS; begun += CUTS_PER_SESSION) {
        const own = join(folder, `session-${begun}`);
        await mkdir(own);
        await run('sync', ['-f', folder]);
        const files = new Files(own, join(own, 'data'));
        await files.file.write(new Workshop().apply(...groundwork).session);
        const record = new Record();
        for (let count = begun; count < Math.min(CUTS, begun + CUTS_PER_SESSION); count += 1) {
          const burst = await write(files, record.next, count % 2 === 0 ? 'bursts' : 'compacting', cut);
          await on();
          /* Cut before it was open: then it could not even be read, and nothing was answered. */
          const early = burst.sent.length === 0 && burst.trouble.every((one) => one.includes('EIO'));
          if (!early) expect(burst.trouble).toEqual([]);
          record.add(burst);
          await check(files, record);
        }
        acknowledged += record.done.size;
      }
      note(`power cut on ${kind}`, CUTS, `${acknowledged} acknowledged: 0 unreadable, 0 lost, 0 doubled`);
      expect(acknowledged).toBeGreaterThan(CUTS);
    },
  );
});
