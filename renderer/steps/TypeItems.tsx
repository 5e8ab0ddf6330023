import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { parseList } from '@shared/steps/collect/parse-list';
import type { StepAddress } from '@shared/steps/common';
import { strings } from '@shared/strings';
import { newId } from '../bridge/client';
import type { Send } from './FacilitatorStep';
import classes from './step.module.css';

interface Props {
  readonly at: StepAddress;
  readonly typed: readonly { readonly text: string }[];
  readonly send: Send;
}

/** Where nothing flows into a step: it says so and takes typed items. */
export function TypeItems({ at, typed, send }: Props) {
  const [text, setText] = useState(typed.map((item) => item.text).join('\n'));
  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void send({ type: 'step/type-items', at, items: parseList(text).map((line) => ({ id: newId(), text: line })) });
      }}
    >
      <p className={classes.notice}>{strings.steps.typeItems}</p>
      <Textarea
        label={strings.steps.typeItemsLabel}
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
