import type { ReactNode } from 'react';
import { agendaTemplates } from '@shared/agenda/templates';
import { rehearsedDetails } from '@shared/rehearsal/details';
import { newId, request } from '../../bridge/client';
import { today } from '../../components/format';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import { tellIfDamaged } from '../../components/tell';
import { useOnce } from '../../components/use-once';
import { useStrings } from '../../components/use-strings';
import classes from './Home.module.css';

/** As many invented people fill a room, and no screen. */
const PEOPLE = 12;

interface CardProps {
  readonly title: string;
  readonly takes: string;
  readonly press: () => void;
  readonly children: ReactNode;
}

function Card({ title, takes, press, children }: CardProps) {
  return (
    <li>
      <PlainButton className={classes.first} onClick={press}>
        <span className={classes.firstTitle}>{title}</span>
        <span>{children}</span>
        <Quiet as="span" small>
          {takes}
        </Quiet>
      </PlainButton>
    </li>
  );
}

/** What can be done in the first five minutes, where there is no session yet: look, rehearse, or plan. `plan`: begins a workshop of one's own. */
export function FirstStart({ plan }: { readonly plan: () => void }) {
  const strings = useStrings();
  const words = strings.firstStart;
  const once = useOnce();
  const look = async () => tellIfDamaged(strings, await request('home/sample', { sample: 'a-clinic' }));
  const rehearse = async () => {
    const [template] = agendaTemplates;
    if (!template) return;
    const { title, minutes, items } = template;
    const none = { title: '', organisation: '', date: today(), place: '', brandPromise: '' };
    tellIfDamaged(
      strings,
      await request('home/create', {
        language: strings.locale.tag,
        rehearsal: true,
        details: rehearsedDetails(strings, none, title),
        participants: Array.from({ length: PEOPLE }, (_, index) => ({
          id: newId(),
          seat: index + 1,
          name: '',
          group: '',
        })),
        agenda: { title, minutes, items: [...items] },
      }),
    );
  };
  return (
    <section className={classes.start} aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul className={classes.firsts}>
        <Card title={words.look.title} takes={words.look.takes} press={() => once(look)}>
          {words.look.text}
        </Card>
        <Card title={words.rehearse.title} takes={words.rehearse.takes} press={() => once(rehearse)}>
          {words.rehearse.text}
        </Card>
        <Card title={words.plan.title} takes={words.plan.takes} press={plan}>
          {words.plan.text}
        </Card>
      </ul>
    </section>
  );
}
