import type { FacilitatorView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import classes from './Agenda.module.css';

/** How long each form of the step would take with the people who are here, before it starts; what takes longer than the agenda gives says so. */
export function Estimates({ view }: { readonly view: FacilitatorView }) {
  const strings = useStrings();
  const words = strings.workshop;
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
