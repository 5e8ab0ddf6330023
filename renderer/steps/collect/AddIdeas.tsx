import { Button, Textarea, TextInput } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { parseList } from '@shared/steps/collect/parse-list';
import type { NewIdea } from '@shared/steps/collect/schema';
import { strings } from '@shared/strings';
import { newId } from '../../bridge/client';
import type { StepProps } from '../FacilitatorStep';
import classes from '../step.module.css';

const words = strings.steps.collect;
const NO_FIELDS: Readonly<Record<string, string>> = {};

/** One line is an idea with its fields; several lines are an idea each. */
function ideasFrom(text: string, fields: Readonly<Record<string, string>>): NewIdea[] {
  const lines = parseList(text);
  const filled = Object.entries(fields).flatMap(([id, field]) =>
    field.trim() ? [[id, { text: field.trim() }] as const] : [],
  );
  return lines.map((line) => ({
    id: newId(),
    text: line,
    fields: lines.length === 1 ? Object.fromEntries(filled) : {},
  }));
}

/** Typing and Enter adds; a pasted list adds one each. What was typed but not entered is added when the step is left. */
export function AddIdeas({ work, at, send }: Omit<StepProps<'collect'>, 'view'>) {
  const [text, setText] = useState('');
  const [fields, setFields] = useState(NO_FIELDS);
  const first = useRef<HTMLTextAreaElement>(null);
  const pending = useRef({ text, fields, send });
  useLayoutEffect(() => {
    pending.current = { text, fields, send };
  });

  const add = async () => {
    const ideas = ideasFrom(text, fields);
    if (ideas.length === 0) return;
    setText('');
    setFields(NO_FIELDS);
    first.current?.focus();
    const added = await send({ type: 'collect/add', at, ideas });
    if (!added) {
      setText(text);
      setFields(fields);
    }
  };
  useEffect(
    () => () => {
      const left = ideasFrom(pending.current.text, pending.current.fields);
      if (left.length > 0) void pending.current.send({ type: 'collect/add', at, ideas: left });
    },
    // `at` never changes while the step is shown: it is keyed by it.
    [], // oxlint-disable-line react/exhaustive-deps
  );
  const onEnter = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void add();
  };

  return (
    <div className={classes.stack}>
      <Textarea
        ref={first}
        label={work.sealed ? words.cardText : words.add}
        description={work.sealed ? words.cardsHint : words.paste}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onEnter}
        autosize
        minRows={1}
        maxRows={8}
        autoFocus
      />
      {work.fields.length > 0 && (
        <div className={classes.pair}>
          {work.fields.map(({ id, label, hint }) => (
            <TextInput
              key={id}
              label={label}
              description={hint}
              value={fields[id] ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setFields((now) => ({ ...now, [id]: value }));
              }}
              onKeyDown={onEnter}
              maxLength={10_000}
            />
          ))}
        </div>
      )}
      {(work.fields.length > 0 || text.includes('\n')) && (
        <div>
          <Button onClick={() => void add()}>{work.sealed ? words.addCards : words.addCard}</Button>
        </div>
      )}
    </div>
  );
}
