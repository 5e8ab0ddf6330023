import { Button } from '@mantine/core';
import { useState } from 'react';
import { definitionById } from '@shared/agenda/library';
import { agendaTemplates } from '@shared/agenda/templates';
import type { Lens } from '@shared/base/primitives';
import { LensMark } from '../../components/LensMark';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import classes from './Home.module.css';
import { Samples } from './Samples';

/** As many stand in a row. */
const FEW = 4;

type Template = (typeof agendaTemplates)[number];

/** What an agenda is about: the lenses of its exercises, each once. */
const lensesOf = ({ items }: Template): Lens[] => [
  ...new Set(items.flatMap(({ exercise }) => definitionById(exercise) ?? []).flatMap(({ lens }) => lens)),
];

function Card({ template, use }: { readonly template: Template; readonly use: (template: string) => void }) {
  const words = useStrings().agenda;
  const lenses = lensesOf(template).filter((lens) => lens !== 'close');
  return (
    <li data-lens={lenses[0] ?? 'close'}>
      <PlainButton className={classes.template} onClick={() => use(template.id)}>
        <span className={classes.templateTitle}>{template.title}</span>
        <Quiet as="span" small className={classes.long}>
          {words.time(template.minutes)}
          {lenses.map((lens) => (
            <LensMark key={lens} lens={lens} />
          ))}
        </Quiet>
        <span className={classes.forWhom}>{template.forWhom}</span>
      </PlainButton>
    </li>
  );
}

interface Props {
  /** Plans a workshop that begins with an agenda. */
  readonly use: (template: string) => void;
  /** There is no session yet: the sample that is offered first has a card of its own above. */
  readonly isFirst: boolean;
}

/** What a workshop can start from: ready agendas, for whom each is and how long it takes, and the samples to look at. */
export function Start({ use, isFirst }: Props) {
  const words = useStrings().home;
  const [more, setMore] = useState(false);
  const shown = more ? agendaTemplates : agendaTemplates.slice(0, FEW);
  return (
    <section className={classes.start} aria-label={words.start}>
      <div className={classes.between}>
        <h2>{words.start}</h2>
        <Samples onlyHard={isFirst} />
      </div>
      <ul className={classes.templates}>
        {shown.map((template) => (
          <Card key={template.id} template={template} use={use} />
        ))}
      </ul>
      <Button size="compact-sm" variant="subtle" onClick={() => setMore(!more)}>
        {more ? words.fewerAgendas : words.allAgendas(agendaTemplates.length)}
      </Button>
    </section>
  );
}
