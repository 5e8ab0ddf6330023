import { useEffect } from 'react';
import { tell } from './tell';
import { useStrings } from './use-strings';

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** How many characters of a text that is put into a field now would not fit, and so be left out. */
function leftOut({ maxLength, value, selectionStart, selectionEnd }: Field, text: string): number {
  if (maxLength < 0) return 0;
  const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0);
  return Math.max(0, value.length - replaced + text.length - maxLength);
}

/** Says of everything that is pasted or dropped into a field of this window how much of it did not fit. */
export function useToldCuts(): void {
  const { app: words } = useStrings();
  useEffect(() => {
    const told = (event: ClipboardEvent | DragEvent) => {
      const { target } = event;
      const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
      if (event.defaultPrevented || !isField(target)) return;
      const cut = leftOut(target, data?.getData('text/plain').replaceAll('\r\n', '\n') ?? '');
      if (cut > 0) tell(words.cut(target.maxLength, cut));
    };
    /* After the fields themselves, which may take what is pasted in another way. */
    document.addEventListener('paste', told);
    document.addEventListener('drop', told);
    return () => {
      document.removeEventListener('paste', told);
      document.removeEventListener('drop', told);
    };
  }, [words]);
}
