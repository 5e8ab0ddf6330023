import { SpreadBars } from '../../components/SpreadBars';
import { useStrings } from '../../components/use-strings';
import { FIST_VALUES } from './fist-values';
import type { RoomPicture } from '../contract';
import own from './Fists.module.css';

type Confidence = NonNullable<RoomPicture<'actions'>['actions'][number]['confidence']>;

/** Fist to five as the room has just shown it: one column after the other, from no finger to five, and then the average. */
export function Fists({ confidence: { counts, average, mark, fails, split } }: { readonly confidence: Confidence }) {
  const strings = useStrings();
  const said = [
    ...(average === null ? [] : [`${strings.room.average} ${strings.locale.decimal(average, mark)}`]),
    ...(fails ? [strings.room.fails] : []),
    ...(split ? [strings.room.split] : []),
  ];
  return (
    <div className={own.fists}>
      <div className={own.columns}>
        <SpreadBars values={FIST_VALUES} counts={counts} average={average} mark={mark} builds />
      </div>
      <p className={own.said}>{said.join(' · ')}</p>
    </div>
  );
}
