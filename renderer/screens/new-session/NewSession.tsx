import { Button, SegmentedControl, Textarea, TextInput, Tooltip } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { toBegin } from '@shared/agenda/begin';
import { agendaRows } from '@shared/agenda/rows';
import { agendaTemplates } from '@shared/agenda/templates';
import { agendaFile } from '@shared/agenda/agenda-file';
import { MOST_SEATS, type Participant } from '@shared/base/people';
import { withoutBlanks } from '@shared/base/text';
import { rehearsedDetails } from '@shared/rehearsal/details';
import type { PlannedAgenda } from '@shared/session/agenda-edit';
import type { SessionDetails } from '@shared/session/schema/session';
import { parseNames, type Second } from '@shared/session/parse-names';
import { keptAs, type Organisation } from '@shared/host/organisation';
import { useOrganisations } from '../../components/use-organisations';
import { useOnce } from '../../components/use-once';
import { useStrings } from '../../components/use-strings';
import { Acts } from '../../acts/Acts';
import { Builder } from '../../agenda/Builder';
import { useLibrary } from '../../agenda/use-library';
import { newId, request } from '../../bridge/client';
import { DetailsFields } from '../../components/DetailsFields';
import { PeopleRead, whyNotTaken } from '../../components/PeopleRead';
import { NumberField } from '../../components/NumberField';
import { today } from '../../components/format';
import { useKept } from '../../components/kept';
import { tellIfProblem } from '../../components/tell';
import { useDetailsForm } from '../../components/use-details-form';
import { fromReadyMade } from './from-template';
import { KnownOrganisation, WhoComes } from './KnownOrganisation';
import { Templates } from './Templates';
import { useAgendaDraft } from './use-agenda-draft';
import classes from './NewSession.module.css';

const isCount = (count: number | null): count is number => count !== null && count >= 1 && count <= MOST_SEATS;

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

interface Props {
  /** The ready agenda it begins with; null for the first. */
  readonly template: string | null;
  readonly back: () => void;
}

interface People {
  readonly by: string;
  readonly count: number | null;
  readonly names: string;
  readonly second: Second | null;
}

/** What was planned when it was rehearsed. */
interface Rehearsed {
  readonly details: SessionDetails;
  readonly people: People;
  readonly planned: PlannedAgenda;
  readonly template: string | null;
}

const NOTHING_TYPED = { title: '', organisation: '', place: '', brandPromise: '' };

/** Everything a session needs to begin, on one page; nothing that could not be changed later. */
export function NewSession({ template: begin, back }: Props) {
  const strings = useStrings();
  const words = strings.newSession;
  const [rehearsed, keep] = useKept<Rehearsed | null>('rehearsed', null);
  const again = begin === null ? rehearsed : null;
  const details = useDetailsForm(again?.details ?? { ...NOTHING_TYPED, date: today() });
  const people = useForm<People>({
    initialValues: again?.people ?? { by: 'number', count: 12, names: '', second: null },
    validate: {
      count: (count, { by }) => by === 'number' && !isCount(count) && words.howManyWrong,
      names: (names, { by, second: taken }) => {
        const list = parseNames(strings, names, { second: taken });
        if (by !== 'name') return null;
        return list.people.length === 0 ? words.namesMissing : whyNotTaken(strings, list, MOST_SEATS);
      },
    },
  });
  const [template, setTemplate] = useState<string | null>(
    again ? again.template : (begin ?? agendaTemplates[0]?.id ?? null),
  );
  const draft = useAgendaDraft(() => again?.planned ?? fromReadyMade(strings.locale.tag, template ?? ''));
  const once = useOnce();
  const form = useRef<HTMLFormElement>(null);
  /* How often it was tried with something missing: that may be far from the button, so it is gone to each time. */
  const [tried, setTried] = useState(0);
  useLayoutEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tried]);
  const { organisations } = useOrganisations();
  const known = keptAs(organisations, details.values.organisation);
  /* Whose promise, logo and people were taken. */
  const [filled, setFilled] = useState<string | null>(null);
  const fill = (from: Organisation) => {
    details.setFieldValue('organisation', from.name);
    if (from.brandPromise !== '') details.setFieldValue('brandPromise', from.brandPromise);
    if (from.people !== '') people.setFieldValue('by', 'name');
    setFilled(from.id);
  };

  const { by, count, names, second } = people.values;
  const listed = parseNames(strings, names, { second });
  const expected = by === 'name' ? listed.people.length : isCount(count) ? count : 0;
  const { agenda, exercises: held } = draft.planned;
  const library = useLibrary(
    strings.locale.tag,
    useMemo(() => Object.values(held), [held]),
  );
  const begins = toBegin(strings.locale.tag, draft.planned);
  const [first] = agendaRows(begins, expected);

  const create = async (asRehearsal: boolean) => {
    const wrong = [details, people].flatMap((one) => Object.keys(one.validate().errors));
    /* Invented people play without a title, too. */
    if (wrong.some((field) => !(asRehearsal && field === 'title'))) return setTried(tried + 1);
    /* What is rehearsed is what was planned: it is still there when one comes back to begin it. */
    keep(() =>
      asRehearsal ? { details: details.values, people: people.values, planned: draft.planned, template } : null,
    );
    const participants =
      by === 'name' && !asRehearsal
        ? listed.people.map((person, index) => ({ ...person, id: newId(), seat: index + 1 }))
        : numbered(expected);
    const { exercises } = agendaFile(newId(), begins.agenda, begins.exercises);
    const made = await request('home/create', {
      language: strings.locale.tag,
      details: asRehearsal
        ? rehearsedDetails(strings, details.getTransformedValues(), agenda.title)
        : withoutBlanks(details.getTransformedValues()),
      participants,
      agenda: begins.agenda,
      ...(asRehearsal ? { rehearsal: true as const } : {}),
      ...(known?.logo && known.id === filled ? { logo: known.logo } : {}),
      own: Object.values(exercises),
    });
    return tellIfProblem(strings, made);
  };

  return (
    <Acts screen="new-session" doing={{ canUndo: draft.canUndo, undo: draft.undo }}>
      <main className={classes.page} data-lens="mission" data-screen="new-session">
        <form
          ref={form}
          className={classes.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            once(() => create(false));
          }}
        >
          <div className={classes.fields}>
            <h1>{words.title}</h1>
            <div className={classes.columns}>
              <div className={classes.sides}>
                <Part title={words.details}>
                  <DetailsFields
                    form={details}
                    known={organisations.map(({ name }) => name)}
                    ofOrganisation={
                      known && <KnownOrganisation known={known} filled={known.id === filled} fill={() => fill(known)} />
                    }
                  />
                </Part>
                <Part title={words.people}>
                  <SegmentedControl
                    {...people.getInputProps('by')}
                    data={[
                      { value: 'number', label: words.byNumber },
                      { value: 'name', label: words.byName },
                    ]}
                    aria-label={words.people}
                  />
                  {by === 'name' ? (
                    <>
                      {known && (
                        <WhoComes
                          known={known}
                          names={names}
                          choose={(chosen) => people.setFieldValue('names', chosen)}
                        />
                      )}
                      <Textarea
                        label={words.names}
                        placeholder={words.namesExample}
                        {...people.getInputProps('names')}
                        description={words.named(listed.people.length)}
                        autosize
                        minRows={6}
                        maxRows={12}
                      />
                      <PeopleRead
                        list={listed}
                        typed={names}
                        choose={(chosen) => people.setFieldValue('second', chosen)}
                      />
                    </>
                  ) : (
                    <NumberField
                      label={words.howMany}
                      {...people.getInputProps('count')}
                      value={count}
                      min={1}
                      max={MOST_SEATS}
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
                  rows={agendaRows(draft.planned, expected)}
                  start={agenda.start ?? null}
                  available={agenda.minutes ?? null}
                  library={library}
                  edit={draft.edit}
                />
              </Part>
            </div>
          </div>
          <footer className={classes.foot}>
            <p role="status">{words.begins(first?.title ?? '', agenda.items.length)}</p>
            <Button
              variant="subtle"
              onClick={() => {
                keep(() => null);
                back();
              }}
            >
              {strings.app.cancel}
            </Button>
            <Tooltip
              label={strings.rehearsal.startHint}
              multiline
              w={320}
              events={{ hover: true, focus: true, touch: false }}
            >
              <Button size="md" aria-description={strings.rehearsal.startHint} onClick={() => once(() => create(true))}>
                {strings.rehearsal.start}
              </Button>
            </Tooltip>
            <Button type="submit" variant="filled" size="md">
              {words.create}
            </Button>
          </footer>
        </form>
      </main>
    </Acts>
  );
}
