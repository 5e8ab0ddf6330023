import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { said } from '@shared/base/text';
import { useLeaving } from './use-leaving';

/**
 * A text that is kept when its field is left, whichever way: for another field, by a key, or with the screen. Gives what
 * the field needs; `keep` says whether it was taken, and is asked once for each text.
 */
export function useKeptText(text: string, keep: (text: string) => unknown) {
  const [draft, setDraft] = useState(text);
  const kept = useRef(text);
  const focused = useRef(false);
  useEffect(() => {
    kept.current = text;
    if (!focused.current) setDraft(text);
  }, [text]);
  const leave = async () => {
    focused.current = false;
    const now = said(draft);
    if (now === kept.current) return;
    kept.current = now;
    if ((await keep(now)) === false) kept.current = text;
  };
  useLeaving(() => void leave());
  return {
    value: draft,
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setDraft(currentTarget.value),
    onFocus: () => {
      focused.current = true;
    },
    onBlur: () => void leave(),
  };
}
