import type { Page } from 'playwright';
import { exif, withParts } from '../fixtures/photograph';

/**
 * A photograph as a phone takes it: large, full of grain, with its place and its camera in it, lying on its side. Upright it is
 * 1,500 × 2,000 pixels, and its upper left corner is red.
 */
export async function flipChart(page: Page, says = 'What we heard'): Promise<Buffer> {
  const base64 = await page.evaluate(async (words) => {
    const canvas = new OffscreenCanvas(2_000, 1_500);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    const grain = context.createImageData(canvas.width, canvas.height);
    for (let index = 0; index < grain.data.length; index += 4) {
      const light = 210 + ((index * 2_654_435_761) % 31);
      grain.data.set([light, light - 6, light - 14, 255], index);
    }
    context.putImageData(grain, 0, 0);
    /* Orientation 6: what is the top of the chart is the left side of the file. */
    context.translate(0, canvas.height);
    context.rotate(-Math.PI / 2);
    context.fillStyle = 'rgb(200, 20, 40)';
    context.fillRect(0, 0, 300, 300);
    context.fillStyle = 'rgb(20, 30, 60)';
    context.font = '110px sans-serif';
    for (const [line, text] of [words, 'the queue', 'the letters', 'nobody calls back'].entries())
      context.fillText(text, 120, 560 + line * 260);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  }, says);
  return withParts(Buffer.from(base64, 'base64'), exif(6));
}

/** Hands a file to the window as it comes from the file manager: dropped on it, or pasted where the focus is. */
export async function handOver(page: Page, how: 'drop' | 'paste', name: string, content: Buffer): Promise<void> {
  await page.evaluate(
    ([way, called, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0)], called));
      const heard = { bubbles: true, cancelable: true };
      if (way === 'drop') window.dispatchEvent(new DragEvent('drop', { ...heard, dataTransfer: data }));
      else document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { ...heard, clipboardData: data }));
    },
    [how, name, content.toString('base64')] as const,
  );
}
