import { Button } from '@mantine/core';
import { stepKey } from '@shared/base/steps';
import { sameWords } from '@shared/base/same-words';
import type { ActionFields } from '@shared/kinds/action';
import { useStrings } from '../../components/use-strings';
import { useKept } from '../../components/kept';
import { Quiet } from '../../components/Quiet';
import { newId } from '../../bridge/client';
import { Arriving } from '../parts/Arriving';
import { CameUpBefore } from '../parts/CameUpBefore';
import type { StepProps } from '../contract';
import { OfRoom } from '../parts/room-names';
import classes from '../parts/step.module.css';
import { ActionForm } from './ActionForm';
import { actionFor, type Draft } from './action-draft';
import { Chosen } from './Chosen';
import { AgreedAction } from './AgreedAction';

/** A form for an action, or a new one. */
interface Begun {
  readonly actionId: string;
  readonly isNew: boolean;
  /** What a new one begins with. */
  readonly begun: ActionFields | null;
  /** What was typed when the form was put aside, or the screen left with it. */
  readonly half: Draft | null;
}

/** The form that is open, and those that were put aside half filled. */
interface Forms {
  readonly open: Begun | null;
  readonly aside: readonly Begun[];
}

const NO_FORMS: Forms = { open: null, aside: [] };

/** The forms but that of one action. */
const without = ({ open, aside }: Forms, id: string): Forms => ({
  open: open?.actionId === id ? null : open,
  aside: aside.filter(({ actionId }) => actionId !== id),
});

/**
 * The forms of a step, which are still there when its screen was left and comes back. `isThere`: whether the step has an
 * action. The form of one that was taken away is not shown, and is still as it was when undo brings the action back.
 */
function useForms(at: StepProps<'commit'>['at'], isThere: (actionId: string) => boolean) {
  const [forms, set] = useKept<Forms>(`${stepKey(at)} action`, NO_FORMS);
  const { aside } = forms;
  const open = forms.open && (forms.open.isNew || isThere(forms.open.actionId)) ? forms.open : null;
  /* All are of the form that was shown when they were handed out: another may have been opened over it. */
  const change = (to: (now: Forms, shown: Begun) => Forms) => open && set((now) => to(now, open));
  const putAside = (now: Forms, form: Begun): Forms => {
    const others = without(now, form.actionId);
    return { ...others, aside: [...others.aside, form] };
  };
  return {
    open,
    /** A new one that was put aside. */
    begunNew: aside.find(({ isNew }) => isNew) ?? null,
    /** Opens a form; one that was put aside for the same action as it was left. */
    show: (form: Begun) =>
      set((now) => {
        const all = now.open?.half ? putAside(now, now.open) : now;
        return {
          ...without(all, form.actionId),
          open: all.aside.find(({ actionId }) => actionId === form.actionId) ?? form,
        };
      }),
    leave: () => change((now, { actionId }) => without(now, actionId)),
    putAside: (half: Draft) => change((now, shown) => putAside(now, { ...shown, half })),
    leaveHalf: (half: Draft, isKept: boolean) =>
      change((now, shown) => {
        const left = { ...shown, half, isNew: shown.isNew && !isKept };
        return now.open?.actionId === shown.actionId ? { ...now, open: left } : putAside(now, left);
      }),
  };
}

/** Actions: what, who, by when, how it will show, and how sure the room is. */
export function FacilitateCommit({ work, at, view, send }: StepProps<'commit'>) {
  const strings = useStrings();
  const words = strings.steps.commit;
  const isThere = (actionId: string) => work.actions.some(({ id }) => id === actionId);
  const { open, begunNew, show, leave, putAside, leaveHalf } = useForms(at, isThere);
  const editing = open && isThere(open.actionId) ? open.actionId : null;
  const begin = (from: ActionFields | null) => show({ actionId: newId(), isNew: true, begun: from, half: null });
  const shared = {
    servesAsked: work.servesAsked,
    servedBy: work.servedBy,
    participants: view.participants,
    day: work.day,
    firstStepDays: work.firstStepDays,
    half: open?.half ?? null,
    leave,
    putAside,
    leaveHalf,
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
                <Arriving className={classes.stack}>
                  <OfRoom room={action.room} />
                  <AgreedAction
                    mark={work.passMark}
                    action={action}
                    at={at}
                    send={send}
                    people={work.people}
                    edit={() => show({ actionId: action.id, isNew: false, begun: null, half: null })}
                  />
                </Arriving>
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
          <Button autoFocus={open === null} onClick={() => (begunNew ? show(begunNew) : begin(null))}>
            {begunNew ? words.goOn : words.add}
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
