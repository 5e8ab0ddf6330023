import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import { strings } from '@shared/strings';
import { newId } from '../../bridge/client';
import { dayInWords } from '../../components/format';
import { SpreadBars } from '../../components/SpreadBars';
import { CountLine } from '../CountLine';
import type { StepProps } from '../FacilitatorStep';
import classes from '../step.module.css';
import { ActionForm } from './ActionForm';

const words = strings.steps.commit;
const FIST_VALUES = [0, 1, 2, 3, 4, 5];

type ActionView = StepProps<'commit'>['work']['actions'][number];

/** How sure the room is of one action: the spread, or the fists to be counted. */
function Confidence({ action, at, send, people }: Omit<StepProps<'commit'>, 'work' | 'view'> & { readonly action: ActionView; readonly people: number }) {
  const [asking, setAsking] = useState(false);
  const now = action.confidenceNow;
  return (
    <div className={classes.stack}>
      {now && (
        <div className={classes.row}>
          <SpreadBars values={FIST_VALUES} counts={now.counts} average={now.average} />
          <span>
            {now.average === null ? strings.steps.rate.nobody : words.average(now.average.toFixed(1))}
            {now.fails && <strong> {words.rewrite}</strong>}
          </span>
        </div>
      )}
      {asking ? (
        <>
          <p className={classes.quiet}>{words.confidenceHint}</p>
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
        </>
      ) : (
        <div>
          <Button size="compact-md" aria-label={words.confidenceFor(action.text)} onClick={() => setAsking(true)}>
            {words.confidence}
          </Button>
          {action.confidence.length > 1 && <span className={classes.quiet}> {words.rounds(action.confidence.length)}</span>}
        </div>
      )}
    </div>
  );
}

/** Actions: what, who, by when, how it will show, and how sure the room is. */
export function FacilitateCommit({ work, at, view, send }: StepProps<'commit'>) {
  const [editing, setEditing] = useState<string | null>(null);
  const shared = { servedBy: work.servedBy, participants: view.participants, day: work.day, firstStepDays: work.firstStepDays };
  return (
    <div className={classes.stack}>
      {work.actions.length === 0 && editing === null && <p className={classes.quiet}>{words.empty}</p>}
      <ol className={classes.list}>
        {work.actions.map((action) => (
          <li key={action.id}>
            {editing === action.id ? (
              <ActionForm
                {...shared}
                action={action}
                keep={(fields) => send({ type: 'commit/edit', at, actionId: action.id, fields })}
                leave={() => setEditing(null)}
              />
            ) : (
              <div className={classes.text}>
                <p className={classes.statement} dir="auto">
                  {action.text}
                </p>
                <p className={classes.quiet}>
                  {[
                    action.ownerName ? `${action.ownerName}${action.taken ? ` (${words.taking})` : ''}` : words.nobody,
                    action.due ? dayInWords(action.due) : words.noDate,
                    action.serves.text,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <Confidence action={action} at={at} send={send} people={work.people} />
              </div>
            )}
            {editing !== action.id && (
              <>
                <Button variant="subtle" aria-label={words.edit(action.text)} onClick={() => setEditing(action.id)}>
                  {strings.app.edit}
                </Button>
                <ActionIcon aria-label={words.delete(action.text)} onClick={() => void send({ type: 'commit/delete', at, actionId: action.id })}>
                  ×
                </ActionIcon>
              </>
            )}
          </li>
        ))}
      </ol>
      {editing === 'new' ? (
        <ActionForm
          {...shared}
          action={null}
          keep={(fields) => send({ type: 'commit/add', at, actionId: newId(), fields })}
          leave={() => setEditing(null)}
        />
      ) : (
        <div>
          <Button autoFocus onClick={() => setEditing('new')}>
            {words.add}
          </Button>
        </div>
      )}
    </div>
  );
}
