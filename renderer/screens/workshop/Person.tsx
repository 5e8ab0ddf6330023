import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { LONGEST_GROUP, LONGEST_NAME, type Participant } from '@shared/base/people';
import type { Command } from '@shared/session/commands';
import { useKeptText } from '../../components/use-kept-text';
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
  /* Both are sent: each is what the other field of this person holds, kept or on its way. */
  const latest = useRef({ name: person.name, group: person.group });
  useEffect(() => {
    latest.current = { name: person.name, group: person.group };
  }, [person.name, person.group]);
  const keep = (changed: { name?: string; group?: string }) => {
    latest.current = { ...latest.current, ...changed };
    return send({ type: 'participant/edit', participant: { id, ...latest.current } });
  };
  const name = useKeptText(person.name, (typed) => keep({ name: typed }));
  const group = useKeptText(person.group, (typed) => keep({ group: typed }));
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
        {...name}
        maxLength={LONGEST_NAME}
        size="xs"
      />
      <TextInput
        aria-label={words.groupOf(called)}
        placeholder={words.personGroup}
        {...group}
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
