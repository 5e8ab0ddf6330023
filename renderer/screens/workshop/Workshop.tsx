import { useCallback, useEffect, useState } from 'react';
import type { WindowsView } from '@shared/host/views';
import type { FacilitatorView } from '@shared/views/views';
import type { Suggestion } from '@shared/agenda/suggest';
import type { NoteKind } from '@shared/session/schema/note';
import type { Command } from '@shared/session/commands';
import { stepKey } from '@shared/base/steps';
import { strings } from '@shared/words';
import { dispatch, listen, newId, request } from '../../bridge/client';
import { today } from '../../components/format';
import { tell, tellIfRefused } from '../../components/tell';
import { chooseIdeas } from '../../kinds/parts/choosing';
import { FacilitatorStep } from '../../kinds/FacilitatorStep';
import { printAgenda } from '../../agenda/print-agenda';
import { useLens } from '../../theme/use-lens';
import { RoomScreen } from '../room/RoomScreen';
import type { WorkshopActs } from './acts';
import { Agenda } from './Agenda';
import { AgendaPanel } from './AgendaPanel';
import { Commands } from './Commands';
import { Footer } from './Footer';
import { Header } from './Header';
import { KeyHelp } from './KeyHelp';
import { useMoves } from './next-action';
import { nextKind, Notes } from './Notes';
import { Question } from './Question';
import { Script } from './Script';
import { runAgain } from './run-again';
import { StepTimer } from './StepTimer';
import { useSuggested } from './use-suggested';
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

/** The facilitator's screen during the workshop: agenda, the work in hand, what to say, what the room sees, what comes next. */
export function Workshop({ view, windows, toReport, toHistory, toHome, toMerge, saveCopy }: Props) {
  const { sessionId, position: at } = view;
  useLens(view.exercise.lens);
  const [oneScreen, setOneScreen] = useState(false);
  const [help, setHelp] = useState(false);
  const [editing, setEditing] = useState(false);
  const [noting, setNoting] = useState<NoteKind | null>(null);
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
  const suggested = useSuggested(view);
  const take = async (one: Suggestion) => {
    if (await send(one.edit)) tell(strings.workshop.suggest.taken(one.saves));
  };
  const moves = useMoves(view, sendFor, toReport);
  const acts: WorkshopActs = {
    send,
    next: moves.next,
    step: moves.step,
    undo: () => void timeTravel('session/undo'),
    redo: () => void timeTravel('session/redo'),
    seat: () => void request('windows/seat', { to: 'open' }).then(tellIfRefused),
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
    editAgenda: () => setEditing((open) => !open),
    printAgenda: () => void printAgenda(view),
    again: (itemId) => void runAgain(view, itemId, send),
    take: (one) => void take(one),
    takeFirst: () => {
      const [first] = suggested.best;
      if (first) void take(first);
    },
    timer: () => {
      const runs = view.timers[stepKey(at)]?.startedAt;
      void send({ type: runs ? 'timer/stop' : 'timer/start', at });
    },
    moreTime: () => void send({ type: 'timer/more', at, minutes: 2 }),
    sound: (on) => void request('windows/sound', { on }),
    comeBack: () => view.cameFrom && void send({ type: 'agenda/go', to: view.cameFrom.at }),
    followUp: () => void send({ type: 'follow-up/open', date: today() }),
    notes: () => setNoting((kind) => (kind === null ? 'parked' : nextKind(kind))),
  };
  useWorkshopKeys(view, windows, acts);
  useEffect(() => listen((push) => push.to === 'unsaved' && tell(strings.workshop.closeAgain)), []);

  const notes = (
    <Notes view={view} send={send} kind={noting} listed={!oneScreen} choose={setNoting} close={() => setNoting(null)} />
  );
  if (oneScreen) {
    return (
      <div className={classes.oneScreen}>
        <RoomScreen view={view.room} blank={windows.room?.blank ?? false} />
        <footer className={classes.oneScreenHint}>{strings.workshop.oneScreenLeave}</footer>
        {notes}
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
      <Agenda view={view} suggested={suggested} acts={acts} />
      <main className={classes.work} data-editing={editing}>
        {editing && <AgendaPanel view={view} acts={acts} close={() => setEditing(false)} />}
        <div className={classes.step}>
          <Question view={view}>
            <StepTimer view={view} sound={windows.sound} acts={acts} />
          </Question>
          <FacilitatorStep key={`${view.position.item}/${view.position.step}`} view={view} send={send} />
        </div>
      </main>
      {!editing && <Script view={view} windows={windows} acts={acts} />}
      {notes}
      <Footer view={view} acts={acts} />
      <Commands view={view} windows={windows} acts={acts} />
      <KeyHelp opened={help} close={() => setHelp(false)} />
    </div>
  );
}
