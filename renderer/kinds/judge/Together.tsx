import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { said } from '@shared/base/text';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import { useUnfinished } from '../../components/unfinished';
import type { StepProps } from '../contract';
import { loose } from '../parts/as-action';
import classes from '../parts/step.module.css';
import { ToDoHere } from '../parts/ToDoHere';
import { useBoardKeys, useChosen } from '../parts/use-chosen';

/** The room agrees aloud: choose as many items as get the same verdict, with its reason where one is owed. */
export function Together({ work, at, send }: Omit<StepProps<'judge'>, 'view'>) {
  const strings = useStrings();
  const { judge: words } = strings.stepKinds;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { verdicts, items } = work;
  /* A reason without its verdict: which, only the facilitator knows. */
  const field = useRef<HTMLTextAreaElement>(null);
  useUnfinished(field, said(reason) !== '', null);
  const board = useChosen(items.map(({ id }) => id));
  const give = (place: number, chosen: readonly string[]): void => {
    const verdict = verdicts[place];
    if (!verdict || chosen.length === 0) return;
    const lacking = verdict.reason && said(reason) === '';
    setMissing(lacking);
    if (lacking) return;
    void send({ type: 'judge/set', at, judgeItems: [...chosen], verdict: verdict.id, reason: { text: reason } }).then(
      (kept) => {
        if (!kept) return;
        setReason('');
        board.clear();
      },
    );
  };
  useBoardKeys((key) => /^[1-5]$/.test(key) && (() => give(Number(key) - 1, board.chosen)));
  const open = items.filter(({ verdict }) => verdict === null);
  if (items.length === 0) return null;
  return (
    <section className={classes.stack}>
      <Quiet>{words.chooseHint}</Quiet>
      <div className={classes.row}>
        <span role="status">
          {words.open(open.length)} {words.chosen(board.chosen.length)}
        </span>
        <Button variant="subtle" disabled={open.length === 0} onClick={() => board.choose(open.map(({ id }) => id))}>
          {words.chooseAll}
        </Button>
      </div>
      <Textarea
        ref={field}
        label={words.reason}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setMissing(false);
        }}
        error={missing && words.reasonMissing}
        maxLength={LONGEST_TEXT}
        autosize
        minRows={1}
        maxRows={4}
      />
      <div className={classes.chips}>
        {verdicts.map(({ id, label }, place) => (
          <Button key={id} disabled={board.chosen.length === 0} onClick={() => give(place, board.chosen)}>
            {place + 1} {label}
          </Button>
        ))}
        <Button
          variant="subtle"
          disabled={!items.some(({ id, verdict }) => verdict !== null && board.chosen.includes(id))}
          onClick={() => {
            void send({ type: 'judge/set', at, judgeItems: [...board.chosen], verdict: null, reason: { text: '' } });
            board.clear();
          }}
        >
          {words.takeBack}
        </Button>
      </div>
      <div className={classes.board}>
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            className={classes.card}
            aria-pressed={board.chosen.includes(item.id)}
            onClick={() => board.toggle(item.id)}
            {...loose({ at, item: item.id })}
            data-idea-card
          >
            <span className={classes.clamped} dir="auto">
              {item.text}
            </span>
            <span className={classes.field}>
              {verdicts.find(({ id }) => id === item.verdict)?.label ?? words.unanswered}
              {item.reason && `: ${item.reason}`}
            </span>
          </button>
        ))}
      </div>
      <ToDoHere />
    </section>
  );
}
