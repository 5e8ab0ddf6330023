import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import { strings } from '@shared/words';
import { dayInWords } from '../../components/format';
import { SpreadBars } from '../../components/SpreadBars';
import { Quiet } from '../../components/Quiet';
import { CountLine } from '../parts/CountLine';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';
import own from './AgreedAction.module.css';

const words = strings.steps.commit;
const FIST_VALUES = [0, 1, 2, 3, 4, 5];

type ActionView = StepProps<'commit'>['work']['actions'][number];

interface Props extends Omit<StepProps<'commit'>, 'work' | 'view'> {
  readonly action: ActionView;
  readonly people: number;
  readonly edit: () => void;
}

const inShort = ({ ownerName, taken, due, serves }: ActionView): string =>
  [
    ownerName ? `${ownerName}${taken ? ` (${words.taking})` : ''}` : words.nobody,
    due ? dayInWords(due) : words.noDate,
    serves.text,
  ]
    .filter(Boolean)
    .join(' · ');

/** How sure the room is, as a spread with its average. */
function Confidence({ action }: { readonly action: ActionView }) {
  const now = action.confidenceNow;
  if (!now) return null;
  return (
    <div className={own.sure}>
      <SpreadBars values={FIST_VALUES} counts={now.counts} average={now.average} />
      {now.average === null ? strings.steps.rate.nobody : words.average(now.average.toFixed(1))}
      {now.split && <strong> {strings.steps.rate.split}</strong>}
      {action.rounds.length > 1 && (
        <Quiet>{words.rounds(action.rounds.map((average) => average?.toFixed(1) ?? '–'))}</Quiet>
      )}
    </div>
  );
}

/** An action that is agreed, and how sure the room is of it: the spread, or the fists to be counted. */
export function AgreedAction({ action, at, send, people, edit }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <div className={own.action}>
      <div>
        <p className={classes.statement} dir="auto">
          {action.text}
        </p>
        <Quiet>{inShort(action)}</Quiet>
        {action.servedSince && (
          <p className={classes.field}>
            {action.servedSince.now === null
              ? words.servesGone(action.serves.text)
              : words.servesNow(action.serves.text, action.servedSince.now)}
          </p>
        )}
        {action.confidenceNow?.fails && <strong>{words.rewrite}</strong>}
        {action.confidenceNow !== null && action.confidenceNow.toHear > 0 && (
          <p className={classes.hear}>{strings.steps.rate.hear(action.confidenceNow.toHear)}</p>
        )}
      </div>
      <Confidence action={action} />
      <div className={classes.chips}>
        <Button size="compact-md" aria-label={words.confidenceFor(action.text)} onClick={() => setAsking(!asking)}>
          {words.confidence}
        </Button>
        <Button size="compact-md" variant="subtle" aria-label={words.edit(action.text)} onClick={edit}>
          {strings.app.edit}
        </Button>
        <ActionIcon
          size="md"
          aria-label={words.delete(action.text)}
          onClick={() => void send({ type: 'commit/delete', at, actionId: action.id })}
        >
          ×
        </ActionIcon>
      </div>
      {asking && (
        <div className={own.asking}>
          <Quiet>{words.confidenceHint}</Quiet>
          <CountLine
            label={words.confidenceFor(action.text)}
            labelFor={words.hands}
            values={FIST_VALUES}
            present={people}
            focus
            keep={async (counts) => {
              const kept = await send({ type: 'commit/confidence', at, actionId: action.id, counts });
              if (kept) setAsking(false);
              return kept;
            }}
          />
        </div>
      )}
    </div>
  );
}
