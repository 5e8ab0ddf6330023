import { Button, TextInput } from '@mantine/core';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { useKeptText } from '../../components/use-kept-text';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import { hearKeys } from '../../keys/hear';
import type { StepProps } from '../contract';
import { loose } from '../parts/as-action';
import { ToDoHere } from '../parts/ToDoHere';
import { SourceNotice } from '../parts/SourceNotice';
import classes from '../parts/step.module.css';
import { useBoardKeys, useChosen } from '../parts/use-chosen';

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly keep: (text: string) => void;
}

/** What is asked beside an item, kept when it is left. */
function Beside({ label, hint, text, keep }: FieldProps) {
  const field = useKeptText(text, keep);
  return (
    <TextInput
      aria-label={label}
      placeholder={hint}
      {...field}
      onKeyDown={(event) => hearKeys(event, { Enter: ({ currentTarget }) => currentTarget.blur() })}
      maxLength={LONGEST_TEXT}
      size="sm"
    />
  );
}

/** Sorting without dragging: choose items, press a bin's number; by touch the same with buttons; by dragging too. */
export function FacilitateSort({ work, at, send }: StepProps<'sort'>) {
  const strings = useStrings();
  const { sort: words } = strings.stepKinds;
  const known = [...work.bins.flatMap(({ items }) => items), ...work.unsorted].map(({ id }) => id);
  const board = useChosen(known);
  const put = (ids: readonly string[], bin: string | null): void => {
    if (ids.length === 0) return;
    void send({ type: 'sort/put', at, sortItems: [...ids], bin });
    board.clear();
  };
  useBoardKeys((key) => {
    const bin = work.bins[Number(key) - 1];
    if (bin) return () => put(board.chosen, bin.id);
    return key === 'u' && (() => put(board.chosen, null));
  });
  const card = (id: string, text: string) => (
    <button
      key={id}
      type="button"
      className={classes.card}
      aria-pressed={board.chosen.includes(id)}
      onClick={() => board.toggle(id)}
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
      data-idea-card
      dir="auto"
    >
      <span className={classes.clamped}>{text}</span>
    </button>
  );
  const dropped = (event: React.DragEvent) =>
    [event.dataTransfer.getData('text/plain')].filter((id) => known.includes(id));
  return (
    <div className={classes.stack}>
      <SourceNotice at={at} work={work} send={send} />
      {known.length > 0 && (
        <>
          <Quiet>{words.hint}</Quiet>
          <div className={classes.chips}>
            <span role="status">
              {words.left(work.unsorted.length)} {words.selected(board.chosen.length)}
            </span>
            {work.bins.map(({ id, number, label }) => (
              <Button key={id} disabled={board.chosen.length === 0} onClick={() => put(board.chosen, id)}>
                {number} {label}
              </Button>
            ))}
            <Button variant="subtle" disabled={board.chosen.length === 0} onClick={() => put(board.chosen, null)}>
              {words.out}
            </Button>
          </div>
          {work.unsorted.length > 0 && (
            <section className={classes.stack} aria-label={words.unsorted}>
              <h2>{words.unsorted}</h2>
              <div className={classes.board}>{work.unsorted.map(({ id, text }) => card(id, text))}</div>
            </section>
          )}
          <div className={classes.bins}>
            {work.bins.map((bin) => (
              <section
                key={bin.id}
                className={classes.group}
                aria-label={bin.label}
                onDragOver={(event) => event.preventDefault()}
                onDrop={(event) => put(dropped(event), bin.id)}
              >
                <div className={classes.groupHead}>
                  <span className={classes.key}>{bin.number}</span>
                  <strong>{bin.label}</strong>
                </div>
                <p className={classes.field}>{bin.hint}</p>
                {bin.items.length === 0 && <p className={classes.field}>{words.emptyBin}</p>}
                {bin.items.map((item) => (
                  <div key={item.id} className={classes.tight} {...loose({ at, item: item.id })}>
                    {card(item.id, item.text)}
                    {bin.fields.map((field, index) => (
                      <Beside
                        key={field.id}
                        label={words.field(field.label, item.text)}
                        hint={field.label}
                        text={item.fields[index]?.text ?? ''}
                        keep={(text) => void send({ type: 'sort/field', at, sortItem: item.id, field: field.id, text })}
                      />
                    ))}
                  </div>
                ))}
              </section>
            ))}
          </div>
          <ToDoHere />
        </>
      )}
    </div>
  );
}
