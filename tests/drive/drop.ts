import type { Page } from 'playwright';

/** Drops files on the window, as from the system's file manager; texts, or bytes as numbers. */
export async function drop(
  page: Page,
  ...files: readonly (readonly [name: string, content: string | readonly number[]])[]
): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const [name, content] of given)
      data.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
}
