import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Bands, Participant } from '@shared/base/people';
import { LEAST_ANSWERS } from '@shared/engines/answers/outcome';
import type { Command } from '@shared/session/commands';
import type { FacilitatorView } from '@shared/views/views';
import { stringsOf } from '@shared/words';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import classes from './People.module.css';

interface Sized {
  readonly name: string;
  readonly people: number;
}

/** The participants' groups with their sizes, in the order of the list. */
function groupsWithSizes(participants: readonly Participant[]): readonly Sized[] {
  const sizes = new Map<string, number>();
  for (const { group } of participants)
    if (group.trim() !== '') sizes.set(group.trim(), (sizes.get(group.trim()) ?? 0) + 1);
  return [...sizes].map(([name, people]) => ({ name, people }));
}

const peopleIn = (groups: readonly Sized[]): number => groups.reduce((sum, { people }) => sum + people, 0);

/** Where a group is too small to be compared in secret: which groups stand together against all others. */
export function BandsField({
  view: { participants, bands, language },
  send,
}: {
  readonly view: FacilitatorView;
  readonly send: (command: Command) => Promise<boolean>;
}) {
  const words = useStrings().workshop.bands;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const groups = groupsWithSizes(participants);
  const small = groups.filter(({ people }) => people < LEAST_ANSWERS).map(({ name }) => name);
  if (groups.length < 3 || (small.length === 0 && bands === null)) return null;
  const isTogether = ({ name }: Sized) => (bands?.together.groups ?? ticked).includes(name);
  const [together, rest] = [groups.filter(isTogether), groups.filter((one) => !isTogether(one))];
  /* They stand in the plan and in the room: in the session's words. */
  const called = (some: readonly Sized[]) => stringsOf(language).locale.list(some.map(({ name }) => name));
  const wanted: Bands = {
    together: { name: called(together), groups: together.map(({ name }) => name) },
    rest: called(rest),
  };
  const isPair = together.length > 0 && rest.length > 0;
  return (
    <details open={bands !== null || undefined}>
      <summary>{words.title}</summary>
      <fieldset className={classes.bands} aria-label={words.title}>
        {bands === null && <Quiet>{words.hint(small, LEAST_ANSWERS)}</Quiet>}
        {bands === null &&
          groups.map(({ name, people }) => (
            <Checkbox
              key={name}
              label={words.group(name, people)}
              checked={ticked.includes(name)}
              onChange={({ currentTarget: { checked } }) =>
                setTicked((before) => (checked ? [...before, name] : before.filter((one) => one !== name)))
              }
            />
          ))}
        {isPair && <p>{words.pair(called(together), peopleIn(together), called(rest), peopleIn(rest))}</p>}
        {bands === null ? (
          <Button
            variant="default"
            disabled={!isPair}
            onClick={() => void send({ type: 'session/bands', bands: wanted })}
          >
            {words.set}
          </Button>
        ) : (
          <Button variant="default" onClick={() => void send({ type: 'session/bands', bands: null })}>
            {words.unset}
          </Button>
        )}
      </fieldset>
    </details>
  );
}
