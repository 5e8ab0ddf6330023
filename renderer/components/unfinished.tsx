import {
  createContext,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';

/** How what is half typed, or waits, is entered: what the filled button says and does for as long as it is there. */
export interface Entering {
  readonly label: string;
  readonly act: () => Promise<unknown> | void;
}

/** Something half typed in a field, or waiting beside it. */
export interface Unfinished {
  readonly field: RefObject<HTMLElement | null>;
  /** Null where it has to be mended or cleared first. */
  readonly entering: Entering | null;
}

const Held = createContext<readonly Unfinished[]>([]);
/* In a preview, which nobody leaves by going on, there is nobody to know it. */
const Hold = createContext<(held: Unfinished) => () => void>(() => () => undefined);

/** Knows what stands half typed in the fields inside. */
export function UnfinishedProvider({ children }: { readonly children: ReactNode }) {
  const [held, setHeld] = useState<readonly Unfinished[]>([]);
  const hold = useCallback((one: Unfinished) => {
    setHeld((now) => [...now, one]);
    return () => setHeld((now) => now.filter((other) => other !== one));
  }, []);
  return (
    <Hold value={hold}>
      <Held value={held}>{children}</Held>
    </Hold>
  );
}

/**
 * Says of a field whether what is typed in it, or waits beside it, must be entered, or cleared, before the room goes on, and
 * how it is entered: the filled button then means that.
 */
export function useUnfinished(field: Unfinished['field'], isUnfinished: boolean, entering: Entering | null): void {
  const hold = use(Hold);
  const latest = useRef(entering);
  const label = entering?.label ?? null;
  const one = useMemo(
    (): Unfinished => ({
      field,
      entering: label === null ? null : { label, act: () => latest.current?.act() },
    }),
    [field, label],
  );
  /* Before the next key can be heard. */
  useLayoutEffect(() => {
    latest.current = entering;
  });
  useLayoutEffect(() => (isUnfinished ? hold(one) : undefined), [hold, one, isUnfinished]);
}

/** What is half typed or waits, in the order in which it came to be so. */
export const useAllUnfinished = (): readonly Unfinished[] => use(Held);
