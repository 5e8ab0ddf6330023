import { createContext, useContext, useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';

/** Whether the step has been on the screen before; a step that has just been gone to has nothing that is new. */
const BeenThere = createContext<RefObject<boolean> | null>(null);

/** The screen of one step: what comes to be in it later is brought into view by `Arriving`. */
export function ArrivingHere({ children }: { readonly children: ReactNode }) {
  const been = useRef(false);
  useEffect(() => {
    been.current = true;
  }, []);
  return <BeenThere value={been}>{children}</BeenThere>;
}

interface Props {
  readonly as?: 'p' | 'div';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What comes to be while the step is in hand, such as an answer that is revealed: the view goes to it. */
export function Arriving({ as: Tag = 'div', className, children }: Props) {
  const been = useContext(BeenThere);
  const self = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (been?.current) self.current?.scrollIntoView({ block: 'nearest' });
  }, [been]);
  return (
    <Tag ref={self as RefObject<never>} className={className}>
      {children}
    </Tag>
  );
}
