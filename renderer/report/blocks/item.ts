import type { Sheet } from '../page/sheet';
import { baselineOf } from '../text/type';
import { colours, type TextStyle } from '../tokens';

/** The dash before an item whose first line has its top at `top`; it is for the eye only. */
export function drawDash(sheet: Sheet, x: number, top: number, style: TextStyle): void {
  sheet.tags.artifact(
    () => void sheet.type.label('–', x, top + baselineOf(style), { ...style, colour: colours.muted }),
  );
}
