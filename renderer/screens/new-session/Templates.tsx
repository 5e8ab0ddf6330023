import { Button, Select } from '@mantine/core';
import type { PlannedAgenda } from '@shared/session/agenda-edit';
import { agendaTemplates } from '@shared/agenda/templates';
import { agendaFile } from '@shared/agenda/agenda-file';
import { useStrings } from '../../components/use-strings';
import type { Strings } from '@shared/words';
import { said } from '@shared/base/text';
import { newId } from '../../bridge/client';
import { tell } from '../../components/tell';
import { fromFile, fromReadyMade } from './from-template';
import { useOwnTemplates } from './use-own-templates';
import classes from './NewSession.module.css';

interface Props {
  readonly planned: PlannedAgenda;
  /** Which template the agenda began with; null for none. */
  readonly chosen: string | null;
  readonly begin: (id: string, planned: PlannedAgenda) => void;
}

/** No ready-made agenda is called so: what is made from it is empty. */
const EMPTY = 'empty';

const readyMade = ({ agenda: words }: Strings) => ({
  group: words.ready,
  items: [
    ...agendaTemplates.map(({ id, title, minutes }) => ({
      value: id,
      label: `${title}, ${words.time(minutes)}`,
    })),
    { value: EMPTY, label: words.blank },
  ],
});

/** Where an agenda begins: a ready-made one, one of one's own, or a file; and how it becomes one of these. */
export function Templates({ planned: { agenda, exercises }, chosen, begin }: Props) {
  const strings = useStrings();
  const words = strings.agenda;
  const templates = useOwnTemplates((template) => begin(template.id, fromFile(strings.locale.tag, template)));
  const { own } = templates;
  const mine = own.find(({ id }) => id === chosen);
  /** Under the same name it is the same template, under another a new one. */
  const withFile = (act: (file: ReturnType<typeof agendaFile>) => Promise<void>) => {
    if (said(agenda.title) === '') return tell(words.nameMissing);
    if (agenda.items.length === 0) return tell(words.emptyWrong);
    const id = mine?.agenda.title === agenda.title ? mine.id : newId();
    return void act(agendaFile(id, agenda, exercises));
  };
  return (
    <div className={classes.templates}>
      <Select
        label={words.from}
        value={chosen}
        onChange={(id) => {
          const file = own.find((one) => one.id === id);
          if (id !== null) begin(id, file ? fromFile(strings.locale.tag, file) : fromReadyMade(strings.locale.tag, id));
        }}
        data={[
          readyMade(strings),
          ...(own.length > 0
            ? [{ group: words.own, items: own.map(({ id, agenda: { title } }) => ({ value: id, label: title })) }]
            : []),
        ]}
        allowDeselect={false}
        w={320}
      />
      <Button variant="subtle" onClick={() => withFile(templates.save)}>
        {words.save}
      </Button>
      <Button variant="subtle" onClick={() => withFile(templates.share)}>
        {words.share}
      </Button>
      <Button variant="subtle" onClick={() => void templates.open()}>
        {words.open}
      </Button>
      {mine && (
        <Button variant="subtle" onClick={() => void templates.remove(mine)}>
          {words.delete}
        </Button>
      )}
    </div>
  );
}
