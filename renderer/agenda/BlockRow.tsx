import { ActionIcon } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ItemChange } from '@shared/session/agenda-edit';
import type { AgendaRow } from '@shared/agenda/rows';
import { MOST_MINUTES } from '@shared/session/schema/agenda';
import { useStrings } from '../components/use-strings';
import { hearKeys } from '../keys/hear';
import { EditInPlace } from '../components/EditInPlace';
import { LensMark } from '../components/LensMark';
import { NumberField } from '../components/NumberField';
import { Misfits } from './Misfits';
import { atMinutes } from '@shared/base/time-of-day';
import type { useReorder } from './use-reorder';
import { PlainButton } from '../components/PlainButton';
import { Quiet } from '../components/Quiet';
import classes from './Builder.module.css';

const STEP = 5;

const FORMS = ['full', 'short'] as const;

interface RowActs {
  readonly change: (change: ItemChange) => void;
  /** Up or down by one place. */
  readonly move: (by: 1 | -1) => void;
  readonly focus: (by: 1 | -1) => void;
  readonly remove: () => void;
}

interface Props {
  readonly row: AgendaRow;
  readonly start: string | null;
  /** In the room's past or present: it is left out, never removed. */
  readonly used: boolean;
  readonly acts: RowActs;
  readonly drag: ReturnType<typeof useReorder>;
  /** What else can be done with it, and where it stands on the day. */
  readonly beside?: ReactNode;
}

/** What keys do on the name of a block. */
function pressOnName(event: KeyboardEvent, { row, acts }: Props, rename: () => void): void {
  const minutes = (more: number) => () =>
    acts.change({ minutes: Math.min(MOST_MINUTES, Math.max(1, row.minutes + more)) });
  const more = minutes(row.minutes < STEP ? STEP - row.minutes : STEP);
  const less = minutes(-STEP);
  hearKeys(
    event,
    {
      S: row.hasShort && (() => acts.change({ variant: row.variant === 'full' ? 'short' : 'full', minutes: null })),
      Delete: acts.remove,
      Enter: rename,
    },
    {
      Up: () => acts.focus(-1),
      Down: () => acts.focus(1),
      'Alt+Up': () => acts.move(-1),
      'Alt+Down': () => acts.move(1),
      '+': more,
      '=': more,
      '-': less,
      '−': less,
    },
  );
}

/** One block of the agenda: when, what, how long; all of it by keys on its name, by button, and by dragging. */
export function BlockRow(props: Props) {
  const strings = useStrings();
  const words = strings.agenda;
  const { row, start, used, acts, drag, beside } = props;
  const { id, title, minutes } = row;
  const [wrong, setWrong] = useState<string | null>(null);
  const [renaming, setRenaming] = useState(false);
  const name = row.run > 1 ? words.run(title, row.run) : title;
  return (
    <li className={classes.row} data-left={row.left} {...drag.row(id)}>
      <span className={classes.grip} title={words.dragHint} aria-hidden {...drag.handle(id)}>
        ⠿
      </span>
      <span className={classes.when}>
        {start !== null && !row.left && strings.locale.clock(atMinutes(start, row.begins))}
      </span>
      <span className={classes.lens}>{!row.block && <LensMark lens={row.lens} />}</span>
      <div className={classes.what}>
        {renaming ? (
          <EditInPlace
            text={title}
            label={words.rename(title)}
            keep={(text) => acts.change({ title: text.replaceAll(/\s+/g, ' ').trim() })}
            most={120}
            leave={() => setRenaming(false)}
          />
        ) : (
          <PlainButton
            className={classes.name}
            data-block={id}
            onKeyDown={(event) => pressOnName(event, props, () => setRenaming(true))}
            onDoubleClick={() => setRenaming(true)}
          >
            <bdi>{name}</bdi>
          </PlainButton>
        )}
        {wrong !== null && (
          <p className={classes.misfit} role="alert">
            {wrong}
          </p>
        )}
        <Misfits
          misfits={row.misfits}
          takeForm={(step, form) => acts.change({ forms: { ...row.forms, [step]: form } })}
        />
      </div>
      <span className={classes.beside}>{beside}</span>
      {row.hasShort && !row.left ? (
        <span role="group" aria-label={words.formOf(name)} className={classes.forms}>
          {FORMS.map((form) => (
            <button
              key={form}
              type="button"
              aria-pressed={row.variant === form}
              tabIndex={-1}
              onClick={() => row.variant !== form && acts.change({ variant: form, minutes: null })}
            >
              {(row.variant === form ? words.formsOn : words.forms)[form]}
            </button>
          ))}
        </span>
      ) : (
        <span />
      )}
      {row.left ? (
        <Quiet as="span" small>
          {words.leftOut}
        </Quiet>
      ) : (
        <NumberField
          aria-label={words.minutesOf(name)}
          value={minutes}
          onChange={(now, why) => {
            setWrong(why);
            if (now !== null && now !== minutes) acts.change({ minutes: now });
          }}
          min={1}
          max={MOST_MINUTES}
          step={STEP}
          suffix={` ${words.minutesUnit}`}
          isTight
          size="xs"
          w={92}
        />
      )}
      <span className={classes.acts}>
        <ActionIcon tabIndex={-1} aria-label={words.up(name)} onClick={() => acts.move(-1)}>
          ↑
        </ActionIcon>
        <ActionIcon tabIndex={-1} aria-label={words.down(name)} onClick={() => acts.move(1)}>
          ↓
        </ActionIcon>
        <ActionIcon
          tabIndex={-1}
          aria-label={row.left ? words.bringBackWhat(name) : used ? words.leave(name) : words.remove(name)}
          onClick={acts.remove}
        >
          {row.left ? '↺' : '×'}
        </ActionIcon>
      </span>
    </li>
  );
}
