import { useEffect, useLayoutEffect, useRef } from 'react';
import { listen } from '../../bridge/client';

interface Acts {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly move: (by: -1 | 1) => void;
}

function actFor(event: KeyboardEvent, { undo, redo, move }: Acts): (() => void) | null {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (control && key === 'z') return event.shiftKey ? redo : undo;
  if (control && key === 'y') return redo;
  if (event.altKey && !control && key === 'arrowup') return () => move(-1);
  if (event.altKey && !control && key === 'arrowdown') return () => move(1);
  return null;
}

/**
 * The editor's keys and its menu entries. Keys end here: the views in the previews listen for theirs at the window, and
 * what is typed in a form is none of them.
 */
export function useEditorKeys(acts: Acts): void {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.type !== 'keydown') return;
      const act = actFor(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    document.addEventListener('keyup', press);
    const stop = listen((push) => {
      if (push.to !== 'menu') return;
      if (push.item === 'undo') latest.current.undo();
      if (push.item === 'redo') latest.current.redo();
    });
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('keyup', press);
      stop();
    };
  }, []);
}
