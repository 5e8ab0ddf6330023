import { Button } from '@mantine/core';
import { Fragment, useRef, useState } from 'react';
import type { Organisation } from '@shared/host/organisation';
import { parseNames } from '@shared/session/parse-names';
import { newId, request } from '../../bridge/client';
import { ListRow } from '../../components/ListRow';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import { tellIfProblem } from '../../components/tell';
import { useOrganisations } from '../../components/use-organisations';
import { useStrings } from '../../components/use-strings';
import { OrganisationForm } from './OrganisationForm';
import classes from './Organisations.module.css';

/** Whom one works for again: what is kept of each, changed in its place, and deleted with one button, and back. */
export function Organisations() {
  const strings = useStrings();
  const words = strings.organisations;
  const { organisations, look } = useOrganisations();
  const [open, setOpen] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<Organisation | null>(null);

  /* As each was changed last: two fields may be left before either is kept. */
  const latest = useRef(new Map<string, Organisation>());
  const keep = async (organisation: Organisation) => {
    latest.current.set(organisation.id, organisation);
    const { ok } = tellIfProblem(strings, await request('organisations/save', organisation));
    await look();
    return ok;
  };
  const untitled = (number = 1): string => {
    const name = words.untitled(number);
    return organisations.some((one) => one.name === name) ? untitled(number + 1) : name;
  };
  const add = async () => {
    const id = newId();
    if (await keep({ id, name: untitled(), brandPromise: '', accent: null, logo: null, people: '' })) setOpen(id);
  };
  const now = (one: Organisation): Organisation => latest.current.get(one.id) ?? one;
  const remove = async (one: Organisation) => {
    setOpen(null);
    const organisation = now(one);
    if (tellIfProblem(strings, await request('organisations/delete', { id: organisation.id })).ok)
      setDeleted(organisation);
    await look();
  };
  const putBack = async (organisation: Organisation) => {
    if (await keep(organisation)) setDeleted(null);
  };

  return (
    <section>
      <h2>{words.title}</h2>
      <Quiet>{organisations.length === 0 ? words.none : words.text}</Quiet>
      <ul className={classes.list}>
        {organisations.map((one) => (
          <Fragment key={one.id}>
            <ListRow lines="above">
              <PlainButton
                className={classes.name}
                aria-expanded={open === one.id}
                title={words.edit(one.name)}
                onClick={() => setOpen(open === one.id ? null : one.id)}
              >
                <span dir="auto">{one.name}</span>
                {one.people !== '' && (
                  <Quiet as="span" small>
                    {words.count(parseNames(strings, one.people, { second: null }).people.length)}
                  </Quiet>
                )}
              </PlainButton>
              <Button size="compact-md" variant="subtle" onClick={() => void remove(one)}>
                {words.delete(one.name)}
              </Button>
            </ListRow>
            {open === one.id && (
              <li>
                <OrganisationForm organisation={one} keep={(change) => keep({ ...now(one), ...change })} />
              </li>
            )}
          </Fragment>
        ))}
      </ul>
      {deleted && (
        <div className={classes.deleted} role="status">
          <p>{words.deleted(deleted.name)}</p>
          <Button size="compact-md" onClick={() => void putBack(deleted)}>
            {words.putBack}
          </Button>
        </div>
      )}
      <Button onClick={() => void add()}>{words.add}</Button>
    </section>
  );
}
