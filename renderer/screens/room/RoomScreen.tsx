import type { RoomView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { Speaking } from '../../components/Speaking';
import { Countdown } from '../../components/Countdown';
import { LensMark } from '../../components/LensMark';
import { RoomStep } from '../../kinds/RoomStep';
import { Boundary } from '../stopped/Boundary';
import classes from './RoomScreen.module.css';

const LONG_PROMPT = 90;

/** What would take more than two lines of large type. */
const LONG_FINDING = 110;

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

function Step({ view }: { readonly view: RoomView }) {
  const tested = 'tested' in view.body ? view.body.tested : null;
  return (
    <div className={classes.screen}>
      <div>
        <h1
          className={classes.prompt}
          data-long={view.prompt.length > LONG_PROMPT || view.finding !== null || tested !== null}
        >
          <span dir="auto">{view.prompt}</span>
        </h1>
        {tested !== null && (
          <p className={classes.tested} data-past={view.body.kind === 'rating-result'} dir="auto">
            {tested}
          </p>
        )}
        {view.finding !== null && (
          <p className={classes.finding} data-long={view.finding.length > LONG_FINDING}>
            <span dir="auto">{view.finding}</span>
          </p>
        )}
        {view.from !== null && <p className={classes.from}>{view.from}</p>}
      </div>
      <div className={classes.body} data-body>
        <RoomStep key={`${view.step.item}/${view.step.step}`} view={view} />
      </div>
      <div className={classes.foot}>
        {view.block ? (
          <span dir="auto">{view.title}</span>
        ) : (
          <span>
            <LensMark lens={view.lens} named />
          </span>
        )}
        {view.timer && (
          <span className={classes.timer}>
            <Countdown timer={view.timer} />
          </span>
        )}
        <span dir="auto">{view.exercise}</span>
      </div>
    </div>
  );
}

interface Props {
  readonly view: RoomView | null;
  readonly blank: boolean;
}

/** The room's picture, in the session's language, at any size: it fills its parent and all its measures are shares of its own height. */
export function RoomScreen(props: Props) {
  const { locale } = useStrings();
  return (
    <Speaking language={props.view?.language ?? locale.tag}>
      <Boundary of="room" resetOn={[props.view]}>
        <Stage {...props} />
      </Boundary>
    </Speaking>
  );
}

function Stage({ view, blank }: Props) {
  const strings = useStrings();
  if (blank) {
    return (
      <div className={classes.blank}>
        <p className="visually-hidden">{strings.room.blankHint}</p>
      </div>
    );
  }
  return (
    <main className={classes.stage} data-lens={view?.lens ?? 'mission'} data-screen="room">
      {view ? <Step view={view} /> : <Welcome />}
    </main>
  );
}
