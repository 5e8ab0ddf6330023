import { useViewportSize } from '@mantine/hooks';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { stepPreviews, type StepPreviews } from '@shared/editor/preview';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import type { RoomLook } from '@shared/host/preferences';
import { useWindows } from '../../acts/context';
import { useStrings } from '../../components/use-strings';
import { useSize } from '../../charts/use-size';
import { FacilitatorStep } from '../../kinds/FacilitatorStep';
import { PresentProvider } from '../../kinds/parts/present';
import { ChoicesProvider } from '../../kinds/parts/choices';
import { RoomScreen } from '../room/RoomScreen';
import seat from '../seat/SeatScreen.module.css';
import { Turn } from '../seat/Turn';
import { Question } from '../workshop/Question';
import { ScriptWords } from '../workshop/Script';
import workshop from '../workshop/Workshop.module.css';
import { Quiet } from '../../components/Quiet';
import { PreviewFrame } from './PreviewFrame';
import classes from './Previews.module.css';

const VIEWS = ['room', 'facilitator', 'seat'] as const;
type View = (typeof VIEWS)[number];

const nothing = () => undefined;

/** The facilitator's window beside a projector. */
const LAPTOP = 1280;

/** Drawn at a width of its own, then made as small as its frame. Without a width: as wide as the window. */
function Scaled({ at, children }: { readonly at?: number; readonly children: ReactNode }) {
  const { ref, width: frame } = useSize<HTMLDivElement>();
  const viewport = useViewportSize();
  const width = at ?? (viewport.width || LAPTOP);
  return (
    <div ref={ref} className={classes.scaled}>
      <div className={classes.whole} style={{ width, transform: `scale(${frame / width})` }}>
        {children}
      </div>
    </div>
  );
}

function Facilitator({ view }: { readonly view: StepPreviews['facilitator'] }) {
  return (
    <PresentProvider view={view}>
      <ChoicesProvider>
        <div className={classes.facilitator} data-lens={view.exercise.lens}>
          <div className={workshop.work}>
            <Question view={view} />
            <FacilitatorStep view={view} send={() => Promise.resolve(false)} />
          </div>
          <div className={workshop.script}>
            <div className={workshop.words}>
              <ScriptWords view={view} />
            </div>
          </div>
        </div>
      </ChoicesProvider>
    </PresentProvider>
  );
}

function Seat({ view }: { readonly view: StepPreviews['seat'] }) {
  const strings = useStrings();
  const words = strings.editor.preview;
  const first = view?.task?.seats[0];
  if (!view?.task || !first) return <p className={classes.nobody}>{words.noSeat}</p>;
  return (
    <div className={seat.screen} data-lens={view.lens}>
      <div className={seat.content}>
        <Turn sessionId={view.sessionId} task={view.task} seat={first} leave={nothing} finish={nothing} />
      </div>
    </div>
  );
}

interface PictureProps {
  readonly of: View;
  readonly preview: StepPreviews;
  readonly look: RoomLook;
}

function Picture({ of, preview, look }: PictureProps) {
  switch (of) {
    case 'room':
      return <RoomScreen view={preview.room} blank={false} stage={null} look={look} />;
    case 'facilitator':
      return (
        <Scaled at={LAPTOP}>
          <Facilitator view={preview.facilitator} />
        </Scaled>
      );
    case 'seat':
      /* Its measures are shares of the window's height: as wide as this one, it comes out as it does in its own. */
      return (
        <Scaled>
          <Seat view={preview.seat} />
        </Scaled>
      );
  }
}

/** A step as room, facilitator and seat will see it, drawn by what draws it in a workshop; one of them large. */
export function Previews({ exercise, step }: { readonly exercise: ExerciseDefinition; readonly step: string }) {
  const strings = useStrings();
  const words = strings.editor.preview;
  const [large, setLarge] = useState<View>('room');
  /* What is typed is in its field before the pictures are drawn anew. */
  const shown = useDeferredValue(exercise);
  const preview = useMemo(() => stepPreviews(strings, shown, step), [strings, shown, step]);
  const { look } = useWindows();
  const order = [large, ...VIEWS.filter((view) => view !== large)];
  return (
    <aside className={classes.previews} aria-label={words.title}>
      {order.map((view) => (
        <section key={view} className={classes.view} data-large={view === large} data-view={view}>
          {view === large ? (
            <h2>{words.views[view]}</h2>
          ) : (
            <button type="button" className={classes.choose} onClick={() => setLarge(view)}>
              {words.larger(words.views[view])}
            </button>
          )}
          <PreviewFrame>
            {/* Drawn anew for another step: what a view holds of its own belongs to one. */}
            <Picture key={step} of={view} preview={preview} look={look.room} />
          </PreviewFrame>
        </section>
      ))}
      <Quiet small className={classes.madeUp}>
        {words.madeUp}
      </Quiet>
    </aside>
  );
}
