import { useRef, useState } from 'react';
import { handsIn, handsOver } from '@shared/engines/answers/rules';
import { NumberField } from '../../components/NumberField';
import { useStrings } from '../../components/use-strings';
import { hearKeys } from '../../keys/hear';
import { Quiet } from '../../components/Quiet';
import classes from './step.module.css';

interface Props {
  readonly label: string;
  readonly labelFor: (value: number) => string;
  readonly values: readonly number[];
  /** What stands over the fields where it is not the numbers themselves. */
  readonly heads?: readonly string[];
  readonly present: number;
  readonly keep: (counts: number[]) => Promise<boolean>;
  readonly focus: boolean;
  /** It has been counted before: how is not told while the round is open, and an empty field leaves it as it is. */
  readonly counted?: boolean;
}

/**
 * How many showed each number, in one line: a figure, Enter or space for the next field. An empty field is not counted; Enter
 * in one says that nobody did, and so does a line whose hands are everybody's already. The line is kept once all is counted.
 * One that was counted before is left as it is until a number is typed into it.
 */
export function CountLine({ label, labelFor, values, heads, present, keep, focus, counted = false }: Props) {
  const strings = useStrings();
  const [typed, setTyped] = useState<readonly (number | null)[]>(values.map(() => null));
  const [wrong, setWrong] = useState<readonly (string | null)[]>(values.map(() => null));
  const said = wrong.find((one) => one !== null) ?? null;
  const sum = typed.reduce<number>((total, count) => total + (count ?? 0), 0);
  const over = handsOver(typed, present);
  const untouched = typed.every((count) => count === null) && said === null;
  const sent = useRef('');
  const first = useRef<HTMLInputElement>(null);
  /* A line is sent once, however it is left: by Enter, a click, or the key that closes the rating. */
  const send = async (line: typeof typed) => {
    const counts = handsIn(line, present).flatMap((count) => count ?? []);
    if (said !== null || over > 0 || counts.length < values.length || sent.current === counts.join(' ')) return;
    setTyped(counts);
    sent.current = counts.join(' ');
    if (await keep(counts)) return;
    sent.current = '';
    first.current?.focus();
  };
  const go = (field: HTMLInputElement, by: number) => {
    const all = [...document.querySelectorAll<HTMLInputElement>('[data-count-line] input')];
    all[all.indexOf(field) + by]?.focus();
  };
  /* The next digit may be typed before this line is on disk: go on at once. */
  const goOn = (field: HTMLInputElement, index: number) => {
    if (counted && untouched) return go(field, values.length - index);
    const line = typed.with(index, typed[index] ?? (wrong[index] === null ? 0 : null));
    setTyped(line);
    go(field, 1);
    if (index === values.length - 1) void send(line);
  };
  return (
    <fieldset
      data-count-line
      aria-label={label}
      className={classes.counts}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void send(typed);
      }}
    >
      <div className={classes.row}>
        {values.map((value, index) => (
          <NumberField
            key={value}
            ref={index === 0 ? first : null}
            className={heads ? classes.countNamed : classes.count}
            label={heads?.[index] ?? String(value)}
            aria-label={labelFor(value)}
            value={typed[index] ?? null}
            placeholder={counted && untouched ? '✓' : undefined}
            min={0}
            max={9_999}
            hideControls
            isTight
            autoFocus={focus && index === 0}
            onChange={(count, why) => {
              setTyped((now) => now.with(index, count));
              setWrong((now) => now.with(index, why));
            }}
            onFocus={(event) => event.currentTarget.select()}
            onKeyDown={(event) => {
              const field = event.currentTarget;
              const next = () => goOn(field, index);
              hearKeys(
                event,
                /* One key goes back to what was mistyped. */
                { Enter: next, Space: next, Backspace: field.value === '' && (() => go(field, -1)) },
                { Up: () => go(field, -values.length), Down: () => go(field, values.length) },
              );
            }}
          />
        ))}
        {!(counted && untouched) && <Quiet as="span">{strings.steps.rate.sum(sum, present)}</Quiet>}
      </div>
      {(said !== null || over > 0) && (
        <p className={classes.wrong} role="alert">
          {said ?? strings.steps.rate.over(over)}
        </p>
      )}
    </fieldset>
  );
}
