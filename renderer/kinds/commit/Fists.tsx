import type { CSSProperties } from 'react';
import { useStrings } from '../../components/use-strings';
import type { RoomPicture } from '../contract';
import own from './Fists.module.css';

type Confidence = NonNullable<RoomPicture<'actions'>['actions'][number]['confidence']>;

/** Fist to five as the room has just shown it: one column after the other, from no finger to five, and then the average. */
export function Fists({ confidence: { counts, average, mark, fails, split } }: { readonly confidence: Confidence }) {
  const strings = useStrings();
  const most = Math.max(1, ...counts);
  const said = [
    ...(average === null ? [] : [`${strings.room.average} ${strings.locale.decimal(average, mark)}`]),
    ...(fails ? [strings.room.fails] : []),
    ...(split ? [strings.room.split] : []),
  ];
  return (
    <div className={own.fists}>
      <ol className={own.columns}>
        {counts.map((count, fingers) => (
          <li key={fingers} style={{ '--nth': fingers } as CSSProperties}>
            <span className={own.count} data-none={count === 0}>
              {count}
            </span>
            <span className={own.bar} data-under={fingers < mark} style={{ height: `${(count / most) * 3}em` }} />
            <span className={own.fingers}>{fingers}</span>
          </li>
        ))}
      </ol>
      <p className={own.said} style={{ '--nth': counts.length } as CSSProperties}>
        {said.join(' · ')}
      </p>
    </div>
  );
}
