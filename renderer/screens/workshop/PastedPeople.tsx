import { Button } from '@mantine/core';
import { useState } from 'react';
import { MOST_SEATS, type Participant } from '@shared/base/people';
import type { Command } from '@shared/session/commands';
import { parseNames, type Second } from '@shared/session/parse-names';
import { newId } from '../../bridge/client';
import { PeopleRead, whyNotTaken } from '../../components/PeopleRead';
import { useStrings } from '../../components/use-strings';
import classes from './People.module.css';

/** A list of people that was pasted, and what stands behind the names in it if the facilitator has said so. */
export interface Pasted {
  readonly text: string;
  readonly second: Second | null;
}

interface Props {
  readonly pasted: Pasted;
  readonly here: readonly Participant[];
  readonly change: (pasted: Pasted | null) => void;
  readonly send: (command: Command) => Promise<boolean>;
}

/** A pasted list of people waits here to be looked at; then all of them are added, or none. */
export function PastedPeople({ pasted, here, change, send }: Props) {
  const strings = useStrings();
  const words = strings.workshop;
  const [adding, setAdding] = useState(false);
  const groups = [...new Set(here.map(({ group }) => group))];
  const list = parseNames(strings, pasted.text, { second: pasted.second, groups });
  const room = MOST_SEATS - Math.max(0, ...here.map(({ seat }) => seat));
  const wrong = whyNotTaken(strings, list, room);
  const add = async () => {
    setAdding(true);
    for (const [index, person] of list.people.entries()) {
      if (await send({ type: 'participant/add', participant: { id: newId(), ...person } })) continue;
      /* Who is not there yet stays to be added. */
      const rest = list.people.slice(index).map(({ name, group }) => `${name}\t${group}`);
      setAdding(false);
      return change({ text: rest.join('\n'), second: 'group' });
    }
    return change(null);
  };
  return (
    <div className={classes.addPerson}>
      <PeopleRead list={list} typed={pasted.text} here={here} choose={(second) => change({ ...pasted, second })} />
      {wrong !== null && <p role="alert">{wrong}</p>}
      <div className={classes.buttons}>
        <Button disabled={wrong !== null || adding || list.people.length === 0} onClick={() => void add()} autoFocus>
          {words.addPeople(list.people.length)}
        </Button>
        <Button variant="subtle" onClick={() => change(null)}>
          {strings.app.cancel}
        </Button>
      </div>
    </div>
  );
}
