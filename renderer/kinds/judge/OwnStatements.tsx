import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { said } from '@shared/base/text';
import { useStrings } from '../../components/use-strings';
import { useUnfinished } from '../../components/unfinished';
import { newId } from '../../bridge/client';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';

const UNKNOWN = '';

interface Props extends Omit<StepProps<'judge'>, 'view'> {
  /** How the exercise calls them, and asks for one. */
  readonly called: NonNullable<StepProps<'judge'>['work']['additions']>;
}

/** Items of the organisation's own, with their answer where it is known. */
export function OwnStatements({ work, at, send, called }: Props) {
  const strings = useStrings();
  const { judge: words } = strings.stepKinds;
  const [text, setText] = useState('');
  const [verdict, setVerdict] = useState(UNKNOWN);
  const [reason, setReason] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const add = async () => {
    if (said(text) === '') return;
    const item = { id: newId(), text, verdict: verdict === UNKNOWN ? null : verdict, reason: { text: reason } };
    if (!(await send({ type: 'judge/add', at, item }))) return;
    setText('');
    setReason('');
    setVerdict(UNKNOWN);
  };
  useUnfinished(first, said(text) !== '', { label: words.addOwn, act: add });
  return (
    <section className={classes.stack}>
      <h2>{called.heading}</h2>
      {work.own.length > 0 && (
        <ul className={classes.list}>
          {work.own.map((own) => (
            <li key={own.id}>
              <span className={classes.text} dir="auto">
                {own.text}
              </span>
              <ActionIcon
                aria-label={words.removeOwn(own.text)}
                onClick={() => void send({ type: 'judge/remove', at, judgeItem: own.id })}
              >
                ×
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <form
        className={classes.pair}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextInput
          ref={first}
          label={called.asked}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={LONGEST_TEXT}
        />
        <Select
          label={words.ownAnswer}
          value={verdict}
          onChange={(value) => setVerdict(value ?? UNKNOWN)}
          data={[
            { value: UNKNOWN, label: words.ownUnknown },
            ...work.verdicts.map(({ id, label }) => ({ value: id, label })),
          ]}
          allowDeselect={false}
        />
        <TextInput
          label={words.ownReason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={LONGEST_TEXT}
        />
        <div>
          <Button type="submit">{words.addOwn}</Button>
        </div>
      </form>
    </section>
  );
}
