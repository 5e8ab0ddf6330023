import { Button, CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { FacilitatorView } from '@shared/views/views';
import type { Command } from '@shared/session/commands';
import { useStrings } from '../../components/use-strings';
import { ActButton } from '../../acts/ActButton';
import { useAct } from '../../acts/context';
import { again, agendaOnPaper } from '../../acts/day';
import { Builder } from '../../agenda/Builder';
import { useLibrary } from '../../agenda/use-library';
import { hearKeys } from '../../keys/hear';
import { is } from '../../keys/is';
import { standingInWords } from './Standing';
import { Clock } from './Clock';
import classes from './AgendaPanel.module.css';

interface Props {
  readonly view: FacilitatorView;
  readonly send: (command: Command) => Promise<boolean>;
  readonly close: () => void;
}

/** Where a block stands on the day, and running it again. */
function Standing({ row, view }: { readonly row: FacilitatorView['agenda'][number]; readonly view: FacilitatorView }) {
  const strings = useStrings();
  const words = strings.agenda;
  const onceMore = useAct(again(row));
  return (
    <>
      <span>{row.id === view.position.item ? words.here : standingInWords(strings, row)}</span>
      {!row.block && (
        <Button size="compact-xs" variant="subtle" aria-label={onceMore.name} onClick={onceMore.press}>
          {words.again}
        </Button>
      )}
    </>
  );
}

/** The agenda of the day, to be changed while it runs: what the room has worked on stays, whatever is done. */
export function AgendaPanel({ view, send, close }: Props) {
  const strings = useStrings();
  const words = strings.agenda;
  const library = useLibrary(view.language);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = panel.current?.querySelector<HTMLElement>(`[data-block="${view.position.item}"]`);
    current?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- only where it begins
  }, []);
  const today = view.agenda.filter((row) => row.today);
  const used = today.filter((row) => row.used);
  const beside = new Map(used.map((row) => [row.id, <Standing key={row.id} row={row} view={view} />]));
  return (
    <section
      ref={panel}
      className={classes.panel}
      aria-label={words.edit}
      onKeyDown={(event) =>
        hearKeys(event, (key, { target }) => is(key, 'Esc') && !(target instanceof HTMLInputElement) && close)
      }
    >
      <header>
        <h1>{words.edit}</h1>
        <ActButton act={agendaOnPaper} />
        <CloseButton aria-label={words.close} onClick={close} />
      </header>
      <Builder
        rows={today.map((row) => ({ ...row, begins: row.begins - (today[0]?.begins ?? 0) }))}
        start={view.clock.start}
        available={view.clock.available}
        library={library}
        edit={(edit) => void send(edit)}
        used={new Set(used.map(({ id }) => id))}
        standing={view.clock.startedAt === null ? undefined : <Clock clock={view.clock} />}
        beside={beside}
      />
    </section>
  );
}
