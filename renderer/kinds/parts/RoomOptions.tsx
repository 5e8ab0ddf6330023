import { useStrings } from '../../components/use-strings';
import { Fit } from '../../stage/Fit';
import { Nothing } from '../../stage/Poster';
import type { Beside } from '@shared/kinds/beside';
import type { RoomPicture } from '../contract';
import { RoomBeside } from './RoomBeside';
import classes from './room.module.css';

/** What will be voted on, rated or judged. */
export function RoomOptions({ view }: { readonly view: RoomPicture<'options'> }) {
  const strings = useStrings();
  if (view.options.length === 0) return <Nothing>{strings.room.nothingYet}</Nothing>;
  return <Options options={view.options} numbered={false} />;
}

interface OptionsProps {
  readonly options: readonly { readonly id: string; readonly text: string; readonly beside?: readonly Beside[] }[];
  /** With the numbers that are called out or written on paper. */
  readonly numbered: boolean;
  /** Those that are counted already, where they are asked one after the other: the next one is lit. */
  readonly counted?: readonly string[];
}

/** Options as notes. */
export function Options({ options, numbered, counted }: OptionsProps) {
  const now = counted && options.find(({ id }) => !counted.includes(id))?.id;
  const asked = (id: string) => counted && (id === now ? 'now' : counted.includes(id) ? 'past' : 'later');
  return (
    <Fit
      flow="notes"
      asked={now}
      items={options.map(({ id, text, beside = [] }, index) => ({
        key: id,
        node: (
          <div className={classes.card} data-asked={asked(id)}>
            <span dir={numbered ? undefined : 'auto'}>
              {numbered && <strong>{index + 1}. </strong>}
              <bdi>{text}</bdi>
            </span>
            <RoomBeside beside={beside} />
          </div>
        ),
      }))}
    />
  );
}
