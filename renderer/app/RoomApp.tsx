import { useEffect } from 'react';
import { request } from '../bridge/client';
import { usePush } from '../bridge/use-push';
import { RoomScreen } from '../screens/room/RoomScreen';

/** What works in the room window: a clicker's keys, blank, and full screen by key or double click. */
function useRoomKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const act = {
        F11: () => request('windows/room', { to: 'toggle-full-screen' }),
        b: () => request('windows/room', { to: 'toggle-blank' }),
        B: () => request('windows/room', { to: 'toggle-blank' }),
        '.': () => request('windows/room', { to: 'toggle-blank' }),
        PageDown: () => request('windows/clicker', { key: 'next' }),
        ArrowRight: () => request('windows/clicker', { key: 'next' }),
        PageUp: () => request('windows/clicker', { key: 'back' }),
        ArrowLeft: () => request('windows/clicker', { key: 'back' }),
      }[event.key];
      if (!act) return;
      event.preventDefault();
      void act();
    };
    const fullScreen = () => void request('windows/room', { to: 'toggle-full-screen' });
    window.addEventListener('keydown', press);
    window.addEventListener('dblclick', fullScreen);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('dblclick', fullScreen);
    };
  }, []);
}

/** The room window: the room's picture and nothing else. */
export default function RoomApp() {
  const push = usePush('room');
  useRoomKeys();
  return <RoomScreen view={push?.view ?? null} blank={push?.screen.blank ?? false} />;
}
