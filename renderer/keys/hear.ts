import { useEffect, useLayoutEffect, useRef, type KeyboardEvent as ReactKeyboardEvent } from 'react';
import { is, type Keys } from './is';
import { readKey, type Key } from './read-key';

type Act<E> = ((event: E) => void) | false | null | undefined;

/** What a key does, by key as people read it or found by a function; nothing where it is not for this part of the screen. */
type Acts<E> = { readonly [written in Keys]?: Act<E> } | ((key: Key, event: E) => Act<E>);

function actFor<E>(acts: Acts<E>, key: Key, event: E): Act<E> {
  if (typeof acts === 'function') return acts(key, event);
  const written = (Object.keys(acts) as Keys[]).find((one) => is(key, one));
  return written && acts[written];
}

/** What has an act does nothing else, neither here nor further out; a key that is held acts once, but for `held`. */
function hear<E extends KeyboardEvent | ReactKeyboardEvent>(event: E, once: Acts<E>, held: Acts<E>): void {
  const key = readKey(event);
  if (!key) return;
  const again = actFor(held, key, event);
  const act = again || actFor(once, key, event);
  if (!act) return;
  event.preventDefault();
  if (again || !key.repeat) act(event);
}

/**
 * Keys of a field or of a part of a screen, for `onKeyDown`. `once` acts once however long its key is held; `held` acts
 * for as long, which is for moving: what adds, answers or casts is never in it.
 */
export const onKeys =
  <E extends Element>(once: Acts<ReactKeyboardEvent<E>>, held: Acts<ReactKeyboardEvent<E>> = {}) =>
  (event: ReactKeyboardEvent<E>): void =>
    hear(event, once, held);

/**
 * Keys of the whole window, in the same way as `onKeys`, for as long as the component is there. What has been done
 * nearer to where the key was pressed is not heard here. One listener for good: one that is put up anew with each
 * drawing is missing while another key's listener has it drawn.
 */
export function useKeys(
  once: Acts<KeyboardEvent>,
  held: Acts<KeyboardEvent> = {},
  on: Window | Document = window,
): void {
  const latest = useRef({ once, held });
  useLayoutEffect(() => {
    latest.current = { once, held };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) hear(event, latest.current.once, latest.current.held);
    };
    const listen = press as EventListener;
    on.addEventListener('keydown', listen);
    return () => on.removeEventListener('keydown', listen);
  }, [on]);
}

/** Keys that are pressed on this screen are not heard at the window: the views in its previews listen there for theirs. */
export function useKeysEndHere(): void {
  useEffect(() => {
    const end = (event: KeyboardEvent) => event.stopPropagation();
    document.addEventListener('keydown', end);
    document.addEventListener('keyup', end);
    return () => {
      document.removeEventListener('keydown', end);
      document.removeEventListener('keyup', end);
    };
  }, []);
}
