import { Button, NumberInput, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import { agendaRows } from '@shared/agenda/rows';
import { agendaTemplates } from '@shared/agenda/templates';
import { agendaFile } from '@shared/agenda/agenda-file';
import type { Participant } from '@shared/base/people';
import { parseNames } from '@shared/session/parse-names';
import { useStrings } from '../../components/use-strings';
import { Acts } from '../../acts/Acts';
import { Builder } from '../../agenda/Builder';
import { useLibrary } from '../../agenda/use-library';
import { newId, request } from '../../bridge/client';
import { DetailsFields, wrongDetails } from '../../components/DetailsFields';
import { today } from '../../components/format';
import { tellIfProblem } from '../../components/tell';
import { fromReadyMade } from './from-template';
import { Templates } from './Templates';
import { useAgendaDraft } from './use-agenda-draft';
import classes from './NewSession.module.css';

const MOST_PEOPLE = 99;

const numbered = (count: number): Participant[] =>
  Array.from({ length: count }, (_, index) => ({ id: newId(), seat: index + 1, name: '', group: '' }));

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={classes.part}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** Everything a session needs to begin, on one page; nothing that could not be changed later. */
export function NewSession({ back }: { readonly back: () => void }) {
  const strings = useStrings();
  const words = strings.newSession;
  const [details, setDetails] = useState({
    title: '',
    organisation: '',
    date: today(),
    place: '',
    brandPromise: '',
  });
  const [byName, setByName] = useState(false);
  const [count, setCount] = useState<number | string>(12);
  const [names, setNames] = useState('');
  const [template, setTemplate] = useState<string | null>(agendaTemplates[0]?.id ?? null);
  const draft = useAgendaDraft(() => fromReadyMade(template ?? ''));
  const [tried, setTried] = useState(false);

  const listed = parseNames(names).slice(0, MOST_PEOPLE);
  const people = typeof count === 'number' && count >= 1 && count <= MOST_PEOPLE ? count : null;
  const { agenda, exercises: held } = draft.planned;
  const library = useLibrary(useMemo(() => Object.values(held), [held]));
  const wrong = {
    ...wrongDetails(details),
    people: byName ? listed.length === 0 : people === null,
    agenda: agenda.items.length === 0,
  };

  const create = async () => {
    setTried(true);
    if (wrong.title || wrong.date || wrong.people || wrong.agenda) return;
    const participants = byName
      ? listed.map((person, index) => ({ ...person, id: newId(), seat: index + 1 }))
      : numbered(people ?? 0);
    const { exercises } = agendaFile(newId(), agenda, draft.planned.exercises);
    tellIfProblem(
      strings,
      await request('home/create', {
        language: strings.locale.tag,
        details: { ...details, title: details.title.trim() },
        participants,
        agenda,
        own: Object.values(exercises),
      }),
    );
  };

  return (
    <Acts screen="new-session" doing={{ canUndo: draft.canUndo, undo: draft.undo }}>
      <main className={classes.page} data-lens="mission" data-screen="new-session">
        <form
          className={classes.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void create();
          }}
        >
          <header className={classes.head}>
            <h1>{words.title}</h1>
            <div className={classes.buttons}>
              <Button variant="subtle" onClick={back}>
                {strings.app.cancel}
              </Button>
              <Button type="submit" variant="filled" size="md">
                {words.create}
              </Button>
            </div>
          </header>
          <div className={classes.columns}>
            <div className={classes.sides}>
              <Part title={words.details}>
                <DetailsFields details={details} change={setDetails} tried={tried} />
              </Part>
              <Part title={words.people}>
                <SegmentedControl
                  value={byName ? 'name' : 'number'}
                  onChange={(value) => setByName(value === 'name')}
                  data={[
                    { value: 'number', label: words.byNumber },
                    { value: 'name', label: words.byName },
                  ]}
                  aria-label={words.people}
                />
                {byName ? (
                  <Textarea
                    label={words.names}
                    placeholder={words.namesExample}
                    value={names}
                    onChange={(event) => setNames(event.currentTarget.value)}
                    description={words.named(listed.length)}
                    error={tried && wrong.people && words.namesMissing}
                    autosize
                    minRows={6}
                    maxRows={12}
                  />
                ) : (
                  <NumberInput
                    label={words.howMany}
                    value={count}
                    onChange={setCount}
                    min={1}
                    max={MOST_PEOPLE}
                    allowDecimal={false}
                    error={tried && wrong.people && words.howManyWrong}
                    w={180}
                  />
                )}
              </Part>
            </div>
            <Part title={words.agenda}>
              <Templates
                planned={draft.planned}
                chosen={template}
                begin={(id, planned) => {
                  setTemplate(id);
                  draft.replace(planned);
                }}
              />
              <TextInput
                label={strings.agenda.name}
                value={agenda.title}
                onChange={(event) => draft.rename(event.currentTarget.value)}
                maxLength={200}
              />
              <Builder
                rows={agendaRows(draft.planned, byName ? listed.length : (people ?? 0))}
                start={agenda.start ?? null}
                available={agenda.minutes ?? null}
                library={library}
                edit={draft.edit}
              />
              {tried && wrong.agenda && <p role="alert">{strings.agenda.emptyWrong}</p>}
            </Part>
          </div>
        </form>
      </main>
    </Acts>
  );
}
