import { useCallback, useState } from 'react';
import type { WindowsView } from '@shared/host/views';
import type { FacilitatorView } from '@shared/views/views';
import { stepKey } from '@shared/base/steps';
import type { NoteKind } from '@shared/session/schema/note';
import type { Command } from '@shared/session/commands';
import { useStrings } from '../../components/use-strings';
import type { ActionFrom } from '@shared/kinds/action';
import { makeAction } from '../../acts/making';
import { Acts } from '../../acts/Acts';
import { dispatch } from '../../bridge/client';
import { tellIfRefused } from '../../components/tell';
import { useAllUnfinished } from '../../components/unfinished';
import { MakingActions } from '../../kinds/parts/as-action';
import { ArrivingHere } from '../../kinds/parts/Arriving';
import { FacilitatorStep } from '../../kinds/FacilitatorStep';
import { useLens } from '../../theme/use-lens';
import { pictureOf } from '@shared/views/picture';
import { Boundary } from '../stopped/Boundary';
import { ActionsPanel } from './ActionsPanel';
import { Agenda } from './Agenda';
import { AgendaPanel } from './AgendaPanel';
import { Breakout } from './Breakout';
import { Footer } from './Footer';
import { Header } from './Header';
import { useMoves } from './next-action';
import { Minutes } from './Minutes';
import { nextKind, Notes } from './Notes';
import { Question } from './Question';
import { RoomPicture } from './RoomPicture';
import { Photographs } from './photographs/Photographs';
import { Script } from './Script';
import { StepTimer } from './StepTimer';
import { useRoomPages } from './use-room-pages';
import { useSuggested } from './use-suggested';
import { useTopOf } from './use-top-of';
import classes from './Workshop.module.css';

interface Props {
  readonly view: FacilitatorView;
  readonly windows: WindowsView;
  /** The room's picture in this window, and no script. */
  readonly oneScreen: boolean;
  readonly go: (to: 'workshop' | 'one-screen' | 'report' | 'history') => void;
}

/** The facilitator's screen during the workshop: agenda, the work in hand, what to say, what the room sees, what comes next. */
export function Workshop({ view, windows, oneScreen, go }: Props) {
  const strings = useStrings();
  const { sessionId } = view;
  useLens(view.exercise.lens);
  const toReport = useCallback(() => go('report'), [go]);
  const [editing, setEditing] = useState(false);
  const [listing, setListing] = useState(false);
  /** The step at which photographs were asked for: at the next one they are put away again. */
  const [photographing, setPhotographing] = useState('');
  const here = stepKey(view.position);
  const [asking, setAsking] = useState<'clock' | 'break' | null>(null);
  const [noting, setNoting] = useState<NoteKind | null>(null);
  const sendFor = useCallback(
    async (command: Command) => {
      const answer = tellIfRefused(strings, await dispatch(sessionId, command));
      return answer.ok ? answer.revision : null;
    },
    [strings, sessionId],
  );
  const send = useCallback(async (command: Command) => (await sendFor(command)) !== null, [sendFor]);
  const suggested = useSuggested(view);
  const [unfinished = null] = useAllUnfinished();
  const { next, answer, step } = useMoves(view, sendFor, toReport);
  const picture = pictureOf(view.room);
  const top = useTopOf<HTMLElement>(picture);
  const { pages, pick, watch } = useRoomPages(windows, picture);
  const make = (from: ActionFrom) => void makeAction(strings, view, send, from);
  const doing = {
    view,
    send,
    next,
    answer,
    unfinished,
    step,
    pages,
    askMinutes: setAsking,
    suggestions: suggested.best,
    oneScreen,
    toggleOneScreen: () => go(oneScreen ? 'workshop' : 'one-screen'),
    toggleAgenda: () => {
      setListing(false);
      setEditing(!editing);
    },
    toggleActions: () => {
      setEditing(false);
      setListing(!listing);
    },
    togglePhotographs: () => {
      setEditing(false);
      setListing(false);
      setPhotographing(!editing && !listing && photographing === here ? '' : here);
    },
    make,
    note: () => {
      setAsking(null);
      setNoting((kind) => (kind === null ? 'parked' : nextKind(kind)));
    },
    toReport,
    toHistory: () => go('history'),
  };

  const notes = (
    <>
      {asking && <Minutes key={asking} of={asking} view={view} send={send} close={() => setAsking(null)} />}
      <Notes
        view={view}
        send={send}
        kind={asking ? null : noting}
        listed={!oneScreen}
        choose={setNoting}
        close={() => setNoting(null)}
      />
    </>
  );
  if (oneScreen) {
    return (
      <Acts screen="workshop" doing={doing}>
        <div className={classes.oneScreen}>
          <RoomPicture view={view} windows={windows} watch={watch} pick={pick} />
          <footer className={classes.oneScreenHint}>{strings.workshop.oneScreenLeave}</footer>
          {notes}
        </div>
      </Acts>
    );
  }
  return (
    <Acts screen="workshop" doing={doing}>
      <MakingActions actions={view.actions} make={make}>
        <div
          className={classes.workshop}
          data-lens={view.exercise.lens}
          data-screen="workshop"
          data-session={view.sessionId}
        >
          <Header view={view} windows={windows} send={send} />
          <Agenda view={view} suggested={suggested} send={send} />
          <main className={classes.work} data-editing={editing || listing}>
            {editing && <AgendaPanel view={view} send={send} close={() => setEditing(false)} />}
            {listing && <ActionsPanel view={view} send={send} close={() => setListing(false)} />}
            <div className={classes.step}>
              <Question view={view} top={top}>
                <StepTimer view={view} sounds={windows.sound} send={send} />
              </Question>
              <Boundary key={`step ${here}`} of="facilitator" resetOn={[view]}>
                <ArrivingHere>
                  <FacilitatorStep view={view} send={send} />
                </ArrivingHere>
                {view.apart && <Breakout />}
              </Boundary>
              <Photographs key={here} view={view} windows={windows} send={send} opened={photographing === here} />
            </div>
          </main>
          {!editing && !listing && <Script view={view} windows={windows} pages={pages} watch={watch} pick={pick} />}
          {notes}
          <Footer view={view} goBack={() => step('agenda/back')} goOn={() => step('agenda/next')} />
        </div>
      </MakingActions>
    </Acts>
  );
}
