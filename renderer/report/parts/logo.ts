import type { Logo } from '@shared/session/schema/logo';
import { logoSize } from '../logo-size';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';

/** As much room as a logo may take, in points. */
interface LogoRoom {
  readonly width: number;
  readonly height: number;
}

/** Where it stands: on a line, with its left or its right edge there; in points. `enlarged`: how much the page is, later. */
type Place = { readonly bottom: number; readonly room: LogoRoom; readonly enlarged?: number } & (
  { readonly left: number } | { readonly right: number }
);

/** No pixel is printed larger, in points: a small picture stays small, and sharp. */
const largestPixel = 0.5;

/** How large a logo is printed at a place, in points. */
export const printedSize = (
  logo: Pick<Logo, 'width' | 'height'>,
  { room, enlarged = 1 }: Pick<Place, 'room' | 'enlarged'>,
): LogoRoom => logoSize(logo, room, largestPixel / enlarged);

/** Draws the organisation's logo. False where its picture can't be read: then nothing is drawn, and all else is. */
export function drawLogo(sheet: Sheet, logo: Logo, organisation: string, place: Place): Promise<boolean> {
  const { width, height } = printedSize(logo, place);
  const left = 'left' in place ? place.left : place.right - width;
  const area = { x: left, y: place.bottom - height, width, height };
  let read = false;
  const draw = () => {
    try {
      const picture = `data:image/${logo.type};base64,${logo.data}`;
      sheet.pdf.addImage(picture, logo.type.toUpperCase(), left, area.y, width, height, 'logo', 'FAST');
      read = true;
    } catch {
      /* What is drawn for it so far is taken back. */
    }
  };
  const work = () => Promise.resolve(sheet.figure(sheet.words.logo(cleanLine(organisation)), draw, area));
  return sheet.attempt(work, () => read);
}
