import { Button, Group, Progress, Stack } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { HomeView, SessionCard } from '@shared/host/views';
import { useStrings } from '../../components/use-strings';
import { ActButton } from '../../acts/ActButton';
import { Acts } from '../../acts/Acts';
import { exercises, mergeRooms, newSession, settings } from '../../acts/places';
import { dispatch, listen, request } from '../../bridge/client';
import { today } from '../../components/format';
import { useForgetting } from '../../components/kept';
import { tell, tellIfDamaged, tellIfProblem, tellIfRefused } from '../../components/tell';
import { Page, PageHead, PagePart } from '../../components/Page';
import { Quiet } from '../../components/Quiet';
import classes from './Home.module.css';
import { Due } from './Due';
import { OtherSample, SampleButton } from './Samples';
import { SessionRow } from './SessionRow';

interface Props {
  readonly showHistory: (sessionId: string, title: string) => void;
  readonly compare: (sessionId: string, title: string) => void;
}

/** The first screen: go on with a session, or start one. */
export function Home({ showHistory, compare }: Props) {
  const strings = useStrings();
  const forget = useForgetting();
  const [view, setView] = useState<HomeView | null>(null);
  const [opening, setOpening] = useState(false);
  /* A session that another computer may have open. */
  const [elsewhere, setElsewhere] = useState<{ sessionId: string; file: string; detail: string } | null>(null);
  /* A file that was asked for and says what cannot be. */
  const [doubtful, setDoubtful] = useState<{ file: string; detail: string } | null>(null);
  const look = useCallback(async () => setView(await request('home/view', null)), []);
  useEffect(() => {
    void look();
    const onFocus = () => void look();
    window.addEventListener('focus', onFocus);
    const stop = listen((push) => push.to === 'home' && void look());
    return () => {
      window.removeEventListener('focus', onFocus);
      stop();
    };
  }, [look]);

  /* Keys are heard while the screen is still on its way. */
  if (!view)
    return (
      <Acts screen="home" doing={{ find: () => undefined }}>
        {null}
      </Acts>
    );
  const words = strings.home;
  const act = {
    followUp: async (sessionId: string) => {
      const answer = tellIfDamaged(strings, await request('home/open', { sessionId }));
      if (answer.ok) tellIfRefused(strings, await dispatch(sessionId, { type: 'follow-up/open', date: today() }));
      else await look();
    },
    open: async (sessionId: string) => {
      setOpening(true);
      const answer = await request('home/open', { sessionId }).finally(() => setOpening(false));
      setElsewhere(!answer.ok && answer.problem === 'open-on-another' ? { ...answer, sessionId } : null);
      if (answer.ok || answer.problem !== 'open-on-another') tellIfDamaged(strings, answer);
      if (!answer.ok) await look();
    },
    openAnyway: async (sessionId: string) => {
      setElsewhere(null);
      tellIfDamaged(strings, await request('home/open', { sessionId, evenIf: true }));
    },
    openFile: async () => {
      const answer = await request('home/open-file', null);
      setDoubtful(!answer.ok && answer.problem === 'doubtful' ? answer : null);
      if (answer.ok || answer.problem !== 'doubtful') tellIfDamaged(strings, answer);
    },
    look: async (file: string) => {
      setDoubtful(null);
      if (!tellIfDamaged(strings, await request('home/look', { file })).ok) await look();
    },
    recover: async (file: string) => {
      if (!tellIfDamaged(strings, await request('home/recover', { file })).ok) await look();
    },
    copy: async ({ sessionId, title }: SessionCard, file: string, take: 'copy' | 'file') => {
      const answer = tellIfDamaged(strings, await request('home/open-copy', { sessionId, file, take }));
      if (!answer.ok) await look();
      else if (take === 'file') tell(words.tookCopy(title));
    },
    history: showHistory,
    compare,
    duplicate: async (sessionId: string) => {
      if (tellIfProblem(strings, await request('home/duplicate', { sessionId })).ok) tell(words.duplicated);
      await look();
    },
    reveal: async (sessionId: string) => void tellIfProblem(strings, await request('home/reveal', { sessionId })),
    bin: async (sessionId: string, title: string) => {
      if (tellIfProblem(strings, await request('home/delete', { sessionId })).ok) {
        forget(sessionId);
        tell(words.deleted(title));
      }
      await look();
    },
  };
  const interrupted = elsewhere ? null : view.interrupted;

  return (
    <Acts screen="home" doing={{ find: () => undefined }}>
      <Page screen="home" className={classes.home}>
        <PageHead title={words.title} text={words.welcome}>
          <Stack gap="xs">
            <Group gap="sm" wrap="nowrap">
              <ActButton act={newSession} size="md" variant="filled" />
              <SampleButton />
              <ActButton act={exercises} size="md" variant="subtle" />
              <Button size="md" variant="subtle" onClick={() => void act.openFile()}>
                {words.openFile}
              </Button>
            </Group>
            <OtherSample />
          </Stack>
        </PageHead>

        {interrupted && (
          <section className={classes.interrupted} role="status">
            <p>{words.interrupted(interrupted.title, strings.locale.moment(interrupted.changedAt))}</p>
            <Button variant="filled" onClick={() => void act.open(interrupted.sessionId)} autoFocus>
              {words.goOn}
            </Button>
          </section>
        )}

        {opening && (
          <section className={classes.opening} role="status">
            <p>{words.opening}</p>
            <Progress value={100} animated color="accent" aria-label={words.opening} />
          </section>
        )}
        {elsewhere && (
          <section className={classes.interrupted} role="status">
            <p>{strings.files.problem('open-on-another', elsewhere.file, elsewhere.detail)}</p>
            <Button onClick={() => void act.openAnyway(elsewhere.sessionId)}>{words.openAnyway}</Button>
          </section>
        )}

        {doubtful && (
          <section className={classes.interrupted} role="status">
            <p>{strings.files.problem('doubtful', doubtful.file, doubtful.detail)}</p>
            <Button title={strings.doubts.lookHint} onClick={() => void act.look(doubtful.file)}>
              {strings.doubts.look}
            </Button>
          </section>
        )}

        <PagePart className={classes.list} aria-label={words.sessions}>
          <Due sessions={view.sessions} open={act.open} />
          <div className={classes.between}>
            <h2>{words.sessions}</h2>
            <ActButton act={mergeRooms} variant="subtle" />
          </div>
          {!view.reachable ? (
            <Quiet className={classes.cut}>{words.unreachable(view.folder)}</Quiet>
          ) : view.sessions.length === 0 ? (
            <Quiet>{words.empty}</Quiet>
          ) : (
            <ul>
              {view.sessions.map((card) => (
                <SessionRow key={card.sessionId} card={card} act={act} />
              ))}
            </ul>
          )}
          {view.refused.length > 0 && (
            <>
              <h3>{words.refused}</h3>
              <ul className={classes.refused}>
                {view.refused.map(({ file, problem, detail, recoverable }) => (
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
          )}
        </PagePart>

        <footer className={classes.folder}>
          <span>{words.folder(view.folder)}</span>
          <ActButton act={settings} size="compact-sm" variant="subtle" />
        </footer>
      </Page>
    </Acts>
  );
}
