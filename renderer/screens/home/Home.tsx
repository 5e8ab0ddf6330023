import { Button, Group, Progress, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { ActButton } from '../../acts/ActButton';
import { Acts } from '../../acts/Acts';
import { exercises, newSession, settings } from '../../acts/places';
import { Page, PageHead, PagePart } from '../../components/Page';
import { useStrings } from '../../components/use-strings';
import { hearKeys } from '../../keys/hear';
import { keyName } from '../../keys/name';
import { Due } from './Due';
import { FirstStart } from './FirstStart';
import { ANY, found, type Wanted } from './find';
import classes from './Home.module.css';
import { Sessions } from './Sessions';
import { Start } from './Start';
import { useHome, type Leads } from './use-home';

interface Props extends Leads {
  /** Plans a workshop that begins with a ready agenda. */
  readonly startFrom: (template: string) => void;
  /** Plans one from the beginning. */
  readonly plan: () => void;
}

/** The first screen: start from something, go on with something, see what is due. */
export function Home({ startFrom, plan, ...leads }: Props) {
  const strings = useStrings();
  const { view, opening, elsewhere, doubtful, act } = useHome(leads);
  const [wanted, setWanted] = useState(ANY);
  const want = (change: Partial<Wanted>) => setWanted({ ...wanted, ...change });
  const search = useRef<HTMLInputElement>(null);
  const doing = { find: () => search.current?.select() };
  /* Keys are heard while the screen is still on its way. */
  if (!view)
    return (
      <Acts screen="home" doing={doing}>
        {null}
      </Acts>
    );
  const words = strings.home;
  const [first, ...others] = wanted.text === '' ? [] : found(view.sessions, wanted);
  const only = others.length === 0 ? first?.sessionId : undefined;
  const isFirst = view.reachable && view.sessions.length === 0;
  const interrupted = elsewhere ? null : view.interrupted;

  return (
    <Acts screen="home" doing={doing}>
      <Page screen="home" className={classes.home}>
        <PageHead title={words.title} text={words.welcome}>
          <Group gap="sm">
            <TextInput
              ref={search}
              type="search"
              size="md"
              w={290}
              aria-label={words.find}
              placeholder={words.findHint}
              value={wanted.text}
              maxLength={300}
              onChange={(event) => want({ text: event.currentTarget.value })}
              onKeyDown={(event) =>
                hearKeys(event, {
                  Enter: only === undefined ? null : () => void act.open(only),
                  Esc: () => want({ text: '' }),
                })
              }
              rightSection={wanted.text === '' && <kbd>{keyName(strings, '/')}</kbd>}
            />
            <ActButton act={exercises} size="md" variant="subtle" />
            <Button size="md" variant="subtle" onClick={() => void act.openFile()}>
              {words.openFile}
            </Button>
            <ActButton act={newSession} size="md" variant="filled" />
          </Group>
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

        <PagePart className={classes.list} aria-label={words.title}>
          {/* Whoever looks for a session sees what is found. */}
          {wanted.text === '' && isFirst && <FirstStart plan={plan} />}
          {wanted.text === '' && <Start use={startFrom} isFirst={isFirst} />}
          <div className={classes.columns}>
            <Sessions view={view} act={act} wanted={wanted} want={want} />
            <Due sessions={view.sessions} open={act.open} />
          </div>
        </PagePart>

        <footer className={classes.folder}>
          <span>{words.folder(view.folder)}</span>
          <ActButton act={settings} size="compact-sm" variant="subtle" />
        </footer>
      </Page>
    </Acts>
  );
}
