import { Button } from '@mantine/core';
import { stepKey } from '@shared/base/steps';
import { sameWords } from '@shared/base/same-words';
import type { ActionFields } from '@shared/kinds/action';
import { useStrings } from '../../components/use-strings';
import { useKept } from '../../components/kept';
import { Quiet } from '../../components/Quiet';
import { newId } from '../../bridge/client';
import { CameUpBefore } from '../parts/CameUpBefore';
import type { StepProps } from '../contract';
import { OfRoom } from '../parts/room-names';
import classes from '../parts/step.module.css';
import { ActionForm } from './ActionForm';
import { actionFor, type Draft } from './action-draft';
import { Chosen } from './Chosen';
import { AgreedAction } from './AgreedAction';

/** The form that is open: for an action, or a new one. */
interface OpenForm {
  readonly actionId: string;
  readonly isNew: boolean;
  /** What a new one begins with. */
  readonly begun: ActionFields | null;
  /** What was typed when the screen was left with it. */
  readonly half: Draft | null;
}

/** Actions: what, who, by when, how it will show, and how sure the room is. */
export function FacilitateCommit({ work, at, view, send }: StepProps<'commit'>) {
  const strings = useStrings();
  const words = strings.steps.commit;
  const [open, setOpen] = useKept<OpenForm | null>(`${stepKey(at)} action`, null);
  const editing = open && work.actions.some(({ id }) => id === open.actionId) ? open.actionId : null;
  const begin = (from: ActionFields | null) =>
    setOpen(() => ({ actionId: newId(), isNew: true, begun: from, half: null }));
  const shared = {
    servesAsked: work.servesAsked,
    servedBy: work.servedBy,
    participants: view.participants,
    day: work.day,
    firstStepDays: work.firstStepDays,
    half: open?.half ?? null,
    leave: () => setOpen(() => null),
    leaveHalf: (half: Draft, isThere: boolean) =>
      setOpen((now) => now && { ...now, half, isNew: now.isNew && !isThere }),
  };
  return (
    <div className={classes.stack}>
      {work.outdated && (
        <div className={classes.notice} role="status">
          <p>{strings.stepKinds.source.outdated}</p>
          <Button onClick={() => void send({ type: 'step/refresh', at })}>{strings.stepKinds.source.refresh}</Button>
        </div>
      )}
      {work.actions.length === 0 && open === null && <Quiet>{words.empty}</Quiet>}
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
                  <AgreedAction
                    mark={work.passMark}
                    action={action}
                    at={at}
                    send={send}
                    people={work.people}
                    edit={() => setOpen(() => ({ actionId: action.id, isNew: false, begun: null, half: null }))}
                  />
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {open?.isNew && editing === null ? (
        <ActionForm
          {...shared}
          action={open.begun}
          keep={(fields) => send({ type: 'commit/add', at, actionId: open.actionId, fields })}
        />
      ) : (
        <div>
          <Button autoFocus onClick={() => begin(null)}>
            {words.add}
          </Button>
        </div>
      )}
      <Chosen chosen={work.chosen} act={open === null ? (text) => begin(actionFor(strings, text)) : null} />
      {/* Out of the way of the form, and still as it was when that is done. */}
      <div hidden={open !== null}>
        <CameUpBefore
          view={view}
          at={at}
          isThere={(text) => work.actions.some((action) => sameWords(action.text) === sameWords(text))}
          take={({ fields }) => begin(fields)}
        />
      </div>
    </div>
  );
}
