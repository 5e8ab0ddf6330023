import { Button, Select } from '@mantine/core';
import { MOST_SEATS } from '@shared/base/people';
import { Lens } from '@shared/base/primitives';
import { ANY, type Wanted } from '@shared/exercises/find';
import { NumberField } from '../../components/NumberField';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import classes from './Exercises.module.css';

/** Lengths that are asked for. */
const MINUTES = [15, 30, 45, 60] as const;

/* Stands for null, which no list knows. */
const ANYTHING = 'any';

interface WhetherProps {
  readonly label: string;
  /** Null where nobody asks. */
  readonly value: boolean | null;
  readonly change: (value: boolean | null) => void;
  readonly says: Readonly<Record<'any' | 'some' | 'none', string>>;
}

/** Whether there is something of a kind in an exercise. */
function Whether({ label, value, change, says }: WhetherProps) {
  return (
    <Select
      size="xs"
      aria-label={label}
      value={value === null ? ANYTHING : value ? 'some' : 'none'}
      onChange={(chosen) => change(chosen === 'some' ? true : chosen === 'none' ? false : null)}
      data={[
        { value: ANYTHING, label: says.any },
        { value: 'some', label: says.some },
        { value: 'none', label: says.none },
      ]}
      allowDeselect={false}
      w={186}
    />
  );
}

interface Props {
  readonly wanted: Wanted;
  readonly want: (wanted: Wanted) => void;
  /** How many exercises are shown, and how many there are. */
  readonly shown: number;
  readonly all: number;
}

/** Which of the exercises are shown, and how many these are. */
export function Filters({ wanted, want, shown, all }: Props) {
  const strings = useStrings();
  const words = strings.exercisesScreen.filters;
  const { lenses } = strings.plan.layout;
  const change = (to: Partial<Wanted>) => want({ ...wanted, ...to });
  const isAny = Object.values(wanted).every((one) => one === null);
  return (
    <div className={classes.filters} role="group" aria-label={words.title}>
      <Select
        size="xs"
        aria-label={words.lens}
        value={wanted.lens ?? ANYTHING}
        onChange={(lens) => change({ lens: Lens.safeParse(lens).data ?? null })}
        data={[
          { value: ANYTHING, label: words.anyLens },
          ...Lens.options.map((lens) => ({ value: lens, label: lenses[lens] })),
        ]}
        allowDeselect={false}
        w={120}
      />
      <Select
        size="xs"
        aria-label={words.minutes}
        value={wanted.minutes === null ? ANYTHING : String(wanted.minutes)}
        onChange={(minutes) => change({ minutes: MINUTES.find((one) => String(one) === minutes) ?? null })}
        data={[
          { value: ANYTHING, label: words.anyMinutes },
          ...MINUTES.map((minutes) => ({ value: String(minutes), label: words.upTo(minutes) })),
        ]}
        allowDeselect={false}
        w={130}
      />
      <NumberField
        size="xs"
        aria-label={words.people}
        placeholder={words.people}
        value={wanted.people}
        onChange={(people) => change({ people })}
        min={1}
        max={MOST_SEATS}
        w={104}
      />
      <Whether
        label={words.secret}
        value={wanted.secret}
        change={(secret) => change({ secret })}
        says={{ any: words.anySecret, some: words.someSecret, none: words.noneSecret }}
      />
      <Whether
        label={words.paper}
        value={wanted.paper}
        change={(paper) => change({ paper })}
        says={{ any: words.anyPaper, some: words.somePaper, none: words.nonePaper }}
      />
      <Quiet as="span" small role="status">
        {words.shown(shown, all)}
      </Quiet>
      {!isAny && shown > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => want(ANY)}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
