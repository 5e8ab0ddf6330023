import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { parseList } from '@shared/kinds/collect/parse-list';
import type { StepAddress } from '@shared/base/steps';
import { useStrings } from '../../components/use-strings';
import { newId } from '../../bridge/client';
import { useUnfinished } from '../../components/unfinished';
import { useLeaving } from '../../components/use-leaving';
import type { Send } from '../contract';
import classes from './step.module.css';

interface Props {
  readonly at: StepAddress;
  readonly typed: readonly { readonly id: string; readonly text: string }[];
  readonly send: Send;
  /** The columns of a grid instead of its rows. */
  readonly columns?: boolean;
}

/** Where nothing flows into a step: it says so and takes typed items. */
export function TypeItems({ at, typed, send, columns = false }: Props) {
  const strings = useStrings();
  const before = typed.map((item) => item.text).join('\n');
  const [text, setText] = useState(before);
  const lines = parseList(text);
  /* A line that stays keeps its id, and with it what was written about it. */
  const take = () => {
    if (lines.join('\n') === before) return;
    const items = lines.map((line) => ({ id: typed.find((item) => item.text === line)?.id ?? newId(), text: line }));
    void send({
      type: 'step/type-items',
      at,
      items: [...new Map(items.map((item) => [item.id, item])).values()],
      ...(columns ? { columns } : {}),
    });
  };
  useLeaving(take);
  const field = useRef<HTMLTextAreaElement>(null);
  useUnfinished(field, lines.join('\n') !== before, { label: strings.steps.takeItems, act: take });
  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <p className={classes.notice}>{columns ? strings.stepKinds.source.typeColumns : strings.steps.typeItems}</p>
      <Textarea
        ref={field}
        label={columns ? strings.stepKinds.source.typeColumnsLabel : strings.steps.typeItemsLabel}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={10}
      />
      <div>
        <Button type="submit">{strings.steps.takeItems}</Button>
      </div>
    </form>
  );
}
