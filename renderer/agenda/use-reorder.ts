import { useState, type DragEvent } from 'react';
import { useMirrored } from '../components/use-mirrored';

/** Where a dragged block would go: above or below another one. */
interface Target {
  readonly id: string;
  readonly side: 'above' | 'below';
}

const MIME = 'application/x-candor-block';

const isBlock = (event: DragEvent): boolean => event.dataTransfer.types.includes(MIME);

/** Dragging rows of a list with the browser's own drag and drop. `drop` gets the row that comes after, null for the end. */
export function useReorder(ids: readonly string[], drop: (id: string, before: string | null) => void) {
  const [target, setTarget] = useState<Target | null>(null);
  const mirrored = useMirrored();
  return {
    handle: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData(MIME, id);
        event.dataTransfer.effectAllowed = 'move';
        const row = event.currentTarget.closest('li');
        if (row) event.dataTransfer.setDragImage(row, mirrored ? row.clientWidth - 16 : 16, 16);
      },
      onDragEnd: () => setTarget(null),
    }),
    row: (id: string) => ({
      'data-drop': target?.id === id ? target.side : undefined,
      onDragOver: (event: DragEvent) => {
        if (!isBlock(event)) return;
        event.preventDefault();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const side = event.clientY < top + height / 2 ? 'above' : 'below';
        if (target?.id !== id || target.side !== side) setTarget({ id, side });
      },
      onDrop: (event: DragEvent) => {
        if (!isBlock(event) || !target) return;
        event.preventDefault();
        event.stopPropagation();
        setTarget(null);
        const dragged = event.dataTransfer.getData(MIME);
        const before = target.side === 'above' ? target.id : (ids[ids.indexOf(target.id) + 1] ?? null);
        if (dragged !== target.id && dragged !== before) drop(dragged, before);
      },
    }),
  };
}
