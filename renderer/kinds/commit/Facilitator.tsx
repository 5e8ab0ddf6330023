import { Button } from '@mantine/core';
import { useState } from 'react';
import { sameWords } from '@shared/base/same-words';
import type { ActionFields } from '@shared/kinds/action';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import { newId } from '../../bridge/client';
import { CameUpBefore } from '../parts/CameUpBefore';
import type { StepProps } from '../contract';
import { OfRoom } from '../parts/room-names';
import classes from '../parts/step.module.css';
import { ActionForm } from './ActionForm';
import { AgreedAction } from './AgreedAction';

/** Actions: what, who, by when, how it will show, and how sure the room is. */
export function FacilitateCommit({ work, at, view, send }: StepProps<'commit'>) {
  const strings = useStrings();
  const words = strings.steps.commit;
  const [editing, setEditing] = useState<string | null>(null);
  const [begun, setBegun] = useState<ActionFields | null>(null);
  const edit = (what: string | null, from: ActionFields | null = null) => {
    setBegun(from);
    setEditing(what);
  };
  const shared = {
    servedBy: work.servedBy,
    participants: view.participants,
    day: work.day,
    firstStepDays: work.firstStepDays,
    leave: () => edit(null),
  };
  return (
    <div className={classes.stack}>
      {work.outdated && (
        <div className={classes.notice} role="status">
          <p>{strings.stepKinds.source.outdated}</p>
          <Button onClick={() => void send({ type: 'step/refresh', at })}>{strings.stepKinds.source.refresh}</Button>
        </div>
      )}
      {work.actions.length === 0 && editing === null && <Quiet>{words.empty}</Quiet>}
      {work.actions.length > 0 && (
        <ol className={classes.list}>
          {work.actions.map((action) => (
            <li key={action.id}>
              {editing === action.id ? (
                <ActionForm
                  {...shared}
                  action={action}
                  keep={(fields) => send({ type: 'commit/edit', at, actionId: action.id, fields })}
                />
              ) : (
                <>
                  <OfRoom room={action.room} />
                  <AgreedAction action={action} at={at} send={send} people={work.people} edit={() => edit(action.id)} />
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {editing === 'new' ? (
        <ActionForm
          {...shared}
          action={begun}
          keep={(fields) => send({ type: 'commit/add', at, actionId: newId(), fields })}
        />
      ) : (
        <div>
          <Button autoFocus onClick={() => edit('new')}>
            {words.add}
          </Button>
        </div>
      )}
      {/* Out of the way of the form, and still as it was when that is done. */}
      <div hidden={editing !== null}>
        <CameUpBefore
          view={view}
          at={at}
          isThere={(text) => work.actions.some((action) => sameWords(action.text) === sameWords(text))}
          take={({ fields }) => edit('new', fields)}
        />
      </div>
    </div>
  );
}
