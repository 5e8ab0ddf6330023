import { z } from 'zod';

/** The largest picture that is kept, in pixels: six for each point of the room that it has on a cover. */
export const LARGEST_LOGO = { width: 900, height: 360 } as const;

/** The longest base64 of one: a session's file stays small, and Home as quick as before. */
export const LONGEST_LOGO = 200_000;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The first bytes of what a base64 text stands for; `bytes` is a multiple of three. */
function beginningOf(base64: string, bytes: number): number[] {
  return Array.from({ length: bytes / 3 }, (_, index) =>
    Array.from(base64.slice(index * 4, index * 4 + 4)).reduce((sum, char) => sum * 64 + ALPHABET.indexOf(char), 0),
  ).flatMap((three) => [three >> 16, (three >> 8) & 255, three & 255]);
}

/** The signature of a PNG file and the head of its first chunk, after which width and height stand. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const JPEG = [0xff, 0xd8, 0xff];

/** True where the bytes begin as they say: nobody is made to unfold a picture that is larger than it is said to be. */
function isWhatItSays({ type, width, height, data }: z.infer<typeof Picture>): boolean {
  if (type === 'jpeg') return String(beginningOf(data, 3)) === String(JPEG);
  const size = [width, height].flatMap((pixels) => [0, 0, pixels >> 8, pixels & 255]);
  return String(beginningOf(data, 24)) === String([...PNG, ...size]);
}

/** Looks for what must not be there: six times as quick as a pattern for the whole, and Home reads every session. */
const isBase64 = (data: string): boolean => !/[^A-Za-z0-9+/=]/u.test(data);

const Picture = z.object({
  type: z.enum(['png', 'jpeg']),
  /** In pixels. */
  width: z.int().min(1).max(LARGEST_LOGO.width),
  height: z.int().min(1).max(LARGEST_LOGO.height),
  /** The file, in base64. */
  data: z.string().min(32).max(LONGEST_LOGO).refine(isBase64),
});

/** The organisation's logo, as it stands on the plan's cover. */
export const Logo = Picture.refine(isWhatItSays);
export type Logo = z.infer<typeof Logo>;
