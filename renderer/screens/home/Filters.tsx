import { SegmentedControl, Select } from '@mantine/core';
import type { SessionCard } from '@shared/host/views';
import { useStrings } from '../../components/use-strings';
import { organisationsIn, yearsIn, type Wanted } from './find';
import classes from './Home.module.css';

interface Props {
  readonly sessions: readonly SessionCard[];
  readonly wanted: Wanted;
  readonly want: (change: Partial<Wanted>) => void;
}

/* Stands for null, which no list knows. */
const ANY = 'any';

const orAny = (value: string | null): string | null => (value === ANY ? null : value);

/** Which of the sessions are shown; what would leave all of them is not there. */
export function Filters({ sessions, wanted, want }: Props) {
  const words = useStrings().home;
  const organisations = organisationsIn(sessions);
  const years = yearsIn(sessions);
  return (
    <div className={classes.filters}>
      <SegmentedControl
        size="xs"
        aria-label={words.show}
        value={wanted.only}
        onChange={(only) => want({ only })}
        data={(['all', 'unfinished', 'due'] as const).map((only) => ({ value: only, label: words.only[only] }))}
      />
      {(years.length > 1 || wanted.year !== null) && (
        <Select
          size="xs"
          aria-label={words.year}
          value={wanted.year ?? ANY}
          onChange={(year) => want({ year: orAny(year) })}
          data={[{ value: ANY, label: words.anyYear }, ...years]}
          allowDeselect={false}
          w={120}
        />
      )}
      {(organisations.length > 1 || wanted.organisation !== null) && (
        <Select
          size="xs"
          aria-label={words.organisation}
          value={wanted.organisation ?? ANY}
          onChange={(organisation) => want({ organisation: orAny(organisation) })}
          data={[{ value: ANY, label: words.anyOrganisation }, ...organisations]}
          allowDeselect={false}
          w={210}
        />
      )}
    </div>
  );
}
