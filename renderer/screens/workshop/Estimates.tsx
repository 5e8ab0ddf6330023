import type { FacilitatorView } from '@shared/views/views';
import { strings } from '@shared/words';
import classes from './Agenda.module.css';

const words = strings.workshop;

/** How long each form of the step would take with the people who are here, before it starts; what takes longer than the agenda gives says so. */
export function Estimates({ view }: { readonly view: FacilitatorView }) {
  const { estimates, minutes } = view.step;
  if (estimates.length === 0) return null;
  return (
    <p className={classes.estimates}>
      {words.wouldTake(minutes)}{' '}
      {estimates.map(({ form, minutes: takes, over }, index) => (
        <span key={form} data-over={over}>
          {index > 0 && ' · '}
          {words.formTakes(strings.agenda.formName(form), takes)}
          {over && ` (${words.tooLong})`}
        </span>
      ))}
    </p>
  );
}
