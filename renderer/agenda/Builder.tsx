import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { AgendaEdit, ItemChange } from '@shared/session/agenda-edit';
import type { Library } from '@shared/agenda/library';
import { placeOfNew, type LastPlace } from '@shared/agenda/place';
import type { AgendaRow } from '@shared/agenda/rows';
import { useStrings } from '../components/use-strings';
import { hearKeys } from '../keys/hear';
import { is } from '../keys/is';
import { Quiet } from '../components/Quiet';
import { newId } from '../bridge/client';
import { AddBlock } from './AddBlock';
import { BlockRow } from './BlockRow';
import { Times } from './Times';
import { useReorder } from './use-reorder';
import classes from './Builder.module.css';

interface Props {
  readonly rows: readonly AgendaRow[];
  readonly start: string | null;
  readonly available: number | null;
  readonly library: Library;
  readonly edit: (edit: AgendaEdit) => void;
  /** Blocks (ids) that are left out on the day, not removed. */
  readonly used?: ReadonlySet<string>;
  readonly standing?: ReactNode;
  /** What else stands beside a block, by its id. */
  readonly beside?: ReadonlyMap<string, ReactNode>;
}

const nothing = () => undefined;

const nameOf = (list: HTMLElement | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-block="${id}"]`) ?? null;

/** An agenda to be built or changed: by keys, by dragging, by buttons. It holds nothing itself: it says what is to be done. */
export function Builder({ rows, start, available, library, edit, used = new Set(), standing, beside }: Props) {
  const strings = useStrings();
  const words = strings.agenda;
  const list = useRef<HTMLOListElement>(null);
  /* The block that had the focus last, or was added last and may not be in the rows yet, as the host is still at it. */
  const [at, setAt] = useState<LastPlace | null>(null);
  /* A block whose name is to have the focus once it is there. */
  const wanted = useRef<string | null>(null);
  const ids = rows.map(({ id }) => id);
  const drag = useReorder(ids, (itemId, before) => edit({ type: 'agenda/move', itemId, before }));
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const name = nameOf(list.current, wanted.current);
    if (!name) return;
    name.focus();
    wanted.current = null;
  }, [rows]);

  const before = placeOfNew(rows, at, used);
  const next = rows.find(({ id }) => id === before);
  const last = rows[(next ? rows.indexOf(next) : rows.length) - 1];
  /* Said by what was chosen, else by what it is kept in front of. */
  const where = last && last.id === at?.id ? { after: last.title } : next ? { before: next.title } : null;
  const total = rows.reduce((sum, { left, minutes }) => sum + (left ? 0 : minutes), 0);
  const change = (itemId: string, to: ItemChange) => edit({ type: 'agenda/change', itemId, change: to });
  const actsFor = (row: AgendaRow, index: number) => ({
    change: (to: ItemChange) => change(row.id, to),
    move: (by: 1 | -1) => {
      const to = index + by;
      if (to < 0 || to >= ids.length) return;
      wanted.current = row.id;
      edit({ type: 'agenda/move', itemId: row.id, before: (by === 1 ? ids[to + 1] : ids[to]) ?? null });
    },
    focus: (by: 1 | -1) => nameOf(list.current, ids[index + by] ?? '')?.focus(),
    remove: () => {
      wanted.current = ids[index + 1] ?? ids[index - 1] ?? null;
      if (row.left) change(row.id, { left: false });
      else if (used.has(row.id)) change(row.id, { left: true });
      else edit({ type: 'agenda/remove', itemId: row.id });
    },
  });
  return (
    /* Enter in a field of it is not meant for the form around it. */
    <div
      className={classes.builder}
      onKeyDown={(event) =>
        hearKeys(
          event,
          (key, { target }) => is(key, 'Enter', 'Shift+Enter') && target instanceof HTMLInputElement && nothing,
        )
      }
    >
      <Times
        start={start}
        available={available}
        total={total}
        standing={standing}
        change={(from, minutes) => edit({ type: 'agenda/times', start: from, minutes })}
      />
      {rows.length === 0 && <Quiet>{words.empty}</Quiet>}
      <ol
        ref={list}
        className={classes.rows}
        aria-label={words.title}
        onFocus={({ target }) => {
          const id = target.closest('li')?.querySelector<HTMLElement>('[data-block]')?.dataset['block'];
          if (id !== undefined) setAt({ id });
        }}
      >
        {rows.map((row, index) => (
          <BlockRow
            key={row.id}
            row={row}
            start={start}
            used={used.has(row.id)}
            acts={actsFor(row, index)}
            drag={drag}
            beside={beside?.get(row.id)}
          />
        ))}
      </ol>
      <AddBlock
        library={library}
        hint={words.addHint(where)}
        add={(definition) => {
          const id = newId();
          edit({ type: 'agenda/insert', item: { id, exercise: definition.id, variant: 'full' }, before, definition });
          setAt({ id, before });
        }}
      />
      <Quiet small>{words.keys}</Quiet>
    </div>
  );
}
