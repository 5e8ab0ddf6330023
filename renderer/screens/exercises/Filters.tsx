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

const yesOrNo = (value: boolean | null): string => (value === null ? ANYTHING : value ? 'some' : 'none');
const readYesOrNo = (value: string | null): boolean | null =>
  value === 'some' ? true : value === 'none' ? false : null;

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
      <Select
        size="xs"
        aria-label={words.secret}
        value={yesOrNo(wanted.secret)}
        onChange={(secret) => change({ secret: readYesOrNo(secret) })}
        data={[
          { value: ANYTHING, label: words.anySecret },
          { value: 'some', label: words.someSecret },
          { value: 'none', label: words.noneSecret },
        ]}
        allowDeselect={false}
        w={186}
      />
      <Select
        size="xs"
        aria-label={words.paper}
        value={yesOrNo(wanted.paper)}
        onChange={(paper) => change({ paper: readYesOrNo(paper) })}
        data={[
          { value: ANYTHING, label: words.anyPaper },
          { value: 'some', label: words.somePaper },
          { value: 'none', label: words.nonePaper },
        ]}
        allowDeselect={false}
        w={186}
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
