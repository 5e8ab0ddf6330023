import { Button } from '@mantine/core';
import type { FacilitatorView } from '@shared/views/views';
import type { Command } from '@shared/session/commands';
import { useStrings } from '../../components/use-strings';
import { ActButton } from '../../acts/ActButton';
import { useAct } from '../../acts/context';
import { again, agendaOnPaper } from '../../acts/day';
import { Builder } from '../../agenda/Builder';
import { useLibrary } from '../../agenda/use-library';
import { standingInWords } from './Standing';
import { Clock } from './Clock';
import { WorkPanel } from './WorkPanel';

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
  const today = view.agenda.filter((row) => row.today);
  const used = today.filter((row) => row.used);
  const beside = new Map(used.map((row) => [row.id, <Standing key={row.id} row={row} view={view} />]));
  return (
    <WorkPanel
      title={words.edit}
      closing={words.close}
      close={close}
      first={`[data-block="${view.position.item}"]`}
      beside={<ActButton act={agendaOnPaper} />}
    >
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
    </WorkPanel>
  );
}
