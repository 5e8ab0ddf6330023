import { Button, TextInput } from '@mantine/core';
import { useCallback, useEffect, useState, type FormEvent } from 'react';
import type { VersionCard } from '@shared/host/replies';
import { useStrings } from '../../components/use-strings';
import type { Strings } from '@shared/words';
import { said } from '@shared/base/text';
import { ActButton } from '../../acts/ActButton';
import { Acts } from '../../acts/Acts';
import { goBack } from '../../acts/places';
import { request } from '../../bridge/client';
import { tell, tellIfDamaged, tellIfProblem } from '../../components/tell';
import { ListRow } from '../../components/ListRow';
import { PlainButton } from '../../components/PlainButton';
import { Page, PageHead, PagePart } from '../../components/Page';
import { Quiet } from '../../components/Quiet';
import classes from './History.module.css';
import { VersionContents } from './VersionContents';

interface Props {
  readonly sessionId: string;
  readonly title: string;
  /** Whether the session is open: only then there is a moment to name. */
  readonly open: boolean;
  readonly back: () => void;
}

/** Gives the present moment of the open session a name. */
function NameIt({ named }: { readonly named: () => Promise<void> }) {
  const strings = useStrings();
  const words = strings.history;
  const [name, setName] = useState('');
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (said(name) === '' || !tellIfProblem(strings, await request('history/name', { name: said(name) })).ok) return;
    tell(words.kept(said(name)));
    setName('');
    await named();
  };
  return (
    <form className={classes.name} onSubmit={(event) => void keep(event)}>
      <TextInput
        label={words.name}
        value={name}
        maxLength={120}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" disabled={said(name) === ''}>
        {words.keep}
      </Button>
    </form>
  );
}

const nameOf = (strings: Strings, { name, keptAt }: VersionCard): string => name ?? strings.locale.moment(keptAt);

/** Earlier versions of a session: when, where the room was, how much was there; a look into each, and a copy of it. */
export function History({ sessionId, title, open, back }: Props) {
  const strings = useStrings();
  const words = strings.history;
  const [versions, setVersions] = useState<readonly VersionCard[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const look = useCallback(async () => {
    const answer = tellIfProblem(strings, await request('history/list', { sessionId }));
    setVersions(answer.ok ? answer.versions : []);
  }, [strings, sessionId]);
  useEffect(() => void look(), [look]);
  /* Keys are heard while the screen is still on its way. */
  if (!versions)
    return (
      <Acts screen="history" doing={{ back }}>
        {null}
      </Acts>
    );
  const restore = async (version: string) =>
    void tellIfDamaged(strings, await request('history/restore', { sessionId, version }));

  return (
    <Acts screen="history" doing={{ back }}>
      <Page screen="history" twoColumns>
        <PageHead title={words.title} text={words.of(title)} oneLine>
          {open && <NameIt named={look} />}
          <ActButton act={goBack} size="md" variant="subtle" autoFocus />
        </PageHead>
        <PagePart aria-label={words.title} tabIndex={0}>
          {versions.length === 0 && <Quiet>{words.empty}</Quiet>}
          <ul>
            {versions.map((version) => (
              <ListRow key={version.id} lines="above">
                <PlainButton
                  className={classes.version}
                  aria-pressed={chosen === version.id}
                  disabled={version.holds === null}
                  onClick={() => setChosen(version.id)}
                >
                  <span className={classes.when}>{nameOf(strings, version)}</span>
                  <span className={classes.counts}>
                    {version.holds && words.holds(version.holds.ideas, version.holds.votes)}
                  </span>
                  <Quiet as="span" className={classes.below}>
                    {version.holds?.step ?? words.notASession}
                  </Quiet>
                  <Quiet as="span" className={classes.below}>
                    {version.name === null ? words.reason(version.reason) : strings.locale.moment(version.keptAt)}
                  </Quiet>
                </PlainButton>
              </ListRow>
            ))}
          </ul>
        </PagePart>
        <PagePart beside aria-label={words.preview} tabIndex={0}>
          {chosen === null ? (
            <Quiet>{words.choose}</Quiet>
          ) : (
            <VersionContents sessionId={sessionId} version={chosen} restore={() => void restore(chosen)} />
          )}
        </PagePart>
      </Page>
    </Acts>
  );
}
