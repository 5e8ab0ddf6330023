import { useEffect, useLayoutEffect, useRef } from 'react';
import type { WindowsView } from '@shared/host/views';
import type { FacilitatorView } from '@shared/views/views';
import { spotlight } from '@mantine/spotlight';
import { strings } from '@shared/words';
import { listen } from '../../bridge/client';
import { tell } from '../../components/tell';
import { screensOf } from '../../kinds/registry';
import type { WorkshopActs } from './acts';

/** True where a key is meant for text: single letters must not act there. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;

/* What a field held when it was entered: what differs from it has been typed since. */
const entered = new WeakMap<EventTarget, string>();

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** True where Ctrl+Z has typed text of its own to take back. */
const hasTypedText = (target: EventTarget | null): boolean =>
  isField(target) && target.value !== '' && target.value !== entered.get(target);

const remember = ({ target }: FocusEvent) => {
  if (isField(target)) entered.set(target, target.value);
};

/** A clicker must not leave a vote open behind it. */
const mayStep = ({ work }: FacilitatorView): boolean => !screensOf(work).isOpen(work);

function actFor(
  event: KeyboardEvent,
  windows: WindowsView,
  view: FacilitatorView,
  acts: WorkshopActs,
): (() => void) | null {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (control && key === 'Enter') return acts.next;
  if (control && (key === 'z' || key === 'y') && hasTypedText(event.target)) return null;
  if (control && key === 'z') return event.shiftKey ? acts.redo : acts.undo;
  if (control && key === 'y') return acts.redo;
  if (control && key === 'p') return acts.report;
  if (control && key === 'k') return spotlight.open;
  if (control && key === 'e') return acts.editAgenda;
  if (control && key === 'i') return acts.importIdeas;
  if (control && key === 'j') return acts.comeBack;
  if (control && event.shiftKey && key === 'h') return acts.home;
  if (control) return null;
  if (key === 'PageDown' || key === 'PageUp') {
    if (!mayStep(view)) return () => tell(strings.workshop.closeFirst);
    return () => acts.step(key === 'PageDown' ? 'agenda/next' : 'agenda/back');
  }
  if (key === 'F2') return acts.oneScreen;
  if (key === 'F6') return acts.seat;
  if (key === 'F7') return () => acts.room(windows.room ? 'close' : 'open');
  if (key === 'F8') return acts.notes;
  if (key === 'F9') return acts.timer;
  if (key === 'F4' && !event.altKey) return acts.takeFirst;
  if (key === 'F3') return acts.moreTime;
  if (key === 'F11') return () => acts.room('toggle-full-screen');
  if (isTyping(event.target)) return null;
  if (key === 'b') return () => acts.room('toggle-blank');
  return key === '?' ? acts.keys : null;
}

/** The workshop's keys, its menu entries and the clicker's buttons that reach the room window. */
export function useWorkshopKeys(view: FacilitatorView, windows: WindowsView, acts: WorkshopActs): void {
  const latest = useRef({ view, windows, acts });
  useLayoutEffect(() => {
    latest.current = { view, windows, acts };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const now = latest.current;
      const act = actFor(event, now.windows, now.view, now.acts);
      if (!act) return;
      event.preventDefault();
      /* A key that is held acts once. */
      if (event.repeat) return;
      /* What is being typed is kept before anything moves. */
      if (document.activeElement instanceof HTMLElement && isTyping(event.target)) document.activeElement.blur();
      act();
    };
    window.addEventListener('focusin', remember);
    window.addEventListener('keydown', press);
    const stop = listen((push) => {
      if (push.to !== 'menu') return;
      const now = latest.current;
      const typed = hasTypedText(document.activeElement);
      if (typed && (push.item === 'undo' || push.item === 'redo')) document.execCommand(push.item);
      else if (push.item === 'undo') now.acts.undo();
      else if (push.item === 'redo') now.acts.redo();
      else if (push.item === 'ideas') now.acts.importIdeas();
      else if (push.item === 'keys') now.acts.keys();
      else if (push.item === 'next' && mayStep(now.view)) now.acts.step('agenda/next');
      else if (push.item === 'back' && mayStep(now.view)) now.acts.step('agenda/back');
    });
    return () => {
      window.removeEventListener('focusin', remember);
      window.removeEventListener('keydown', press);
      stop();
    };
  }, []);
}
