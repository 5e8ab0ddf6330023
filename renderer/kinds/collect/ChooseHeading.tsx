import { Radio } from '@mantine/core';
import type { IdeaHeading } from '@shared/kinds/collect/headings';
import { useStrings } from '../../components/use-strings';
import classes from '../parts/step.module.css';

interface Props {
  readonly headings: readonly IdeaHeading[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

/** Under which heading the next idea goes; nothing where there are none. */
export function ChooseHeading({ headings, chosen, choose }: Props) {
  const strings = useStrings();
  if (headings.length === 0) return null;
  return (
    <Radio.Group label={strings.steps.collect.heading} value={chosen ?? ''} onChange={choose}>
      <div className={classes.headings}>
        {headings.map(({ id, label }) => (
          <Radio key={id} value={id} label={label} />
        ))}
      </div>
    </Radio.Group>
  );
}
