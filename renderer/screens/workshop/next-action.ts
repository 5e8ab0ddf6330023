import { useLayoutEffect, useRef } from 'react';
import type { FacilitatorView } from '@shared/views/views';
import type { Command } from '@shared/session/commands';
import { strings } from '@shared/words';
import { newId } from '../../bridge/client';
import { tell } from '../../components/tell';
import type { AnswerForm } from '@shared/engines/answers/schema';
import { useAnswerForm } from '../../kinds/answers/form';
import { useAttendance } from '../../kinds/present';
import { revealTime } from '../../kinds/vote/use-reveal';
import { settingsFrom, useVoteSettings, type SettingsDraft } from '../../kinds/vote/settings';

/** The command behind the filled button, where it is one; null at the end of the agenda. */
function commandFor(
  view: FacilitatorView,
  present: string[],
  settings: SettingsDraft,
  form: AnswerForm | null,
): Command | null {
  const { work, position: at } = view;
  switch (work.next) {
    case 'next-step':
      return view.nextStep ? { type: 'agenda/next' } : null;
    case 'reveal-texts':
      return { type: 'collect/reveal', at };
    case 'start-round':
      return { type: 'collect/round', at, to: 'start', present };
    case 'next-phase':
    case 'pass-turn':
      return { type: 'collect/round', at, to: 'next', present: [] };
    case 'open-vote':
      if (work.kind !== 'vote') return null;
      return {
        type: 'vote/open',
        at,
        voteId: newId(),
        ...settingsFrom(settings, work.suggested),
        present,
        runOffOf: null,
      };
    case 'close-vote':
      return work.kind === 'vote' && work.open ? { type: 'vote/close', at, voteId: work.open.id } : null;
    case 'reveal-vote':
      return work.kind === 'vote' && work.closed ? { type: 'vote/reveal', at, voteId: work.closed.id } : null;
    case 'open-rating':
      if (work.kind !== 'rate') return null;
      return { type: 'rate/open', at, ratingId: newId(), form: form ?? work.form, present };
    case 'close-rating':
      return work.kind === 'rate' && work.open ? { type: 'rate/close', at, ratingId: work.open.id } : null;
    case 'open-judging':
      if (work.kind !== 'judge') return null;
      return { type: 'judge/open', at, judgingId: newId(), form: form ?? (work.form as AnswerForm), present };
    case 'close-judging':
      return work.kind === 'judge' && work.open ? { type: 'judge/close', at, judgingId: work.open.id } : null;
    case 'reveal-answer': {
      const result = work.kind === 'judge' ? work.result : null;
      const first = result?.toReveal[0];
      if (!result || first === undefined) return null;
      return { type: 'judge/reveal', at, judgingId: result.id, judgeItems: [first] };
    }
    case 'back-up-ladder':
      return work.kind === 'rate' && work.backTo ? { type: 'define/again', at: work.backTo, roundId: newId() } : null;
  }
}

/** Sends a command; the revision it led to, or null where it was refused. */
export type SendFor = (command: Command) => Promise<number | null>;

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

/** True while the places of a result are still coming on the room screen. */
function isBeingRevealed({ work }: FacilitatorView): boolean {
  if (work.kind !== 'vote' || !work.latest?.revealedAt) return false;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return !still && Date.now() - Date.parse(work.latest.revealedAt) < revealTime(work.latest.rows.length);
}

const isDone = ({ agenda }: FacilitatorView): boolean =>
  agenda.every(({ steps }) => steps.every((step) => !step.current || step.done));

/** What moves the workshop on: the next action (going back up the ladder also goes to it; the end leads to the plan), and steps. */
export function useMoves(view: FacilitatorView, send: SendFor, toReport: () => void) {
  const { present } = useAttendance();
  const settings = useVoteSettings();
  const answerForm = useAnswerForm();
  const once = useOneAtATime(view.revision);
  const next = async () => {
    if (isBeingRevealed(view)) {
      tell(strings.workshop.revealing);
      return view.revision;
    }
    const unfinished = document.querySelector<HTMLElement>('[data-unfinished]');
    if (unfinished) {
      tell(strings.workshop.unfinished);
      unfinished.focus();
      return view.revision;
    }
    const command = commandFor(view, [...present], settings.of(view.position), answerForm.of(view.position));
    if (!command) {
      const reached = isDone(view) ? view.revision : await send({ type: 'agenda/next' });
      toReport();
      return reached;
    }
    const reached = await send(command);
    return reached !== null && command.type === 'define/again' ? send({ type: 'agenda/go', to: command.at }) : reached;
  };
  return {
    next: () => once(next),
    step: (type: 'agenda/next' | 'agenda/back') => once(() => send({ type })),
  };
}
