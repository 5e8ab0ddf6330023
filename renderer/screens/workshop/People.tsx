import { Button, TextInput } from '@mantine/core';
import { LONGEST_GROUP, LONGEST_NAME } from '@shared/base/people';
import type { FacilitatorView } from '@shared/views/views';
import { namesAmong } from '@shared/words/called';
import type { Command } from '@shared/session/commands';
import { parseNames } from '@shared/session/parse-names';
import { said } from '@shared/base/text';
import { useKept } from '../../components/kept';
import { useStrings } from '../../components/use-strings';
import { newId } from '../../bridge/client';
import { useAttendance } from '../../kinds/parts/present';
import { PastedPeople, type Pasted } from './PastedPeople';
import { BandsField } from './BandsField';
import { Person } from './Person';
import classes from './People.module.css';

/** Who is here: tick who is in the room, add who comes late. It stays in the session, and goes on record with each vote and rating. */
export function People({
  view,
  send,
}: {
  readonly view: FacilitatorView;
  readonly send: (command: Command) => Promise<boolean>;
}) {
  const strings = useStrings();
  const words = strings.workshop;
  const { present } = useAttendance();
  const called = namesAmong(strings, view.participants);
  const [pasted, setPasted] = useKept<Pasted | null>('pasted people', null);
  const [name, setName] = useKept('new person', '');
  const [group, setGroup] = useKept('group of the new person', '');
  const add = async () => {
    const added = await send({
      type: 'participant/add',
      participant: { id: newId(), name: said(name), group: said(group) },
    });
    if (added) setName(() => '');
  };
  return (
    <div className={classes.people}>
      {view.participants.length > 0 && <p>{strings.steps.vote.presentOf(present.length, view.participants.length)}</p>}
      <ul>
        {view.participants.map((person) => (
          <Person key={person.id} person={person} called={called(person)} send={send} />
        ))}
      </ul>
      <BandsField view={view} send={send} />
      {pasted === null ? (
        <form
          className={classes.addPerson}
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextInput
            label={words.personName}
            description={words.pastePeople}
            value={name}
            onPaste={(event) => {
              const text = event.clipboardData.getData('text/plain');
              if (parseNames(strings, text).people.length < 2) return;
              event.preventDefault();
              setPasted(() => ({ text, second: null }));
            }}
            onChange={({ currentTarget: { value } }) => setName(() => value)}
            maxLength={LONGEST_NAME}
          />
          <TextInput
            label={words.personGroup}
            value={group}
            onChange={({ currentTarget: { value } }) => setGroup(() => value)}
            maxLength={LONGEST_GROUP}
          />
          <Button type="submit">{words.addPerson}</Button>
        </form>
      ) : (
        <PastedPeople pasted={pasted} here={view.participants} change={(now) => setPasted(() => now)} send={send} />
      )}
    </div>
  );
}
