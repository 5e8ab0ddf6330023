import { useEffect, useRef } from 'react';
import type { FacilitatorView } from '@shared/views/views';
import { strings } from '@shared/words';
import { listen, newId, request } from '../../bridge/client';
import { tell, tellIfRefused } from '../../components/tell';

/** What is done on this screen; what was done in the workshop is undone there, where one sees it. */
const OURS: readonly (string | null)[] = ['plan/word', 'plan/leave-out', 'plan/logo'];

/** True while a sentence is being put in other words. */
export const isTyping = (): boolean => document.activeElement instanceof HTMLTextAreaElement;

/** Escape goes back; undo and redo, by key or menu, for what was done here. In a field they are the field's own. */
export function useReportKeys(view: FacilitatorView, back: () => void): void {
  const latest = useRef({ view, back });
  useEffect(() => {
    latest.current = { view, back };
  });
  useEffect(() => {
    const travel = async (way: 'undo' | 'redo') => {
      const { sessionId, undo, redo } = latest.current.view;
      if (!OURS.includes(way === 'undo' ? undo : redo)) return;
      const answer = tellIfRefused(await request(`session/${way}`, { sessionId, commandId: newId() }));
      if (answer.ok) tell(strings.workshop[way === 'undo' ? 'undone' : 'redone'](answer.what));
    };
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) return latest.current.back();
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping()) return;
      event.preventDefault();
      void travel(event.shiftKey ? 'redo' : 'undo');
    };
    window.addEventListener('keydown', press);
    const stop = listen((push) => {
      if (push.to !== 'menu' || (push.item !== 'undo' && push.item !== 'redo')) return;
      if (isTyping()) document.execCommand(push.item);
      else void travel(push.item);
    });
    return () => {
      window.removeEventListener('keydown', press);
      stop();
    };
  }, []);
}
