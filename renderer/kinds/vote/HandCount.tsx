import { useEffect, useRef, useState } from 'react';
import type { StepAddress } from '@shared/base/steps';
import { NumberField } from '../../components/NumberField';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import { hearKeys } from '../../keys/hear';
import type { Send, StepProps } from '../contract';
import classes from '../parts/step.module.css';
import { entryOf } from '@shared/base/entry-of';
import { overCount } from '@shared/engines/voting/rules';

interface Props {
  readonly open: NonNullable<StepProps<'vote'>['work']['open']>;
  readonly at: StepAddress;
  readonly send: Send;
}

/** Option by option: type the number, Enter goes on to the next. What was typed stays to be mended, but is nowhere added up. */
export function HandCount({ open, at, send }: Props) {
  const strings = useStrings();
  const words = strings.steps.vote;
  const [typed, setTyped] = useState<Readonly<Record<string, number | null>>>({});
  /** Why what stands in a field is no number. */
  const [unread, setUnread] = useState<Readonly<Record<string, string | null>>>({});
  /** Numbers that were more than can be as their field was left: said while they stand there and are so still. */
  const [refused, setRefused] = useState<Readonly<Record<string, number>>>({});
  const sent = useRef<Record<string, number>>({});
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const first = Math.max(
    0,
    open.options.findIndex(({ id }) => !open.counted.includes(id)),
  );
  /* A count that was taken back stands in no field as if it were there. */
  const before = useRef(open.counted);
  useEffect(() => {
    const gone = before.current.filter((id) => !open.counted.includes(id));
    before.current = open.counted;
    for (const id of gone) delete sent.current[id];
    if (gone.length > 0)
      setTyped((now) => Object.fromEntries(Object.entries(now).filter(([id]) => !gone.includes(id))));
  }, [open.counted]);
  /** By how much a number is more than it can be; null where it is not, as far as what was typed here tells. */
  const overBy = (option: string, dots: number): string | null => {
    const others = Object.entries(typed).filter(([id]) => id !== option);
    const rest = others.reduce((sum, [, one]) => sum + (one ?? 0), 0);
    const over = overCount({ people: open.present, most: open.most, budget: open.budget }, dots, rest);
    if (over === null) return null;
    return over.of === 'one' ? words.overOne(dots, over.most) : words.overAll(rest + dots, over.most);
  };
  /* A number is sent once, however its field is left: by Enter, Tab, a click or the key that closes the vote. */
  const keep = async (option: string, index: number) => {
    const dots = entryOf(typed, option);
    if (dots === undefined || dots === null || entryOf(sent.current, option) === dots) return;
    const over = overBy(option, dots);
    if (over !== null) {
      setRefused((now) => ({ ...now, [option]: dots }));
      /* Gone back to once; whoever leaves it all the same is not held there. */
      if (entryOf(refused, option) !== dots) fields.current[index]?.focus();
      return;
    }
    sent.current[option] = dots;
    if (await send({ type: 'vote/count', at, voteId: open.id, option, dots })) return;
    delete sent.current[option];
    fields.current[index]?.focus();
  };
  const wrongIn = (option: string): string | null => {
    const dots = entryOf(typed, option) ?? null;
    const isRefused = dots !== null && entryOf(refused, option) === dots;
    return entryOf(unread, option) ?? (isRefused ? overBy(option, dots) : null);
  };
  /* What was too many beside a number that is smaller by now is counted with it. */
  const keepAll = async (option: string, index: number) => {
    await keep(option, index);
    for (const [place, { id }] of open.options.entries())
      if (id !== option && entryOf(refused, id) === entryOf(typed, id) && wrongIn(id) === null) await keep(id, place);
  };
  /* An emptied field takes nothing back: it shows again what is counted. */
  const leave = (option: string, index: number) => {
    const counted = entryOf(sent.current, option);
    if (counted !== undefined && entryOf(typed, option) === null && wrongIn(option) === null)
      setTyped((now) => ({ ...now, [option]: counted }));
    else void keepAll(option, index);
  };
  return (
    <>
      <p>{words.handHint}</p>
      <ol className={classes.list}>
        {open.options.map(({ id, text }, index) => (
          <li key={id}>
            <strong>{index + 1}</strong>
            <span className={classes.text} dir="auto">
              {text}
            </span>
            {open.counted.includes(id) && <Quiet as="span">✓ {words.countedMark}</Quiet>}
            {wrongIn(id) !== null && (
              <p className={classes.wrong} role="alert">
                {wrongIn(id)}
              </p>
            )}
            <NumberField
              ref={(field) => {
                fields.current[index] = field;
              }}
              aria-label={words.dotsFor(text)}
              value={entryOf(typed, id) ?? null}
              placeholder={open.counted.includes(id) ? '✓' : undefined}
              onChange={(value, why) => {
                setTyped((now) => ({ ...now, [id]: value }));
                setUnread((now) => ({ ...now, [id]: why }));
              }}
              onKeyDown={(event) =>
                hearKeys(
                  event,
                  {
                    Enter: () => {
                      /* Leaving the field keeps it; the next number may be typed before this one is on disk. */
                      const after = fields.current[index + 1];
                      if (after) after.focus();
                      else void keepAll(id, index);
                    },
                  },
                  /* One key goes back to what was mistyped, and forth again. */
                  { Up: () => fields.current[index - 1]?.focus(), Down: () => fields.current[index + 1]?.focus() },
                )
              }
              onFocus={(event) => event.currentTarget.select()}
              onBlur={() => leave(id, index)}
              min={0}
              max={9_999}
              hideControls
              isTight
              autoFocus={index === first}
              w={90}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
