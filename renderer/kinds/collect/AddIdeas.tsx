import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { parseList } from '@shared/kinds/collect/parse-list';
import { MOST_AT_ONCE } from '@shared/kinds/collect/schema';
import type { NewIdea } from '@shared/kinds/idea';
import { said } from '@shared/base/text';
import { useStrings } from '../../components/use-strings';
import { newId } from '../../bridge/client';
import { useLeaving } from '../../components/use-leaving';
import { useUnfinished } from '../../components/unfinished';
import { hearKeys } from '../../keys/hear';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';
import { ChooseHeading } from './ChooseHeading';
import { ChoosePile } from './ChoosePile';
import { filledFields, IdeaFields, type FieldDrafts } from './IdeaFields';

const NO_FIELDS: FieldDrafts = {};

/** One line is an idea with its fields; several lines are an idea each. */
function ideasFrom(text: string, drafts: FieldDrafts, heading: string | null): NewIdea[] {
  const lines = parseList(text);
  return lines.map((line) => ({
    id: newId(),
    text: line,
    fields: lines.length === 1 ? filledFields(drafts) : {},
    ...(heading === null ? {} : { heading }),
  }));
}

/** A long list in parts that a command takes. */
const inParts = (ideas: readonly NewIdea[]): NewIdea[][] =>
  Array.from({ length: Math.ceil(ideas.length / MOST_AT_ONCE) }, (_, part) =>
    ideas.slice(part * MOST_AT_ONCE, (part + 1) * MOST_AT_ONCE),
  );

interface Props extends Omit<StepProps<'collect'>, 'view'> {
  /** Takes several lines that were pasted. */
  readonly paste: (text: string) => void;
  /** Lets a file be chosen. */
  readonly choose: () => void;
}

/** Typing and Enter adds; a pasted list adds one each. What was typed but not entered is added when the step is left. */
export function AddIdeas({ work, at, send, paste, choose }: Props) {
  const strings = useStrings();
  const words = strings.steps.collect;
  const [text, setText] = useState('');
  const [fields, setFields] = useState(NO_FIELDS);
  const [chosen, setChosen] = useState<string | null>(null);
  const heading = work.headings.find(({ id }) => id === chosen)?.id ?? work.headings[0]?.id ?? null;
  const [pile, setPile] = useState('');
  const pilesAsked = work.form === 'paper-cards' && work.piles.length > 1;
  const from = pilesAsked && pile !== '' ? { group: pile } : {};
  const first = useRef<HTMLTextAreaElement>(null);

  const tooLong = parseList(text).some((line) => line.length > LONGEST_TEXT);

  const add = async () => {
    const ideas = ideasFrom(text, fields, heading);
    if (ideas.length === 0 || tooLong) return;
    setText('');
    setFields(NO_FIELDS);
    first.current?.focus();
    for (const part of inParts(ideas)) {
      if (await send({ type: 'collect/add', at, ideas: part, ...from })) continue;
      /* What was refused comes back, before what has been typed meanwhile. */
      setText((now) => [...part.map((idea) => idea.text), now].join('\n').trim());
      setFields(fields);
    }
  };
  /* Where the filled button only leads on, what is typed is added on the way. */
  useUnfinished(
    first,
    work.next !== 'next-step' && said(text) !== '',
    tooLong ? null : { label: work.sealed ? words.addCards : words.addIdea, act: add },
  );
  useLeaving(() => {
    for (const part of inParts(ideasFrom(text, fields, heading)))
      void send({ type: 'collect/add', at, ideas: part, ...from });
  });
  const onEnter = (event: React.KeyboardEvent) => hearKeys(event, { Enter: () => void add() });

  return (
    <div className={classes.stack}>
      <ChooseHeading headings={work.headings} chosen={heading} choose={setChosen} />
      <Textarea
        ref={first}
        data-idea-field
        label={work.sealed ? words.cardText : words.add}
        description={work.sealed ? words.cardsHint : words.paste}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onEnter}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (said(text) !== '' || parseList(pasted).length < 2) return;
          event.preventDefault();
          paste(pasted);
        }}
        error={tooLong && words.tooLong(LONGEST_TEXT)}
        autosize
        minRows={1}
        maxRows={8}
        autoFocus
      />
      {pilesAsked && <ChoosePile piles={work.piles} chosen={pile} choose={setPile} />}
      {work.fields.length > 0 && (
        <div className={classes.pair} onKeyDown={onEnter}>
          <IdeaFields fields={work.fields} drafts={fields} change={setFields} />
        </div>
      )}
      <div className={classes.row}>
        {(work.fields.length > 0 || text.includes('\n')) && (
          <Button onClick={() => void add()}>{work.sealed ? words.addCards : words.addCard}</Button>
        )}
        <Button variant="subtle" onClick={choose}>
          {strings.importIdeas.button}
        </Button>
      </div>
    </div>
  );
}
