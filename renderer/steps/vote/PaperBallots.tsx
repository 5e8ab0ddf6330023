import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { StepAddress } from '@shared/steps/common';
import { strings } from '@shared/strings';
import { parsePaperBallot } from '@shared/voting/parse-paper';
import type { Send, StepProps } from '../FacilitatorStep';
import classes from '../step.module.css';

const words = strings.steps.vote;

interface Props {
  readonly open: NonNullable<StepProps<'vote'>['work']['open']>;
  readonly at: StepAddress;
  readonly send: Send;
}

/** Paper ballots in a batch: the options' numbers and Enter; the last one can be taken back. */
export function PaperBallots({ open, at, send }: Props) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  /* Papers as they were typed here, to be mended; they are in no file and gone with this screen. */
  const last = useRef<string[]>([]);
  const enter = async () => {
    const choices = parsePaperBallot(typed, open.options);
    setWrong(choices === null);
    if (!choices) return;
    /* The next ballot may be typed before this one is on disk; a refused one comes back. */
    setTyped('');
    if (await send({ type: 'vote/paper', at, voteId: open.id, choices })) last.current.push(typed);
    else setTyped(typed);
  };
  const takeBack = async (toMend: boolean) => {
    if (!(await send({ type: 'vote/paper-undo', at, voteId: open.id }))) return;
    const again = last.current.pop() ?? '';
    if (toMend) setTyped(again);
  };
  return (
    <>
      <p>{words.paperHint}</p>
      <form
        className={classes.row}
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <TextInput
          label={words.paperLabel}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={wrong && words.paperWrong}
          onKeyDown={(event) => {
            /* The ballot before this one was wrong: one key takes it back, and what was typed stands here to be mended. */
            if (event.key !== 'Backspace' || typed !== '' || !open.voted) return;
            event.preventDefault();
            void takeBack(true);
          }}
          data-unfinished={typed.trim() === '' ? undefined : true}
          autoFocus
          autoComplete="off"
          w={260}
        />
        <Button type="submit">{typed.trim() === '' ? words.paperEmpty : strings.workshop.add}</Button>
        <Button variant="subtle" disabled={!open.voted} onClick={() => void takeBack(false)}>
          {words.paperTakeBack}
        </Button>
      </form>
      <ol className={classes.list}>
        {open.options.map(({ id, text }, index) => (
          <li key={id} dir="auto">
            <strong>{index + 1}</strong> {text}
          </li>
        ))}
      </ol>
    </>
  );
}
