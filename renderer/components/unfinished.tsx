import { createContext, use, useCallback, useLayoutEffect, useState, type ReactNode, type RefObject } from 'react';

/** A field with something half typed in it. */
type Field = RefObject<HTMLElement | null>;

const Held = createContext<readonly Field[]>([]);
/* In a preview, which nobody leaves by going on, there is nobody to know it. */
const Hold = createContext<(field: Field) => () => void>(() => () => undefined);

/** Knows what stands half typed in the fields inside. */
export function UnfinishedProvider({ children }: { readonly children: ReactNode }) {
  const [held, setHeld] = useState<readonly Field[]>([]);
  const hold = useCallback((field: Field) => {
    setHeld((now) => [...now, field]);
    return () => setHeld((now) => now.filter((one) => one !== field));
  }, []);
  return (
    <Hold value={hold}>
      <Held value={held}>{children}</Held>
    </Hold>
  );
}

/** Says of a field whether what is typed in it must be entered, or cleared, before the room goes on. */
export function useUnfinished(field: Field, isUnfinished: boolean): void {
  const hold = use(Hold);
  /* Before the next key can be heard. */
  useLayoutEffect(() => (isUnfinished ? hold(field) : undefined), [hold, field, isUnfinished]);
}

/** The fields with something half typed in them, in the order in which they came to have it. */
export const useAllUnfinished = (): readonly Field[] => use(Held);
