import { useCallback, useEffect, useState } from 'react';
import type { WindowsView } from '@shared/host/views';
import type { FacilitatorView } from '@shared/session/views';
import type { Command } from '@shared/session/commands';
import { strings } from '@shared/strings';
import { dispatch, listen, newId, request } from '../../bridge/client';
import { tell, tellIfRefused } from '../../components/tell';
import { chooseIdeas } from '../../steps/collect/import/choosing';
import { FacilitatorStep } from '../../steps/FacilitatorStep';
import { useLens } from '../../theme/use-lens';
import { RoomScreen } from '../room/RoomScreen';
import { Agenda } from './Agenda';
import { Commands } from './Commands';
import { Estimates } from './Estimates';
import { Footer } from './Footer';
import { Header } from './Header';
import { KeyHelp } from './KeyHelp';
import { useMoves } from './next-action';
import { Script } from './Script';
import { useWorkshopKeys } from './use-workshop-keys';
import classes from './Workshop.module.css';

interface Props {
  readonly view: FacilitatorView;
  readonly windows: WindowsView;
  readonly toReport: () => void;
  readonly toHistory: () => void;
  readonly toHome: () => void;
  readonly toMerge: () => void;
  readonly saveCopy: () => void;
}

/** Everything the facilitator can set off here, by key, menu, button or command line. */
export interface WorkshopActs {
  readonly send: (command: Command) => Promise<boolean>;
  readonly next: () => void;
  readonly step: (by: 'agenda/next' | 'agenda/back') => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly seat: () => void;
  readonly room: (to: 'open' | 'close' | 'toggle-full-screen' | 'toggle-blank') => void;
  readonly oneScreen: () => void;
  readonly report: () => void;
  readonly versions: () => void;
  readonly home: () => void;
  readonly mergeRooms: () => void;
  readonly saveCopy: () => void;
  readonly importIdeas: () => void;
  readonly keys: () => void;
}

/** The facilitator's screen during the workshop: agenda, the work in hand, what to say, what the room sees, what comes next. */
export function Workshop({ view, windows, toReport, toHistory, toHome, toMerge, saveCopy }: Props) {
  const { sessionId } = view;
  useLens(view.exercise.lens);
  const [oneScreen, setOneScreen] = useState(false);
  const [help, setHelp] = useState(false);
  const sendFor = useCallback(
    async (command: Command) => {
      const answer = tellIfRefused(await dispatch(sessionId, command));
      return answer.ok ? answer.revision : null;
    },
    [sessionId],
  );
  const send = useCallback(async (command: Command) => (await sendFor(command)) !== null, [sendFor]);
  const timeTravel = async (way: 'session/undo' | 'session/redo') => {
    const answer = tellIfRefused(await request(way, { sessionId, commandId: newId() }));
    if (answer.ok)
      tell(way === 'session/undo' ? strings.workshop.undone(answer.what) : strings.workshop.redone(answer.what));
  };
  const moves = useMoves(view, sendFor, toReport);
  const acts: WorkshopActs = {
    send,
    next: moves.next,
    step: moves.step,
    undo: () => void timeTravel('session/undo'),
    redo: () => void timeTravel('session/redo'),
    seat: () => void request('windows/seat', { to: 'open' }),
    room: (to) => void request('windows/room', { to }),
    oneScreen: () => setOneScreen((on) => !on),
    report: toReport,
    versions: toHistory,
    home: toHome,
    mergeRooms: toMerge,
    saveCopy,
    importIdeas: () => {
      if (!chooseIdeas()) tell(strings.importIdeas.notHere);
    },
    keys: () => setHelp((open) => !open),
  };
  useWorkshopKeys(view, windows, acts);
  useEffect(() => listen((push) => push.to === 'unsaved' && tell(strings.workshop.closeAgain)), []);

  if (oneScreen) {
    return (
      <div className={classes.oneScreen}>
        <RoomScreen view={view.room} blank={windows.room?.blank ?? false} />
        <footer className={classes.oneScreenHint}>{strings.workshop.oneScreenLeave}</footer>
      </div>
    );
  }
  return (
    <div
      className={classes.workshop}
      data-lens={view.exercise.lens}
      data-screen="workshop"
      data-session={view.sessionId}
    >
      <Header view={view} windows={windows} acts={acts} />
      <Agenda view={view} send={send} />
      <main className={classes.work}>
        <header className={classes.question}>
          <p className={classes.where}>
            {view.exercise.title} · {view.step.title}
          </p>
          <h1>{view.step.prompt}</h1>
          <Estimates view={view} />
        </header>
        <FacilitatorStep key={`${view.position.item}/${view.position.step}`} view={view} send={send} />
      </main>
      <Script view={view} windows={windows} acts={acts} />
      <Footer view={view} acts={acts} />
      <Commands view={view} windows={windows} acts={acts} />
      <KeyHelp opened={help} close={() => setHelp(false)} />
    </div>
  );
}
