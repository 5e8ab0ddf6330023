import type { Logo } from '@shared/session/schema/logo';

/** The file of a logo. */
export const logoBytes = ({ data }: Logo): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(data), (sign) => sign.codePointAt(0) ?? 0);

/** Whether a logo can be drawn: Office would show a mark of damage in the place of one that can't. */
export async function isReadable(logo: Logo): Promise<boolean> {
  try {
    const bitmap = await createImageBitmap(new Blob([logoBytes(logo)], { type: `image/${logo.type}` }));
    bitmap.close();
    return true;
  } catch {
    return false;
  }
}
