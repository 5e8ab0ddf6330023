import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';

type Store = Map<string, unknown>;

/** By session. */
const Stores = createContext<Map<string, Store>>(new Map());
const Context = createContext<Store | null>(null);

/** Remembers, as long as the window has its page, what is half done on the screens of each session and in none of them yet. */
export function KeptProvider({ children }: { readonly children: ReactNode }) {
  const [stores] = useState(() => new Map<string, Store>());
  return <Stores value={stores}>{children}</Stores>;
}

/** The screens of a session, which find what was half done in it, also when it was closed and is opened again. */
export function KeptOf({ sessionId, children }: { readonly sessionId: string; readonly children: ReactNode }) {
  const stores = use(Stores);
  const [store] = useState<Store>(() => stores.get(sessionId) ?? new Map());
  useEffect(() => void stores.set(sessionId, store), [stores, sessionId, store]);
  return <Context value={store}>{children}</Context>;
}

/** Forgets what is half done in a session that is deleted: a sample comes again under its id, as new. */
export function useForgetting(): (sessionId: string) => void {
  const stores = use(Stores);
  return (sessionId) => void stores.delete(sessionId);
}

/**
 * State that is still there when its screen was left and comes back. `key` says whose it is and always stands for the same
 * type; it may be set while the screen goes. In a preview, which nobody comes back to, it is plain state.
 */
export function useKept<T>(key: string, initial: T): readonly [T, (change: (now: T) => T) => void] {
  const [own] = useState<Store>(() => new Map());
  const store = use(Context) ?? own;
  const [, redraw] = useState({});
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key stands for one type
  const value = store.has(key) ? (store.get(key) as T) : initial;
  const set = useCallback(
    (change: (now: T) => T) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
      store.set(key, change(store.has(key) ? (store.get(key) as T) : initial));
      redraw({});
    },
    [store, key, initial],
  );
  return [value, set];
}
