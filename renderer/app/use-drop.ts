import { useEffect } from 'react';

/** What was dropped: its files, and whether a folder is among them. */
export interface DroppedFiles {
  readonly files: readonly File[];
  readonly folder: boolean;
}

function filesIn({ items, files }: DataTransfer): DroppedFiles {
  const folder = [...items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
  return { files: [...files], folder };
}

/** Takes files that are dropped anywhere on the window. */
export function useDrop(take: (dropped: DroppedFiles) => void): void {
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (isFile(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !isFile(event)) return;
      event.preventDefault();
      take(filesIn(event.dataTransfer));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [take]);
}
