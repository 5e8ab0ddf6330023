import { createContext, use, useCallback, useState, type ReactNode } from 'react';

type Store = Map<string, unknown>;

const Context = createContext<Store | null>(null);

/** Remembers, while a session is open, what is half done on its screens and in no session yet. */
export function KeptProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState<Store>(() => new Map());
  return <Context value={store}>{children}</Context>;
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
