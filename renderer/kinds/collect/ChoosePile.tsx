import { Radio } from '@mantine/core';
import { useStrings } from '../../components/use-strings';
import classes from '../parts/step.module.css';

interface Props {
  /** Names of the participants' groups. */
  readonly piles: readonly string[];
  /** Empty where the cards are mixed. */
  readonly chosen: string;
  readonly choose: (pile: string) => void;
}

/** Whose pile of cards is being typed in, so that groups can be compared without anybody being named. */
export function ChoosePile({ piles, chosen, choose }: Props) {
  const strings = useStrings();
  const words = strings.steps.collect;
  return (
    <Radio.Group label={words.pile} description={words.pileHint} value={chosen} onChange={choose}>
      <div className={classes.row}>
        <Radio value="" label={words.anyPile} />
        {piles.map((name) => (
          <Radio key={name} value={name} label={name} />
        ))}
      </div>
    </Radio.Group>
  );
}
