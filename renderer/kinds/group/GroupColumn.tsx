import { ActionIcon, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { StepAddress } from '@shared/base/steps';
import { useKeptText } from '../../components/use-kept-text';
import { useStrings } from '../../components/use-strings';
import { hearKeys } from '../../keys/hear';
import type { Send } from '../contract';
import classes from '../parts/step.module.css';
import { IdeaCard, type CardActs, type CardIdea } from './IdeaCard';

interface Props {
  readonly group: {
    readonly id: string;
    readonly number: number;
    readonly text: string;
    readonly ideas: readonly CardIdea[];
  };
  readonly at: StepAddress;
  readonly send: Send;
  readonly card: CardActs;
  readonly drop: (ideaIds: readonly string[]) => void;
}

/** A group with its number, its title and its ideas; cards can be dropped on it. */
export function GroupColumn({ group, at, send, card, drop }: Props) {
  const strings = useStrings();
  const words = strings.steps.group;
  const { id, number, text, ideas } = group;
  const title = useKeptText(text, (typed) => send({ type: 'group/rename', at, groupId: id, text: typed }));
  const [over, setOver] = useState(false);
  /* To a card, where digits and letters group again. */
  const leave = ({ currentTarget }: React.KeyboardEvent<HTMLElement>) =>
    currentTarget.closest('section')?.querySelector<HTMLElement>('[data-idea-card]')?.focus();
  return (
    <section
      className={classes.group}
      data-over={over}
      aria-label={text || words.title(number)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const idea = event.dataTransfer.getData('text/plain');
        if (idea) drop([idea]);
      }}
    >
      <div className={classes.groupHead}>
        <span className={classes.key}>{number}</span>
        <Textarea
          aria-label={words.title(number)}
          placeholder={words.untitled}
          {...title}
          onKeyDown={(event) => hearKeys(event, { Enter: leave, 'Shift+Enter': leave })}
          autosize
          maxRows={4}
          disabled={card.disabled}
          maxLength={300}
          flex={1}
        />
        <ActionIcon
          aria-label={words.dissolve(text || words.title(number))}
          disabled={card.disabled}
          onClick={() => void send({ type: 'group/dissolve', at, groupId: id })}
        >
          ×
        </ActionIcon>
      </div>
      {ideas.map((idea) => (
        <IdeaCard key={idea.id} idea={idea} {...card} />
      ))}
    </section>
  );
}
