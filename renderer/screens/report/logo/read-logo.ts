import { LARGEST_LOGO, LONGEST_LOGO, type Logo } from '@shared/session/schema/logo';
import { colourOf } from '../../../report/pixels';
import { colours } from '../../../report/tokens';
import { pictureKind } from './kind';
import { isLostOn, isOpaque, seenPart, takeOffPaper } from './pixels';

/** Why no logo is made of a file. */
type NoLogo = 'too-large' | 'no-picture' | 'unreadable' | 'empty' | 'too-pale' | 'too-small' | 'too-detailed';

/** Larger files, in bytes, are not read. */
const LARGEST_FILE = 30_000_000;
/** Pixels along either side of the canvas on which a picture is looked at; a drawing is made that large. */
const LOOKED_AT = 2_400;
/** What has no more pixels than this along its longer side is blurred at any size. */
const TOO_SMALL = 24;
/** Shares of the largest size that are tried until a picture is short enough. */
const SIZES = [1, 0.75, 0.5, 0.35] as const;
const JPEG_QUALITY = 0.92;

const GROUND = colourOf(colours.ground);

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This window cannot draw.');
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}

/**
 * A picture drawn on a canvas. As the source of an image element a drawing (SVG) runs nothing and loads nothing; as a data
 * URL it may hold whatever it likes and the canvas can still be read. Rejects when it can't be drawn.
 */
async function drawn(bytes: Uint8Array<ArrayBuffer>, kind: string): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = await urlOf(new Blob([bytes], { type: kind }));
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  if (width === 0 || height === 0) throw new Error('The picture has no size.');
  const fitting = LOOKED_AT / Math.max(width, height);
  const scale = kind === 'image/svg+xml' ? fitting : Math.min(1, fitting);
  const { canvas, context } = canvasOf(width * scale, height * scale);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function urlOf(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => fail(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(blob);
  });
}

/** What is to be seen of a picture, without the paper under it and the nothing around it; or why not. */
function cropped(canvas: HTMLCanvasElement): HTMLCanvasElement | NoLogo {
  const context = canvas.getContext('2d');
  if (!context) return 'unreadable';
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  takeOffPaper(pixels);
  const part = seenPart(pixels);
  if (!part) return 'empty';
  if (Math.max(part.width, part.height) < TOO_SMALL) return 'too-small';
  if (isLostOn(pixels, GROUND)) return 'too-pale';
  const own = canvasOf(part.width, part.height);
  own.context.putImageData(pixels, -part.x, -part.y);
  return own.canvas;
}

/** The picture as a file that is short enough, as large as that allows. */
function encoded(whole: HTMLCanvasElement): Logo | NoLogo {
  const fitting = Math.min(1, LARGEST_LOGO.width / whole.width, LARGEST_LOGO.height / whole.height);
  for (const size of SIZES) {
    const { canvas, context } = canvasOf(whole.width * fitting * size, whole.height * fitting * size);
    const { width, height } = canvas;
    context.drawImage(whole, 0, 0, width, height);
    const types = isOpaque(context.getImageData(0, 0, width, height)) ? (['png', 'jpeg'] as const) : (['png'] as const);
    for (const type of types) {
      const [, data = ''] = canvas.toDataURL(`image/${type}`, JPEG_QUALITY).split(',');
      if (data.length <= LONGEST_LOGO) return { type, width, height, data };
    }
  }
  return 'too-detailed';
}

/** Makes a logo of a picture: PNG, JPEG, WebP or SVG by its content, cropped to what is in it and made small enough. */
export async function readLogo(file: File): Promise<Logo | NoLogo> {
  if (file.size > LARGEST_FILE) return 'too-large';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = pictureKind(bytes);
    if (!kind) return 'no-picture';
    const picture = cropped(await drawn(bytes, kind));
    return typeof picture === 'string' ? picture : encoded(picture);
  } catch {
    return 'unreadable';
  }
}
