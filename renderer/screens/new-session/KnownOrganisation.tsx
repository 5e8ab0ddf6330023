import { Button, Checkbox } from '@mantine/core';
import type { Organisation } from '@shared/host/organisation';
import { linesOf } from '@shared/kinds/collect/parse-list';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import classes from './NewSession.module.css';

const linesIn = (people: string): string[] => [...new Set(linesOf(people).map((line) => line.trim()))].filter(Boolean);

interface Props {
  readonly known: Organisation;
  readonly filled: boolean;
  readonly fill: () => void;
}

/** Offers what is kept of the organisation that was typed. */
export function KnownOrganisation({ known, filled, fill }: Props) {
  const words = useStrings().organisations;
  return (
    <div className={classes.known} role="status">
      <Quiet as="span">{filled ? words.filled : words.known(known.name)}</Quiet>
      {!filled && (
        <Button size="compact-md" onClick={fill}>
          {words.fill}
        </Button>
      )}
    </div>
  );
}

interface WhoProps {
  readonly known: Organisation;
  /** The list of names as it is typed. */
  readonly names: string;
  readonly choose: (names: string) => void;
}

/** The people who are kept with an organisation, to pick from: whoever is picked stands in the list. */
export function WhoComes({ known, names, choose }: WhoProps) {
  const words = useStrings().organisations;
  const listed = linesIn(names);
  const people = linesIn(known.people);
  if (people.length === 0) return null;
  return (
    <fieldset className={classes.who}>
      <legend>{words.whoComes(known.name)}</legend>
      {people.map((person) => (
        <Checkbox
          key={person}
          label={<bdi>{person}</bdi>}
          checked={listed.includes(person)}
          onChange={({ currentTarget: { checked } }) =>
            choose((checked ? [...listed, person] : listed.filter((line) => line !== person)).join('\n'))
          }
        />
      ))}
    </fieldset>
  );
}
