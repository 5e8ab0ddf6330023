import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useStrings } from '../../components/use-strings';
import { useUnfinished } from '../../components/unfinished';
import type { Strings } from '@shared/words';
import type { Misread, Read } from '@shared/engines/voting/parse-paper';
import { said } from '@shared/base/text';
import { hearKeys } from '../../keys/hear';
import classes from './step.module.css';

/** What is wrong with a paper as typed, in words; `answers` are the first and the last answer there is. */
function misreadInWords(strings: Strings, misread: Misread, answers: readonly [string, string]): string {
  const { paper: words } = strings.stepKinds;
  switch (misread.why) {
    case 'no-option':
      return words.noOption(misread.typed, misread.most);
    case 'twice':
      return words.twice(misread.typed);
    case 'no-answer':
      return words.noAnswer(misread.typed, misread.place, ...answers);
    case 'too-many':
      return words.tooMany(misread.given, misread.most);
  }
}

interface Props<T> {
  readonly hint: string;
  readonly label: string;
  /** What the buttons say: for an empty paper, for one with something on it, and to take the last one back. */
  readonly buttons: { readonly empty: string; readonly take: string; readonly takeBack: string };
  /** The first and the last answer, where papers hold answers. */
  readonly answers?: readonly [string, string];
  /** How many papers have been entered. */
  readonly entered: number;
  readonly read: (typed: string) => Read<T>;
  /** Its parts, if it could mean something else; null where it cannot. */
  readonly doubt: (typed: string) => readonly string[] | null;
  readonly take: (paper: T) => Promise<boolean>;
  readonly takeBack: () => Promise<boolean>;
}

/** Papers in a batch: one a line and Enter; Backspace in the empty field brings the last one back to be mended. */
export function PaperBatch<T>({
  hint,
  label,
  buttons,
  answers = ['', ''],
  entered,
  read,
  doubt,
  take,
  takeBack,
}: Props<T>) {
  const strings = useStrings();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const asked = useRef<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  /* Papers as they were typed here, to be mended; they are in no file and gone with this screen. */
  const last = useRef<string[]>([]);
  const enter = async () => {
    const paper = read(typed);
    if ('misread' in paper) {
      setWrong(misreadInWords(strings, paper.misread, answers));
      return;
    }
    /* What could mean something else is read back, and taken when Enter says so again. */
    const parts = doubt(typed);
    if (parts !== null && asked.current !== typed) {
      asked.current = typed;
      setWrong(strings.stepKinds.paper.understood(said(typed), parts));
      return;
    }
    asked.current = null;
    /* The next paper may be typed before this one is on disk; a refused one comes back. */
    setWrong(null);
    setTyped('');
    if (await take(paper.read)) last.current.push(typed);
    else setTyped(typed);
  };
  useUnfinished(field, said(typed) !== '', { label: buttons.take, act: enter });
  const bringBack = async (toMend: boolean) => {
    if (!(await takeBack())) return;
    const again = last.current.pop() ?? '';
    if (toMend) setTyped(again);
  };
  return (
    <>
      <p>{hint}</p>
      <form
        className={classes.row}
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <TextInput
          ref={field}
          label={label}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(null);
          }}
          error={wrong}
          onKeyDown={(event) =>
            hearKeys(event, { Backspace: typed === '' && entered > 0 && (() => void bringBack(true)) })
          }
          autoFocus
          autoComplete="off"
          w={300}
        />
        <Button type="submit">{said(typed) === '' ? buttons.empty : buttons.take}</Button>
        <Button variant="subtle" disabled={entered === 0} onClick={() => void bringBack(false)}>
          {buttons.takeBack}
        </Button>
      </form>
    </>
  );
}
