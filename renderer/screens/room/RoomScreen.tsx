import { useCallback, useMemo, useState } from 'react';
import type { RoomLook } from '@shared/host/preferences';
import type { StageState } from '@shared/host/stage';
import type { RoomView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { useSame } from '../../components/use-same';
import { Speaking } from '../../components/Speaking';
import { Countdown } from '../../components/Countdown';
import { LensMark } from '../../components/LensMark';
import { RehearsalMark } from '../../components/RehearsalMark';
import { RoomStep } from '../../kinds/RoomStep';
import { StageProvider, type Shown } from '../../stage/context';
import { Frame } from '../../stage/Frame';
import { pictureOf } from '@shared/views/picture';
import { Cover } from './Cover';
import { Photograph } from './Photograph';
import { useShown } from '../../theme/use-shown';
import { Boundary } from '../stopped/Boundary';
import classes from './RoomScreen.module.css';

/** A question of up to so many characters takes three lines at its size; a longer one is written smaller. */
const LENGTHS = [
  [60, 'short'],
  [75, 'middle'],
] as const;

const lengthOf = (question: string) => LENGTHS.find(([most]) => question.length <= most)?.[1] ?? 'long';

/** A finding of up to so many letters takes a line or two at its size; and how large what stands beneath it is at most, so as to be no larger. */
const FINDINGS = [
  { most: 50, length: 'short', largest: 1.7 },
  { most: 130, length: 'middle', largest: 1.2 },
  { most: 230, length: 'long', largest: 1 },
  { most: Number.POSITIVE_INFINITY, length: 'endless', largest: 0.92 },
] as const;

const findingOf = (said: string | null) => (said === null ? null : FINDINGS.find(({ most }) => said.length <= most));

/** Before a session is open. */
function Welcome() {
  const strings = useStrings();
  return (
    <div className={classes.welcome}>
      <h1>{strings.app.name}</h1>
      <p>{strings.room.waiting}</p>
    </div>
  );
}

type OnShow = Pick<Shown, 'page' | 'pages' | 'things'>;
const ONE_PAGE: OnShow = { page: 0, pages: 1, things: [] };

const NOTHING_KNOWN: readonly string[] = [];

interface StepProps extends Pick<Props, 'stage' | 'onShow' | 'onPick'> {
  readonly view: RoomView;
}

function Step({ view: pushed, stage, onShow, onPick }: StepProps) {
  const strings = useStrings();
  const view = useSame(pushed);
  const picture = pictureOf(view);
  const [shown, setShown] = useState(ONE_PAGE);
  const tell = useCallback(
    (now: OnShow) => {
      setShown((known) => (known.page === now.page && known.pages === now.pages ? known : now));
      onShow?.({ ...now, picture });
    },
    [picture, onShow],
  );
  const large = stage?.largeClock === true && view.timer !== null;
  const turned = stage?.turned?.picture === picture ? stage.turned.page : null;
  const work = stage?.work?.picture === picture ? stage.work.ids : NOTHING_KNOWN;
  const lit = stage?.lit?.picture === picture ? stage.lit.key : null;
  const found = findingOf(view.finding);
  const largest = found?.largest ?? Number.POSITIVE_INFINITY;
  const context = useMemo(
    () => ({ turned, work, largest, lit, tell, pick: onPick ? (key: string) => onPick(picture, key) : null }),
    [turned, work, largest, lit, tell, onPick, picture],
  );
  const tested = 'tested' in view.body ? view.body.tested : null;
  return (
    <div className={classes.screen}>
      {large && view.timer && (
        <p className={classes.clock}>
          <Countdown timer={view.timer} large />
        </p>
      )}
      <div>
        <h1
          className={classes.prompt}
          data-length={view.finding !== null || tested !== null ? 'long' : lengthOf(view.prompt)}
        >
          <span dir="auto">{view.prompt}</span>
        </h1>
        {tested !== null && (
          <p className={classes.tested} data-past={view.body.kind === 'rating-result'} dir="auto">
            {tested}
          </p>
        )}
        {view.finding !== null && (
          <p className={classes.finding} data-length={found?.length} data-finding>
            <span dir="auto">{view.finding}</span>
          </p>
        )}
        {view.from !== null && <p className={classes.from}>{view.from}</p>}
      </div>
      <div className={classes.body} data-body>
        <StageProvider value={context}>
          <RoomStep key={`${view.step.item}/${view.step.step}`} view={view} />
        </StageProvider>
      </div>
      <div className={classes.foot}>
        {view.block ? (
          <span dir="auto">{view.title}</span>
        ) : (
          <span>
            <LensMark lens={view.lens} named />
          </span>
        )}
        {view.timer && !large && (
          <span className={classes.timer}>
            <Countdown timer={view.timer} />
          </span>
        )}
        <span className={classes.where}>
          {shown.pages > 1 && <span className={classes.page}>{strings.room.page(shown.page + 1, shown.pages)}</span>}
          {view.rehearsal && <RehearsalMark />}
          <span dir="auto">{view.exercise}</span>
        </span>
      </div>
    </div>
  );
}

interface Props {
  readonly view: RoomView | null;
  readonly blank: boolean;
  /** What the facilitator has done to the picture; null where nobody can: before it, and in a preview. */
  readonly stage: StageState | null;
  /** Told what is on show, whenever that changes. */
  readonly onShow?: (shown: Shown) => void;
  /** Told when a thing of a picture is pointed at. */
  readonly onPick?: (picture: string, key: string) => void;
  /** Its own light or dark and size of text, also where it stands in another window. */
  readonly look: RoomLook;
}

/** The room's picture, in the session's language, at any size: it fills its parent and all its measures are shares of its own height. */
export function RoomScreen(props: Props) {
  const { locale } = useStrings();
  return (
    <Speaking language={props.view?.language ?? locale.tag}>
      <Frame>
        <Boundary of="room" resetOn={[props.view]}>
          <Stage {...props} />
        </Boundary>
      </Frame>
    </Speaking>
  );
}

function Stage({ view, blank, look, ...rest }: Props) {
  const strings = useStrings();
  const scheme = useShown(look.scheme);
  if (blank) {
    return (
      <div className={classes.blank}>
        <p className="visually-hidden">{strings.room.blankHint}</p>
      </div>
    );
  }
  return (
    <main
      className={classes.stage}
      data-lens={view?.lens ?? 'mission'}
      data-scheme={scheme}
      data-text={look.text}
      data-screen="room"
    >
      {view === null ? (
        <Welcome />
      ) : rest.stage?.photograph ? (
        <Photograph photograph={rest.stage.photograph} rehearsal={view.rehearsal} />
      ) : rest.stage?.cover ? (
        <Cover cover={rest.stage.cover} brand={rest.stage.brand} view={view} scheme={scheme} />
      ) : (
        <Step key={pictureOf(view)} view={view} {...rest} />
      )}
    </main>
  );
}
