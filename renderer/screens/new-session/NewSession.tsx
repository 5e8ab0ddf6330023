import { Button, NumberInput, Radio, SegmentedControl, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { agendaTemplates, definitionById, plannedMinutes } from '@shared/agenda/templates';
import type { Participant } from '@shared/schema/session';
import { parseNames } from '@shared/session/parse-names';
import { strings } from '@shared/strings';
import { newId, request } from '../../bridge/client';
import { DetailsFields, wrongDetails } from '../../components/DetailsFields';
import { LensMark } from '../../components/LensMark';
import { today } from '../../components/format';
import { tellIfProblem } from '../../components/tell';
import classes from './NewSession.module.css';

const words = strings.newSession;
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
  const [templateId, setTemplateId] = useState(agendaTemplates[0]?.id ?? '');
  const [tried, setTried] = useState(false);

  const listed = parseNames(names).slice(0, MOST_PEOPLE);
  const people = typeof count === 'number' && count >= 1 && count <= MOST_PEOPLE ? count : null;
  const template = agendaTemplates.find(({ id }) => id === templateId);
  const wrong = {
    ...wrongDetails(details),
    people: byName ? listed.length === 0 : people === null,
  };

  const create = async () => {
    setTried(true);
    if (wrong.title || wrong.date || wrong.people || !template) return;
    const participants = byName
      ? listed.map((person, index) => ({ ...person, id: newId(), seat: index + 1 }))
      : numbered(people ?? 0);
    const agenda = { title: template.title, items: [...template.items] };
    tellIfProblem(
      await request('home/create', { details: { ...details, title: details.title.trim() }, participants, agenda }),
    );
  };

  return (
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
          <Part title={words.agenda}>
            <Radio.Group value={templateId} onChange={setTemplateId} aria-label={words.agenda}>
              {agendaTemplates.map(({ id, title, minutes }) => (
                <Radio key={id} value={id} label={`${title}, ${words.minutes(minutes)}`} />
              ))}
            </Radio.Group>
            {template && (
              <ol className={classes.agenda}>
                {template.items.map((item, index) => {
                  const definition = definitionById(item.exercise);
                  return (
                    <li key={`${item.exercise}-${index}`}>
                      <span className={classes.lens}>
                        {definition?.type === 'exercise' && <LensMark lens={definition.lens} />}
                      </span>
                      <span className={classes.exercise}>{definition?.title}</span>
                      <span className={classes.quiet}>{words.minutes(plannedMinutes([item]))}</span>
                    </li>
                  );
                })}
                <li className={classes.quiet}>{words.slack(template.minutes - plannedMinutes(template.items))}</li>
              </ol>
            )}
          </Part>
        </div>
      </form>
    </main>
  );
}
