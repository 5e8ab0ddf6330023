import { entryOf } from '@shared/base/entry-of';
import { Radio, TextInput } from '@mantine/core';
import type { MergeView } from '@shared/host/replies';
import { BOTH } from '@shared/engines/merging/conflicts';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import classes from './Merge.module.css';

interface Props {
  readonly view: MergeView;
  readonly title: string;
  readonly setTitle: (title: string) => void;
  /** What was chosen just now, by a difference's key. */
  readonly choices: Readonly<Record<string, string>>;
  readonly choose: (key: string, choice: string) => void;
}

/** One thing on which rooms differ: what each says, and where one can choose, the choice. */
function Difference({
  conflict,
  nameOf,
  choose,
}: {
  readonly conflict: MergeView['conflicts'][number];
  readonly nameOf: (room: string) => string;
  readonly choose: Props['choose'];
}) {
  const strings = useStrings();
  const words = strings.merge;
  const { key, kind, where, about, says, choices, chosen } = conflict;
  const head = [where, about].filter((part) => part !== '').join(' · ');
  const saidBy = (room: string) => says.find((one) => one.room === room)?.text ?? '';
  return (
    <li className={classes.conflict}>
      {head !== '' && <p className={classes.where}>{head}</p>}
      {chosen === null ? (
        <>
          <p>{words.kind(kind)}</p>
          {says.map(({ room, text }) => (
            <Quiet key={room} dir="auto">
              {nameOf(room)}
              {text !== '' && `: ${text}`}
            </Quiet>
          ))}
        </>
      ) : (
        <Radio.Group label={words.kind(kind)} value={chosen} onChange={(choice) => choose(key, choice)}>
          <div className={classes.choices}>
            {choices.map((choice) => (
              <Radio
                key={choice}
                value={choice}
                label={choice === BOTH ? words.both : `${nameOf(choice)}: ${saidBy(choice)}`}
              />
            ))}
          </div>
        </Radio.Group>
      )}
    </li>
  );
}

/** What the rooms come to together, and where they differ; or why they cannot be merged. */
export function MergeResult({ view, title, setTitle, choices, choose }: Props) {
  const strings = useStrings();
  const words = strings.merge;
  const { rooms, whole, conflicts, refused } = view;
  if (!whole) {
    return (
      <p className={classes.notice} role="status">
        {refused && words.refusal(refused.why, refused.room)}
      </p>
    );
  }
  const nameOf = (room: string) => rooms.find(({ id }) => id === room)?.name ?? '';
  return (
    <>
      <TextInput
        label={words.sessionTitle}
        value={title}
        maxLength={300}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <p role="status">
        <strong>{words.whole}:</strong> {words.figures(whole.participants, whole.ideas, whole.votes)}.{' '}
        {words.sums(whole.sums)}
      </p>
      <h3>{words.conflicts(conflicts.length)}</h3>
      <ul className={classes.conflicts}>
        {conflicts.map((conflict, index) => (
          <Difference
            key={`${conflict.key} ${index}`}
            conflict={{
              ...conflict,
              chosen: conflict.chosen === null ? null : (entryOf(choices, conflict.key) ?? conflict.chosen),
            }}
            nameOf={nameOf}
            choose={choose}
          />
        ))}
      </ul>
    </>
  );
}
