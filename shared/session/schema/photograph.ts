import { z } from 'zod';
import { Id } from '../../base/primitives';
import { StepAddress } from '../../base/steps';

/** Photographs that one session can hold. */
export const MOST_PHOTOGRAPHS = 12;

/** The longer side of one, in pixels: what is written on a flip chart is read, and no face from the last row. */
export const LONGEST_SIDE = 1_600;

/** Bytes of its file: twelve of them leave a session a file that can be sent. */
export const LARGEST_PHOTOGRAPH = 250_000;

/** Letters of a caption. */
export const LONGEST_CAPTION = 300;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let value = 0; value < ALPHABET.length; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value;

/** As every program reads it the same: in fours, filled up at its end alone. */
const isBase64 = (data: string): boolean => data.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(data);

/** What a base64 text stands for. */
function bytesOf(base64: string): Uint8Array {
  const filled = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3 - filled);
  const value = (at: number): number => VALUES[base64.charCodeAt(at)] ?? 0;
  for (let at = 0, to = 0; to < bytes.length; at += 4, to += 3) {
    const three = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3);
    bytes[to] = three >> 16;
    if (to + 1 < bytes.length) bytes[to + 1] = (three >> 8) & 255;
    if (to + 2 < bytes.length) bytes[to + 2] = three & 255;
  }
  return bytes;
}

const twoAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

const wordAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const START = 0xffd8;
const END = 0xd9;
const SCAN = 0xda;
/** How the picture is pressed together, and how large it is. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
/** Tables, how far apart restarts are: nothing that says anything about who took the picture, or where. */
const TABLES: readonly number[] = [0xdb, 0xc4, 0xdd];
const HEAD = 0xe0;
/** The length of a file's head that has no second, small picture in it. */
const HEAD_ALONE = 16;
/** What may stand beside the picture itself, by its name: the file's own head, and of its colours. */
const BESIDE: Readonly<Record<number, string>> = { [HEAD]: 'JFIF', 0xe2: 'ICC_PROFILE', 0xee: 'Adobe' };

/** Parts of a file; ours have about ten, and one that is drawn in several scans a few more. */
const MOST_PARTS = 128;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where what was drawn in a scan ends: at the next marker that is neither a byte of its own nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return bytes.length;
}

/** Whether a part may stand in a photograph; `at`: where its length stands. */
function isNeeded(bytes: Uint8Array, marker: number, at: number): boolean {
  const beside = Object.hasOwn(BESIDE, marker) ? BESIDE[marker] : undefined;
  if (marker === HEAD && twoAt(bytes, at) !== HEAD_ALONE) return false;
  if (beside !== undefined) return wordAt(bytes, at + 2, beside.length) === beside;
  return FRAMES.includes(marker) || TABLES.includes(marker) || marker === SCAN;
}

/**
 * How large a JPEG is; null where it is none, or where anything stands in it or behind it that a picture does not need:
 * place, camera and words of people stand in such parts.
 */
function cleanJpegSize(base64: string): Size | null {
  const bytes = bytesOf(base64);
  if (twoAt(bytes, 0) !== START) return null;
  let size: Size | null = null;
  let at = 2;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return null;
    if (marker === END) return at + 2 === bytes.length ? size : null;
    if (!isNeeded(bytes, marker, at + 2)) return null;
    if (FRAMES.includes(marker)) {
      if (size) return null;
      size = { height: twoAt(bytes, at + 5), width: twoAt(bytes, at + 7) };
    }
    at += 2 + twoAt(bytes, at + 2);
    if (marker === SCAN) at = endOfScan(bytes, at);
  }
  return null;
}

const Side = z.int().min(1).max(LONGEST_SIDE);

/** What is in a photograph: the file of a JPEG, in base64, with its size in pixels. */
export const Picture = z
  .object({
    width: Side,
    height: Side,
    data: z
      .string()
      .min(32)
      /* What is wrong with these is not looked into. */
      .max(Math.ceil(LARGEST_PHOTOGRAPH / 3) * 4, { abort: true })
      .refine(isBase64, { abort: true }),
  })
  .refine(({ width, height, data }) => {
    const size = cleanJpegSize(data);
    return size?.width === width && size.height === height;
  });
export type Picture = z.infer<typeof Picture>;

/** Names a picture by what is in it: the beginning of the SHA-256 of its file, in hex. The same bytes have one name. */
export const PictureId = z.string().regex(/^[0-9a-f]{32}$/u);
export type PictureId = z.infer<typeof PictureId>;

/** Pictures by their names. */
export type Pictures = Readonly<Record<PictureId, Picture>>;

/** A photograph of what the room made, at the step at which it was taken in. */
export const Photograph = z.object({
  id: Id,
  at: StepAddress,
  /** What is in it; the bytes stand in `pictures`. */
  picture: PictureId,
  /** Its caption; may be empty. */
  text: z.string().max(LONGEST_CAPTION),
  /** The breakout room that took it. */
  room: Id.optional(),
});
export type Photograph = z.infer<typeof Photograph>;

/** Commands about photographs. */
export const photographCommands = [
  /** Takes one in, at any step. */
  z.object({ type: z.literal('photograph/add'), photographId: Id, at: StepAddress, picture: Picture }),
  z.object({ type: z.literal('photograph/caption'), photographId: Id, text: z.string().max(LONGEST_CAPTION) }),
  z.object({ type: z.literal('photograph/remove'), photographId: Id }),
] as const;

/** One that was taken in, as it is kept: by the name of its picture, whose bytes are kept beside. */
export const PhotographAdded = z.object({
  type: z.literal('photograph/added'),
  photograph: Photograph,
});
export type PhotographAdded = z.infer<typeof PhotographAdded>;
