import { LARGEST_PHOTOGRAPH, LONGEST_SIDE, Picture } from '@shared/session/schema/photograph';

/** Why a file is no photograph. */
export type NoPhotograph = 'too-large' | 'no-picture' | 'heic' | 'unreadable';

/** Larger files, in bytes, are not read. */
const LARGEST_FILE = 60_000_000;

/** How finely it is drawn, and at which share of the largest size, until the file is small enough: writing stays readable longest. */
const QUALITIES = [0.86, 0.76, 0.66, 0.56] as const;
const SIZES = [1, 0.85, 0.7, 0.55, 0.4, 0.25] as const;

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** What phones write HEIC as, after the word "ftyp". */
const HEIC: readonly string[] = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** What a file is by its content, whatever it is called; null for what no photograph is. A drawing (SVG) is none. */
function kindOf(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'heic' | null {
  if (latin(bytes, 0, 3) === '\u00ff\u00d8\u00ff') return 'jpeg';
  if (latin(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n') return 'png';
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'webp';
  return latin(bytes, 4, 8) === 'ftyp' && HEIC.includes(latin(bytes, 8, 12)) ? 'heic' : null;
}

/** The picture drawn anew: what else stood in its file, such as place and camera, is not in the drawing. */
async function drawn(bitmap: ImageBitmap, share: number, quality: number): Promise<Blob> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height)) * share;
  const side = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  const canvas = new OffscreenCanvas(side(bitmap.width), side(bitmap.height));
  /* A JPEG has nothing transparent: it would come out black. */
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This window cannot draw.');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      done(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : ''),
    );
    reader.addEventListener('error', () => fail(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(blob);
  });
}

/** The picture as a file that is small enough, as large and as fine as that allows. */
async function encoded(bitmap: ImageBitmap): Promise<Picture | null> {
  for (const share of SIZES) {
    for (const quality of QUALITIES) {
      const blob = await drawn(bitmap, share, quality);
      if (blob.size > LARGEST_PHOTOGRAPH) continue;
      const { width, height } = await createImageBitmap(blob);
      return Picture.parse({ width, height, data: await base64Of(blob) });
    }
  }
  return null;
}

/** Makes a photograph of a file: turned upright, made small enough, with nothing in it but the picture. */
export async function readPhotograph(file: File): Promise<Picture | NoPhotograph> {
  if (file.size > LARGEST_FILE) return 'too-large';
  const bytes = await file.arrayBuffer().catch(() => null);
  const kind = bytes && kindOf(new Uint8Array(bytes, 0, Math.min(16, bytes.byteLength)));
  if (bytes === null) return 'unreadable';
  if (kind === null) return 'no-picture';
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: `image/${kind}` }), {
      imageOrientation: 'from-image',
    });
    const picture = await encoded(bitmap);
    bitmap.close();
    return picture ?? 'unreadable';
  } catch {
    return kind === 'heic' ? 'heic' : 'unreadable';
  }
}
