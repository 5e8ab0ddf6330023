import { Textarea } from '@mantine/core';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { said } from '@shared/base/text';
import { useEffect, useRef, useState } from 'react';
import { hearKeys } from '../keys/hear';
import { useLeaving } from './use-leaving';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly keep: (text: string) => void;
  readonly leave: () => void;
  /** The longest it may be. */
  readonly most?: number;
}

/** Edits a text where it stands: Enter or leaving keeps it, Escape leaves it as it was. */
export function EditInPlace({ text, label, keep, leave, most = LONGEST_TEXT }: Props) {
  const [draft, setDraft] = useState(text);
  const left = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  const finish = (kept: boolean) => {
    if (left.current) return;
    left.current = true;
    if (kept && said(draft) !== '' && said(draft) !== text) keep(draft);
    leave();
  };
  useLeaving(() => finish(true));
  return (
    <Textarea
      ref={field}
      aria-label={label}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => hearKeys(event, { Enter: () => finish(true), Esc: () => finish(false) })}
      maxLength={most}
      autosize
      maxRows={12}
      autoFocus
      flex={1}
    />
  );
}
