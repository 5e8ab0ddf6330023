import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { MOST_AT_ONCE } from '@shared/kinds/collect/schema';
import { columnsFor, hasNames, readRows, type ColumnUse, type Reading, type Target } from '@shared/kinds/collect/table';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { useStrings } from '../../../components/use-strings';
import { Quiet } from '../../../components/Quiet';
import { useUnfinished } from '../../../components/unfinished';
import { hearKeys } from '../../../keys/hear';
import { newId } from '../../../bridge/client';
import type { StepProps } from '../../contract';
import classes from '../../parts/step.module.css';
import { ChooseHeading } from '../ChooseHeading';
import type { Source } from './use-import';

/** Ideas that are shown before they come in. */
const SHOWN = 5;

/** What is told of the rows that do not simply come in, one sentence each. */
function Told({
  reading,
  leaveOut,
  sealed,
}: {
  readonly reading: Reading;
  readonly leaveOut: boolean;
  readonly sealed: boolean;
}) {
  const strings = useStrings();
  const words = strings.importIdeas;
  const { ideas, empty, without, twice, tooLong, unknownHeading, unused } = reading;
  const told = [
    ...(tooLong.length > 0 ? [words.tooLong(tooLong, LONGEST_TEXT)] : []),
    ...(ideas.length > MOST_AT_ONCE ? [words.tooMany(ideas.length, MOST_AT_ONCE)] : []),
    ...(empty > 0 ? [words.empty(empty)] : []),
    ...(without > 0 ? [words.without(without)] : []),
    ...(twice > 0 ? [leaveOut ? words.twiceOut(twice) : words.twice(twice)] : []),
    ...(unknownHeading > 0 ? [words.unknownHeading(unknownHeading)] : []),
    ...(unused > 0 ? [words.unused(unused)] : []),
    ...(sealed ? [words.sealed] : []),
  ];
  return (
    <ul>
      {told.map((text) => (
        <Quiet as="li" key={text}>
          {text}
        </Quiet>
      ))}
    </ul>
  );
}

interface Props extends Pick<StepProps<'collect'>, 'work' | 'at' | 'send'> {
  readonly source: Source;
  readonly leave: () => void;
}

/** How many ideas would come in, and which column goes where; all of them by one command, or none. */
export function ImportPreview({ source, work, at, send, leave }: Props) {
  const strings = useStrings();
  const words = strings.importIdeas;
  const [heading, setHeading] = useState<string | null>(work.headings[0]?.id ?? null);
  const target: Target = {
    fields: work.fields,
    headings: work.headings,
    /* What is sealed is not known here. */
    texts: work.ideas.map(({ text }) => text),
    heading,
    names: words.columnNames,
  };
  const [named, setNamed] = useState(() => source.table && hasNames(source.rows, target));
  const [columns, setColumns] = useState<readonly ColumnUse[]>(() => columnsFor(source.rows, named, target));
  const [leaveOut, setLeaveOut] = useState(!work.sealed);
  const reading = readRows(source.rows, columns, named, leaveOut, target);
  const count = reading.ideas.length;
  const possible = count > 0 && count <= MOST_AT_ONCE && reading.tooLong.length === 0;

  const take = async () => {
    if (!possible) return;
    const ideas = reading.ideas.map((idea) => ({ ...idea, id: newId() }));
    if (await send({ type: 'collect/add', at, ideas })) leave();
  };
  /* It waits: nobody goes on without it by the key that adds it. */
  const button = useRef<HTMLButtonElement>(null);
  const taking = work.sealed ? words.intoBox(count) : words.take(count);
  useUnfinished(button, true, possible ? { label: taking, act: take } : null);
  const places = [
    { value: 'idea', label: words.places.idea },
    ...work.fields.map(({ id, label }) => ({ value: `field-${id}`, label })),
    ...(work.headings.length > 0 ? [{ value: 'heading', label: words.places.heading }] : []),
    { value: 'nothing', label: words.places.nothing },
  ];
  const names = named ? (source.rows[0]?.cells ?? []) : [];
  return (
    <section className={classes.stack} aria-label={words.title} onKeyDown={(event) => hearKeys(event, { Esc: leave })}>
      <p className={classes.big} role="status">
        {words.found(count, source.file)}
      </p>
      {source.table && columns.length > 1 && (
        <>
          <Checkbox
            label={words.named}
            checked={named}
            onChange={({ currentTarget: { checked } }) => {
              setNamed(checked);
              setColumns(columnsFor(source.rows, checked, target));
            }}
          />
          <div className={classes.columns}>
            {columns.map((column, index) => (
              <NativeSelect
                // oxlint-disable-next-line react/no-array-index-key -- a column is its place
                key={index}
                label={words.column(index + 1, names[index]?.trim() ?? '')}
                value={column}
                data={places}
                onChange={({ currentTarget: { value } }) =>
                  setColumns(
                    columns.map((one, other) =>
                      other === index ? (value as ColumnUse) : one === value && value !== 'nothing' ? 'nothing' : one,
                    ),
                  )
                }
              />
            ))}
          </div>
        </>
      )}
      <ChooseHeading headings={work.headings} chosen={heading} choose={setHeading} />
      {reading.twice > 0 && (
        <Checkbox
          label={words.leaveOut}
          checked={leaveOut}
          onChange={({ currentTarget: { checked } }) => setLeaveOut(checked)}
        />
      )}
      <Told reading={reading} leaveOut={leaveOut} sealed={work.sealed} />
      {!work.sealed && (
        <ul className={classes.list}>
          {reading.ideas.slice(0, SHOWN).map(({ text, fields }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the same text may stand twice
            <li key={index}>
              <span className={classes.clamped} dir="auto">
                {text}
              </span>
              {Object.entries(fields).map(([field, said]) => (
                <span key={field} className={classes.field}>
                  {strings.steps.collect.field(work.fields.find(({ id }) => id === field)?.label ?? '', said.text)}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {!work.sealed && count > SHOWN && <Quiet>{words.more(count - SHOWN)}</Quiet>}
      <div className={classes.row}>
        <Button ref={button} disabled={!possible} onClick={() => void take()} autoFocus>
          {taking}
        </Button>
        <Button variant="subtle" onClick={leave}>
          {strings.app.cancel}
        </Button>
      </div>
    </section>
  );
}
