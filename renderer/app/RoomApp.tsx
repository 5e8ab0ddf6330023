import { useEffect } from 'react';
import { AT_FIRST } from '@shared/host/preferences';
import { request } from '../bridge/client';
import { usePush } from '../bridge/use-push';
import { useKeys } from '../keys/hear';
import { RoomScreen } from '../screens/room/RoomScreen';
import { useRestingPointer } from './use-resting-pointer';

const fullScreen = () => void request('windows/room', { to: 'toggle-full-screen' });
const blank = () => void request('windows/room', { to: 'toggle-blank' });
const next = () => void request('windows/clicker', { key: 'next' });
const back = () => void request('windows/clicker', { key: 'back' });

/** What works in the room window: a clicker's keys, blank, and full screen by key or double click. */
function useRoomKeys(): void {
  useKeys({ F11: fullScreen, B: blank, '.': blank, PageDown: next, Right: next, PageUp: back, Left: back });
  useEffect(() => {
    window.addEventListener('dblclick', fullScreen);
    return () => window.removeEventListener('dblclick', fullScreen);
  }, []);
}

/** The room window: the room's picture and nothing else. */
export default function RoomApp() {
  const push = usePush('room');
  useRoomKeys();
  useRestingPointer(push?.screen.fullScreen ?? false);
  return (
    <RoomScreen
      view={push?.view ?? null}
      blank={push?.screen.blank ?? false}
      stage={push?.screen.stage ?? null}
      look={push?.look ?? AT_FIRST.room}
    />
  );
}
