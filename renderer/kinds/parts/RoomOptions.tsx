import { useStrings } from '../../components/use-strings';
import { Paged } from '../../components/Paged';
import { Quiet } from '../../components/Quiet';
import type { RoomPicture } from '../contract';
import classes from './room.module.css';

/** What will be voted on, rated or judged. */
export function RoomOptions({ view }: { readonly view: RoomPicture<'options'> }) {
  const strings = useStrings();
  if (view.options.length === 0) return <Quiet>{strings.room.nothingYet}</Quiet>;
  return <Options options={view.options} numbered={false} />;
}

interface OptionsProps {
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** With the numbers that are called out or written on paper. */
  readonly numbered: boolean;
}

/** Options in two columns. */
export function Options({ options, numbered }: OptionsProps) {
  return (
    <Paged
      columns={2}
      items={options.map(({ id, text }, index) => ({
        key: id,
        node: (
          <div className={classes.card}>
            <span className={classes.clamped} dir={numbered ? undefined : 'auto'}>
              {numbered && <strong>{index + 1}. </strong>}
              <bdi>{text}</bdi>
            </span>
          </div>
        ),
      }))}
    />
  );
}
