import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Command } from '@shared/session/commands';
import type { SeatTask } from '@shared/kinds/registry';
import type { AnswerSheet } from '@shared/engines/answers/schema';
import { useStrings } from '../../../components/use-strings';
import { dispatch } from '../../../bridge/client';
import { useSeatKeys } from '../../../components/use-seat-keys';
import { Quiet } from '../../../components/Quiet';
import type { TurnProps } from '../../contract';
import shared from '../seat.module.css';
import classes from './Seat.module.css';

type Task = Extract<SeatTask, { kind: 'answers' }>;

interface Props<T extends Task> extends TurnProps<T> {
  /** The command that hands a sheet in. */
  readonly cast: (participant: string, sheet: AnswerSheet) => Command;
}

/** The lines of a sheet: each item with its question, or its two questions. */
const linesOf = ({ items, questions }: Task) =>
  items.flatMap((item) =>
    questions.map((question, index) => ({ item, question, index, last: index === questions.length - 1 })),
  );

/** A sheet of answers, all items in one turn; the draft stays here until it is handed in, whole. */
export function SeatAnswers<T extends Task>({ sessionId, task, seat, leave, finish, cast }: Props<T>) {
  const strings = useStrings();
  const words = strings.seatAnswers;
  const lines = linesOf(task);
  const [given, setGiven] = useState<Readonly<Record<string, number>>>({});
  const [here, setHere] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const sending = useRef(false);
  const handInButton = useRef<HTMLButtonElement>(null);
  const rows = useRef<(HTMLDivElement | null)[]>([]);
  const keyOf = (line: (typeof lines)[number]) => `${line.item.id} ${line.index}`;
  const answer = (at: number, value: number) => {
    const line = lines[at];
    if (!line || value < 0 || value >= task.answers.length) return;
    const key = keyOf(line);
    setGiven((now) => {
      const { [key]: before, ...others } = now;
      return before === value ? others : { ...others, [key]: value };
    });
    setHere(given[key] === value ? at : Math.min(lines.length - 1, at + 1));
  };
  const handIn = async () => {
    if (sending.current) return;
    sending.current = true;
    const sheet = task.questions.map((_, index) =>
      Object.fromEntries(
        task.items.flatMap(({ id }) => {
          const value = given[`${id} ${index}`];
          return value === undefined ? [] : [[id, value] as const];
        }),
      ),
    );
    const answered = await dispatch(sessionId, cast(seat.id, sheet));
    sending.current = false;
    if (answered.ok) finish(task.secret ? words.thanksSecret : words.thanks);
    else setRefused(strings.refusals[answered.refused]);
  };

  /* Where a scale begins below nought, its answers are counted from one. */
  const lowest = task.ends ? Number(task.answers[0]) : 1;
  const first = lowest < 0 ? 1 : lowest;
  useEffect(() => rows.current[here]?.scrollIntoView({ block: 'nearest' }), [here]);
  const done = Object.keys(given).length;
  const current = lines[here];
  const answerOf = (line: (typeof lines)[number]) => task.answers[given[keyOf(line)] ?? -1] ?? strings.seat.nothingYet;
  useSeatKeys({
    leave,
    /* With nothing answered Enter only leads to the button that says so: a doubled key hands in no empty sheet. */
    enter: () => (done > 0 ? void handIn() : handInButton.current?.focus()),
    press: (key) => /^[0-9]$/.test(key) && (() => answer(here, Number(key) - first)),
    move: (key) => {
      if (key === 'ArrowDown') return () => setHere((at) => Math.min(lines.length - 1, at + 1));
      return key === 'ArrowUp' && (() => setHere((at) => Math.max(0, at - 1)));
    },
  });

  return (
    <>
      <header className={shared.head}>
        <div>
          <h1>
            <bdi>{task.prompt}</bdi>
          </h1>
          <Quiet>{strings.seat.whose(seat.seat, seat.name)}</Quiet>
        </div>
        <p role="status">{words.answered(done, lines.length)}</p>
      </header>
      {task.ends && (
        <Quiet>
          {task.answers[0]} {task.ends.lowest} … {task.answers.at(-1)} {task.ends.highest}
        </Quiet>
      )}
      <ol className={shared.lines}>
        {task.items.map((item) => (
          <li
            key={item.id}
            className={`${shared.line} ${classes.item}`}
            data-here={lines[here]?.item.id === item.id}
            aria-current={lines[here]?.item.id === item.id}
            data-item={item.text}
          >
            <span className={shared.text} dir="auto">
              {item.text}
            </span>
            {lines.map((line, at) =>
              line.item.id === item.id ? (
                <div
                  key={line.index}
                  ref={(row) => {
                    rows.current[at] = row;
                  }}
                  className={task.questions.length > 1 ? classes.question : undefined}
                >
                  {task.questions.length > 1 && <span>{line.question}</span>}
                  <span className={classes.answers}>
                    {task.answers.map((label, value) => (
                      <button
                        key={label}
                        type="button"
                        tabIndex={-1}
                        aria-label={words.answer(item.text, label)}
                        aria-pressed={given[keyOf(line)] === value}
                        onClick={() => answer(at, value)}
                      >
                        {label}
                      </button>
                    ))}
                  </span>
                </div>
              ) : null,
            )}
          </li>
        ))}
      </ol>
      {/* Arrows and answers move a mark, and the focus stays: whoever hears the screen is told where it is. */}
      <p className="visually-hidden" role="status">
        {current && strings.seat.here(`${current.item.text} ${current.question}`.trim(), answerOf(current))}
      </p>
      {refused && <p role="alert">{refused}</p>}
      <div className={shared.actions}>
        {/* Filled is what one came to do; to give no answer is beside it. */}
        <Button ref={handInButton} size="lg" variant={done === 0 ? 'default' : 'filled'} onClick={() => void handIn()}>
          {done === 0 ? words.handInEmpty : words.handIn}
        </Button>
        <Button size="lg" variant="subtle" onClick={leave}>
          {words.leave}
        </Button>
        <span className={shared.hint}>{words.howTo}</span>
      </div>
    </>
  );
}
