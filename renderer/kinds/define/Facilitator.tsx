import { ActionIcon, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { said } from '@shared/base/text';
import { useKeptText } from '../../components/use-kept-text';
import { useStrings } from '../../components/use-strings';
import { newId } from '../../bridge/client';
import { EditInPlace } from '../../components/EditInPlace';
import { useLeaving } from '../../components/use-leaving';
import { Quiet } from '../../components/Quiet';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';

/** The ladder: answer after answer to the same question, then one sentence. */
export function FacilitateDefine({ work, at, send }: StepProps<'define'>) {
  const strings = useStrings();
  const words = strings.steps.define;
  const [text, setText] = useState('');
  const [observable, setObservable] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const add = async () => {
    if (said(text) === '') return;
    /* The next answer may be typed before this one is on disk; a refused one comes back. */
    setText('');
    setObservable(false);
    if (await send({ type: 'define/rung-add', at, rungId: newId(), text, observable })) return;
    setText(text);
    setObservable(observable);
  };
  useLeaving(() => void add());
  return (
    <div className={classes.stack}>
      <div className={classes.between}>
        <p className={classes.statement}>{work.question}</p>
        {work.round > 1 && (
          <Quiet as="span">
            {words.round(work.round)} · {words.earlier(work.earlier.length)}
          </Quiet>
        )}
      </div>
      {work.rungs.length === 0 && <Quiet>{words.empty}</Quiet>}
      <ol className={classes.list}>
        {work.rungs.map((rung) => (
          <li key={rung.id}>
            {editing === rung.id ? (
              <EditInPlace
                text={rung.text}
                label={strings.steps.collect.edit(rung.text)}
                keep={(kept) =>
                  void send({ type: 'define/rung-edit', at, rungId: rung.id, text: kept, observable: rung.observable })
                }
                leave={() => setEditing(null)}
              />
            ) : (
              <button type="button" className={classes.text} onClick={() => setEditing(rung.id)} dir="auto">
                <span className={classes.clamped}>{rung.text}</span>
              </button>
            )}
            <Checkbox
              aria-label={words.markObservable(work.sign.label, rung.text)}
              label={work.sign.label}
              checked={rung.observable}
              onChange={(event) =>
                void send({
                  type: 'define/rung-edit',
                  at,
                  rungId: rung.id,
                  text: rung.text,
                  observable: event.currentTarget.checked,
                })
              }
            />
            <ActionIcon
              aria-label={words.delete(rung.text)}
              onClick={() => void send({ type: 'define/rung-delete', at, rungId: rung.id })}
            >
              ×
            </ActionIcon>
          </li>
        ))}
      </ol>
      <form
        className={classes.stack}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextInput
          label={words.rung}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={LONGEST_TEXT}
          autoFocus
        />
        <Checkbox
          label={work.sign.asked}
          checked={observable}
          onChange={(event) => setObservable(event.currentTarget.checked)}
        />
      </form>
      <Sentence work={work} at={at} send={send} />
    </div>
  );
}

/** The one sentence; it is kept when the field is left. */
function Sentence({ work, at, send }: Omit<StepProps<'define'>, 'view'>) {
  const strings = useStrings();
  const words = strings.steps.define;
  const field = useKeptText(work.sentence, (text) => send({ type: 'define/sentence', at, text }));
  return (
    <Textarea
      label={words.sentence}
      description={work.sentenceStart}
      {...field}
      maxLength={LONGEST_TEXT}
      autosize
      minRows={2}
      maxRows={6}
      size="md"
    />
  );
}
