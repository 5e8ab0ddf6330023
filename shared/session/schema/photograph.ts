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
const VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from(ALPHABET, (sign, value) => [sign, value]),
);

/** One byte of what a base64 text stands for, without unfolding the rest; −1 behind its end. */
function byteAt(base64: string, index: number): number {
  const from = Math.floor(index / 3) * 4;
  const within = index % 3;
  const [a = -1, b = -1] = [VALUES[base64[from + within] ?? ''], VALUES[base64[from + within + 1] ?? '']];
  if (a < 0 || b < 0) return -1;
  return ((a << (2 + 2 * within)) | (b >> (4 - 2 * within))) & 255;
}

const twoAt = (base64: string, index: number): number => byteAt(base64, index) * 256 + byteAt(base64, index + 1);

const wordAt = (base64: string, index: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, place) => Math.max(0, byteAt(base64, index + place))));

const START = 0xffd8;
const END = 0xffd9;
const SCAN = 0xda;
/** How the picture is pressed together, and how large it is. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
/** Tables, how far apart restarts are: nothing that says anything about who took the picture, or where. */
const TABLES: readonly number[] = [0xdb, 0xc4, 0xdd];
/** What may stand beside the picture itself, by its name: the file's own head, and of its colours. */
const BESIDE: Readonly<Record<number, string>> = { 0xe0: 'JFIF', 0xe2: 'ICC_PROFILE', 0xee: 'Adobe' };

/** Parts of a file before the picture begins; ours have about ten. */
const MOST_PARTS = 64;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How large a JPEG is; null where it is none, or where anything stands in it that a picture does not need: place, camera and
 * words of people stand in such parts.
 */
export function cleanJpegSize(base64: string): Size | null {
  if (twoAt(base64, 0) !== START) return null;
  let size: Size | null = null;
  let at = 2;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const marker = byteAt(base64, at + 1);
    if (byteAt(base64, at) !== 0xff || marker < 0) return null;
    const beside = Object.hasOwn(BESIDE, marker) ? BESIDE[marker] : undefined;
    if (FRAMES.includes(marker)) size = { height: twoAt(base64, at + 5), width: twoAt(base64, at + 7) };
    else if (marker === SCAN) return size;
    else if (beside !== undefined && wordAt(base64, at + 4, beside.length) !== beside) return null;
    else if (beside === undefined && !TABLES.includes(marker)) return null;
    at += 2 + twoAt(base64, at + 2);
  }
  return null;
}

/** True where nothing stands behind the picture. */
function endsThere(base64: string): boolean {
  const bytes = Math.floor((base64.replace(/=+$/u, '').length * 3) / 4);
  return twoAt(base64, bytes - 2) === END;
}

const isBase64 = (data: string): boolean => !/[^A-Za-z0-9+/=]/u.test(data);

const Side = z.int().min(1).max(LONGEST_SIDE);

/** What is in a photograph: the file of a JPEG, in base64, with its size in pixels. */
export const Picture = z
  .object({
    width: Side,
    height: Side,
    data: z
      .string()
      .min(32)
      .max(Math.ceil(LARGEST_PHOTOGRAPH / 3) * 4)
      .refine(isBase64),
  })
  .refine(({ width, height, data }) => {
    const size = cleanJpegSize(data);
    return size?.width === width && size.height === height && endsThere(data);
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
