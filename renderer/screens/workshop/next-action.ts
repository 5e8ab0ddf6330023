import { useLayoutEffect, useRef } from 'react';
import type { FacilitatorView } from '@shared/views/views';
import type { Command } from '@shared/session/commands';
import { useStrings } from '../../components/use-strings';
import { newId, request } from '../../bridge/client';
import { tell, tellIfRefused } from '../../components/tell';
import { useAllUnfinished } from '../../components/unfinished';
import { useChoices, type Choice } from '../../kinds/parts/choices';
import { screensOf } from '../../kinds/registry';

/** Sends a command; the revision it led to, or null where it was refused. */
type SendFor = (command: Command) => Promise<number | null>;

/**
 * Lets an act through only when what the last one led to is on the screen: a key pressed twice, or held, never acts on
 * what the facilitator has not seen.
 */
function useOneAtATime(revision: number): (act: () => Promise<number | null>) => void {
  const shown = useRef(revision);
  const expected = useRef(0);
  useLayoutEffect(() => {
    shown.current = revision;
  });
  return (act) => {
    if (shown.current < expected.current) return;
    expected.current = Number.POSITIVE_INFINITY;
    void act().then(
      (reached) => {
        expected.current = reached ?? 0;
      },
      () => {
        expected.current = 0;
      },
    );
  };
}

const isLeft = ({ agenda }: FacilitatorView): boolean =>
  agenda.every(({ steps }) => steps.every((step) => !step.current || step.isLeft));

/** What the filled button does at a step: commands, one after the other as long as they are accepted; none where it leads to the plan. */
export function nextCommands(view: FacilitatorView, choice: Choice, makeId: () => string): readonly Command[] {
  const { work, position: at, present } = view;
  if (work.next === 'next-step') return view.nextStep ? [{ type: 'agenda/next' }] : [];
  return screensOf(work).next(work, { at, present: [...present], choice, newId: makeId });
}

/**
 * What moves the workshop on: the next action (going back up the ladder also goes to it; the end leads to the plan; in a
 * rehearsal invented people answer first), and steps.
 */
export function useMoves(view: FacilitatorView, send: SendFor, toReport: () => void) {
  const strings = useStrings();
  const choices = useChoices();
  const [unfinished] = useAllUnfinished();
  const once = useOneAtATime(view.revision);
  const answer = async () => {
    const { sessionId } = view;
    const answered = tellIfRefused(strings, await request('session/rehearse', { sessionId, commandId: newId() }));
    return answered.ok ? answered.revision : null;
  };
  const next = async () => {
    const { work, position: at } = view;
    const kind = screensOf(work);
    if (kind.isRevealing(work)) {
      tell(strings.workshop.revealing);
      return view.revision;
    }
    if (unfinished) {
      if (unfinished.entering) await unfinished.entering.act();
      else tell(strings.workshop.unfinished);
      unfinished.field.current?.focus();
      return view.revision;
    }
    if (view.rehearsal?.waits) return answer();
    const commands = nextCommands(view, choices.of(at), newId);
    if (commands.length === 0) {
      const reached = isLeft(view) ? view.revision : await send({ type: 'agenda/next' });
      toReport();
      return reached;
    }
    let reached: number | null = null;
    for (const command of commands) {
      /* Each follows from the one before it. */
      // oxlint-disable-next-line eslint/no-await-in-loop
      reached = await send(command);
      if (reached === null) break;
    }
    return reached;
  };
  return {
    next: () => once(next),
    answer: () => once(answer),
    step: (type: 'agenda/next' | 'agenda/back') => once(() => send({ type })),
  };
}
