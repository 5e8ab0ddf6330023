import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { LONGEST_TEXT } from '@shared/base/primitives';
import type { NewIdea } from '@shared/kinds/idea';
import { besideIdea } from '@shared/kinds/beside';
import { said } from '@shared/base/text';
import { useStrings } from '../../components/use-strings';
import { dispatch, newId } from '../../bridge/client';
import { hearKeys } from '../../keys/hear';
import type { TaskOf, TurnProps } from '../contract';
import { ChooseHeading } from './ChooseHeading';
import { filledFields, IdeaFields, type FieldDrafts } from './IdeaFields';
import shared from '../parts/seat.module.css';
import classes from './Seat.module.css';

const NOTHING = '';

/** A silent turn: texts are gathered here and handed in together, so that stepping away leaves nothing. */
export function SeatTexts({ sessionId, task, seat, leave, finish }: TurnProps<TaskOf<'collect'>>) {
  const strings = useStrings();
  const [ideas, setIdeas] = useState<readonly NewIdea[]>([]);
  const [text, setText] = useState(NOTHING);
  const [fields, setFields] = useState<FieldDrafts>({});
  const [chosen, setChosen] = useState<string | null>(null);
  const heading = chosen ?? task.headings[0]?.id ?? null;
  const [refused, setRefused] = useState<string | null>(null);
  const sending = useRef(false);
  const first = useRef<HTMLTextAreaElement>(null);

  const drafted = (): NewIdea[] => {
    if (said(text) === '') return [];
    const under = heading === null ? {} : { heading };
    return [{ id: newId(), text: said(text), fields: filledFields(fields), ...under }];
  };
  const add = () => {
    setIdeas([...ideas, ...drafted()]);
    setText(NOTHING);
    setFields({});
    first.current?.focus();
  };
  const isWriting = said(text) !== '';
  /** Back into the fields, evidence and all; what stands there half written is added first. */
  const change = (idea: NewIdea) => {
    /* Evidence that has no idea yet is not written over. */
    if (!isWriting && Object.keys(filledFields(fields)).length > 0) return first.current?.focus();
    const rest = ideas.filter(({ id }) => id !== idea.id);
    setIdeas([...rest, ...drafted()]);
    setText(idea.text);
    setFields(Object.fromEntries(Object.entries(idea.fields).map(([id, field]) => [id, field.text])));
    setChosen(idea.heading ?? null);
    first.current?.focus();
  };
  const handIn = async () => {
    if (sending.current) return;
    sending.current = true;
    const answer = await dispatch(sessionId, {
      type: 'collect/turn',
      at: task.at,
      participant: seat.id,
      ideas: [...ideas, ...drafted()].slice(0, task.limit),
    });
    sending.current = false;
    if (answer.ok) finish(strings.seat.thanksTexts);
    else setRefused(strings.refusals[answer.refused]);
  };
  const full = ideas.length >= task.limit;
  const empty = ideas.length === 0 && !isWriting;

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (said(text) !== '') add();
      }}
      onKeyDown={(event) =>
        hearKeys(event, {
          Enter: ({ target }) => {
            if (target instanceof HTMLButtonElement) target.click();
            else if (said(text) !== '') add();
          },
          'Ctrl+Enter': () => void handIn(),
        })
      }
    >
      <h1>
        <bdi>{task.prompt}</bdi>
      </h1>
      {task.anonymous && (
        <p className={classes.hint}>{task.byGroup ? strings.seat.anonymousByGroup : strings.seat.anonymous}</p>
      )}
      {!full && (
        <>
          <ChooseHeading headings={task.headings} chosen={heading} choose={setChosen} />
          <Textarea
            ref={first}
            label={strings.seat.write}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            maxLength={LONGEST_TEXT}
            autosize
            minRows={2}
            maxRows={5}
            size="lg"
            data-autofocus
            autoFocus
          />
          <IdeaFields fields={task.fields} drafts={fields} change={setFields} />
        </>
      )}
      <ul className={classes.ideas}>
        {ideas.map((idea) => (
          <li key={idea.id}>
            <span>
              <span dir="auto">{idea.text}</span>
              {besideIdea(task.fields, idea).map((beside) => (
                <span key={beside.label} className={classes.beside} dir="auto">
                  {beside.label} {beside.text}
                </span>
              ))}
            </span>
            <Button size="compact-md" aria-label={strings.seat.change(idea.text)} onClick={() => change(idea)}>
              {strings.app.edit}
            </Button>
            <Button
              variant="subtle"
              aria-label={strings.seat.take(idea.text)}
              onClick={() => setIdeas(ideas.filter(({ id }) => id !== idea.id))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      {refused && <p role="alert">{refused}</p>}
      <div className={shared.actions}>
        {!full && (
          <Button type="submit" size="lg" variant={isWriting ? 'filled' : 'default'} disabled={!isWriting}>
            {strings.seat.addIdea}
          </Button>
        )}
        {/* With the last idea the fields are gone: the key that hands in must find a place to land. */}
        <Button
          key={String(full)}
          autoFocus={full}
          size="lg"
          variant={ideas.length > 0 && !isWriting ? 'filled' : 'default'}
          onClick={() => void handIn()}
        >
          {empty ? strings.seat.finishEmpty : strings.seat.finish}
        </Button>
        <Button size="lg" variant="subtle" onClick={leave}>
          {strings.seat.leaveTexts}
        </Button>
        <span className={classes.hint}>{strings.seat.yourIdeas(ideas.length, task.limit)}</span>
      </div>
    </form>
  );
}
