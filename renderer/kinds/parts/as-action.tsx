import { Button } from '@mantine/core';
import { createContext, use, type ReactNode } from 'react';
import { fromKey, type ActionFrom } from '@shared/kinds/action';
import type { ActionsView } from '@shared/views/actions';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import classes from './as-action.module.css';

interface Making {
  readonly actions: ActionsView;
  readonly make: (from: ActionFrom) => void;
}

const Context = createContext<Making | null>(null);

/** What of the session is an action, and how something becomes one. Not in previews, where nothing does. */
export function MakingActions({ children, ...value }: Making & { readonly children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export const useMaking = (): Making | null => use(Context);

/** Marks what stands in an element as something that can become an action, for the key that makes it one. */
export const loose = (from: ActionFrom) => ({ 'data-loose': JSON.stringify(from) });

/** What the element with the focus, or one around it, is marked as; null where it is nothing that can become an action. */
export function looseAtFocus(): ActionFrom | null {
  const marked = document.activeElement?.closest<HTMLElement>('[data-loose]')?.dataset['loose'];
  return marked === undefined ? null : (JSON.parse(marked) as ActionFrom);
}

/** Beside something that was said: which action it is, or the button that makes it one. `quiet`: only where the pointer or the focus is, unless it was meant to be done. */
export function AsAction({ from, text, quiet = false }: { from: ActionFrom; text: string; quiet?: boolean }) {
  const strings = useStrings();
  const making = useMaking();
  const words = strings.actions;
  const key = fromKey(from);
  const found = making?.actions.loose.find((one) => fromKey(one.from) === key);
  if (!making || !found) return null;
  if (found.action !== null) return <Quiet as="span">{words.isAction(found.action)}</Quiet>;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      aria-label={words.makeOf(text)}
      onClick={() => making.make(from)}
      className={quiet && !found.toDo ? (classes.quiet ?? '') : ''}
    >
      {words.make}
    </Button>
  );
}
