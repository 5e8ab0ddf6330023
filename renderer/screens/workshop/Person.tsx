import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { LONGEST_GROUP, LONGEST_NAME, type Participant } from '@shared/base/people';
import type { Command } from '@shared/session/commands';
import { useStrings } from '../../components/use-strings';
import { useAttendance } from '../../kinds/parts/present';

interface Props {
  readonly person: Participant;
  /** What they are called among all others. */
  readonly called: string;
  readonly send: (command: Command) => Promise<boolean>;
}

/** One participant: in the room or not, and a name and a group that can be given or mended at any time. */
export function Person({ person, called, send }: Props) {
  const strings = useStrings();
  const words = strings.workshop;
  const { id, seat } = person;
  const { present } = useAttendance();
  const [name, setName] = useState(person.name);
  const [group, setGroup] = useState(person.group);
  useEffect(() => {
    setName(person.name);
    setGroup(person.group);
  }, [person.name, person.group]);
  const keep = () => {
    const now = { id, name: name.trim(), group: group.trim() };
    if (now.name !== person.name || now.group !== person.group)
      void send({ type: 'participant/edit', participant: now });
  };
  return (
    <li>
      <Checkbox
        label={String(seat)}
        aria-label={words.isHere(called)}
        checked={present.includes(id)}
        onChange={({ currentTarget }) =>
          void send({ type: 'participant/here', participantId: id, here: currentTarget.checked })
        }
      />
      <TextInput
        aria-label={words.nameOf(seat)}
        placeholder={strings.people.seat(seat)}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={keep}
        maxLength={LONGEST_NAME}
        size="xs"
      />
      <TextInput
        aria-label={words.groupOf(called)}
        placeholder={words.personGroup}
        value={group}
        onChange={(event) => setGroup(event.currentTarget.value)}
        onBlur={keep}
        maxLength={LONGEST_GROUP}
        size="xs"
      />
      <ActionIcon
        aria-label={words.removePerson(called)}
        onClick={() => void send({ type: 'participant/remove', participantId: id })}
      >
        ×
      </ActionIcon>
    </li>
  );
}
