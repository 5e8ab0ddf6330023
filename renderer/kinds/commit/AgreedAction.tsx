import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import { useStrings } from '../../components/use-strings';
import type { Strings } from '@shared/words';
import { SpreadBars } from '../../components/SpreadBars';
import { Quiet } from '../../components/Quiet';
import { CountLine } from '../parts/CountLine';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';
import own from './AgreedAction.module.css';
import { FIST_VALUES } from './fist-values';

type ActionView = StepProps<'commit'>['work']['actions'][number];

interface Props extends Omit<StepProps<'commit'>, 'work' | 'view'> {
  readonly action: ActionView;
  readonly people: number;
  /** An action whose average is under it is to be rewritten. */
  readonly mark: number;
  readonly edit: () => void;
}

const inShort = (strings: Strings, { ownerName, taken, due, serves }: ActionView): string => {
  const words = strings.steps.commit;
  return [
    ownerName ? `${ownerName}${taken ? ` (${words.taking})` : ''}` : words.nobody,
    due ? strings.locale.shortDay(due) : words.noDate,
    serves.text,
  ]
    .filter(Boolean)
    .join(' · ');
};

/** How sure the room is, as a spread with its average. */
function Confidence({ action, mark }: { readonly action: ActionView; readonly mark: number }) {
  const strings = useStrings();
  const words = strings.steps.commit;
  const now = action.confidenceNow;
  if (!now) return null;
  return (
    <div className={own.sure}>
      <SpreadBars values={FIST_VALUES} counts={now.counts} average={now.average} mark={mark} />
      {now.average === null ? strings.steps.rate.nobody : words.average(strings.locale.decimal(now.average, mark))}
      {now.split && <strong> {strings.steps.rate.split}</strong>}
      {action.rounds.length > 1 && (
        <Quiet>
          {words.rounds(action.rounds.map((one) => (one === null ? '–' : strings.locale.decimal(one, mark))))}
        </Quiet>
      )}
    </div>
  );
}

/** An action that is agreed, and how sure the room is of it: the spread, or the fists to be counted. */
export function AgreedAction({ action, at, send, people, mark, edit }: Props) {
  const strings = useStrings();
  const words = strings.steps.commit;
  const [asking, setAsking] = useState(false);
  return (
    <div className={own.action}>
      <div>
        <p className={classes.statement} dir="auto">
          {action.text}
        </p>
        <Quiet>{inShort(strings, action)}</Quiet>
        {action.servedSince && (
          <p className={classes.field}>
            {action.servedSince.now === null
              ? words.servesGone(action.serves.text)
              : words.servesNow(action.serves.text, action.servedSince.now)}
          </p>
        )}
        {action.confidenceNow?.fails && <strong>{words.rewrite(mark)}</strong>}
        {action.confidenceNow !== null && action.confidenceNow.toHear > 0 && (
          <p className={classes.hear}>{strings.steps.rate.hear(action.confidenceNow.toHear)}</p>
        )}
      </div>
      <Confidence action={action} mark={mark} />
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
