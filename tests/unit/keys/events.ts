import { typedAt, type Layout } from '../../fixtures/keyboards';

interface Told {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey?: boolean;
  readonly shiftKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  readonly repeat?: boolean;
  readonly isComposing?: boolean;
  readonly keyCode?: number;
  readonly altGraph?: boolean;
}

/** A keyboard's event as the browser tells it, without a browser; what is not said is not so. */
export function pressed({ altGraph = false, ...told }: Told): KeyboardEvent {
  const event = {
    code: '',
    ctrlKey: false,
    shiftKey: false,
    altKey: false,
    metaKey: false,
    repeat: false,
    isComposing: false,
    keyCode: 0,
    defaultPrevented: false,
    ...told,
    getModifierState: (name: string) => name === 'AltGraph' && altGraph,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event as unknown as KeyboardEvent;
}

/** A key of a layout by its place. */
export const on = (layout: Layout, code: string, held: Omit<Told, 'key'> = {}): KeyboardEvent =>
  pressed({ ...held, code, key: typedAt(layout, code, held.shiftKey) });
