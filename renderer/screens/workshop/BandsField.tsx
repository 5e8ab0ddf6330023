import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { LEAST_ANSWERS } from '@shared/engines/answers/outcome';
import { bandsOf, groupsWithSizes, sidesOf } from '@shared/session/bands';
import type { Command } from '@shared/session/commands';
import type { FacilitatorView } from '@shared/views/views';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import classes from './People.module.css';

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
  const small = groups.filter((one) => one.small).map(({ name }) => name);
  /* Of two groups, either is the other's band already. What is set can always be taken back. */
  if (bands === null && (groups.length < 3 || small.length === 0)) return null;
  const pair = bands ?? bandsOf({ participants, language }, ticked);
  const sides = pair && sidesOf({ participants, language }, pair);
  const peopleIn = (names: readonly string[]): number =>
    groups.reduce((sum, { name, people }) => sum + (names.includes(name) ? people : 0), 0);
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
        {sides && <p>{words.pair(pair.together.name, peopleIn(sides.together), pair.rest, peopleIn(sides.rest))}</p>}
        {sides && sides.neither.length > 0 && <p>{words.neither(sides.neither, peopleIn(sides.neither))}</p>}
        {bands === null ? (
          <Button
            variant="default"
            disabled={pair === null}
            onClick={() => void send({ type: 'session/bands', bands: pair })}
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
