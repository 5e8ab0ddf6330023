import { Button } from '@mantine/core';
import type { HomeView, RefusedFile } from '@shared/host/views';
import { ActButton } from '../../acts/ActButton';
import { mergeRooms } from '../../acts/places';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import { Filters } from './Filters';
import { ANY, found, type Wanted } from './find';
import classes from './Home.module.css';
import { SessionRow } from './SessionRow';
import type { HomeActs } from './use-home';

/** Files that are not opened, each with what can be done. */
function Refused({ files, act }: { readonly files: readonly RefusedFile[]; readonly act: HomeActs }) {
  const strings = useStrings();
  const words = strings.home;
  return (
    <>
      <h3>{words.refused}</h3>
      <ul className={classes.refused}>
        {files.map(({ file, problem, detail, recoverable }) => (
          <li key={file}>
            <span>{strings.files.problem(problem, file, detail)}</span>
            {problem === 'doubtful' && (
              <Button title={strings.doubts.lookHint} onClick={() => void act.look(file)}>
                {strings.doubts.look}
              </Button>
            )}
            {recoverable !== null && (
              <Button title={words.recoverHint} onClick={() => void act.recover(file)}>
                {words.recover(strings.locale.moment(recoverable))}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly view: HomeView;
  readonly act: HomeActs;
  readonly wanted: Wanted;
  readonly want: (change: Partial<Wanted>) => void;
}

/** The sessions of the folder that are wanted, newest first, and the files that are not opened. */
export function Sessions({ view: { sessions, reachable, folder, refused }, act, wanted, want }: Props) {
  const words = useStrings().home;
  const shown = found(sessions, wanted);
  return (
    <section className={classes.sessions} aria-label={words.sessions}>
      <div className={classes.between}>
        <h2>{words.sessions}</h2>
        <ActButton act={mergeRooms} variant="subtle" size="compact-md" />
      </div>
      {sessions.length > 1 && <Filters sessions={sessions} wanted={wanted} want={want} />}
      {!reachable ? (
        <Quiet className={classes.cut}>{words.unreachable(folder)}</Quiet>
      ) : sessions.length === 0 ? (
        <Quiet>{words.empty}</Quiet>
      ) : shown.length === 0 ? (
        <div className={classes.between}>
          <Quiet role="status">{words.noneFound(sessions.length)}</Quiet>
          <Button size="compact-md" onClick={() => want(ANY)}>
            {words.showAll}
          </Button>
        </div>
      ) : (
        <ul>
          {shown.map((card) => (
            <SessionRow key={card.sessionId} card={card} act={act} />
          ))}
        </ul>
      )}
      {refused.length > 0 && <Refused files={refused} act={act} />}
    </section>
  );
}
