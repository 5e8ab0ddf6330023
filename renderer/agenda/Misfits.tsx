import type { Misfit } from '@shared/agenda/fit';
import { useStrings } from '../components/use-strings';
import classes from './Builder.module.css';

interface Props {
  readonly misfits: readonly Misfit[];
  readonly takeForm: (step: string, form: string) => void;
}

/** What does not fit a block, in words, with the faster form where there is one. */
export function Misfits({ misfits, takeForm }: Props) {
  const strings = useStrings();
  const words = strings.agenda;
  return misfits.map((misfit) =>
    misfit.type === 'people' ? (
      <p key="people" className={classes.misfit}>
        {words.people(misfit.min, misfit.max)}
      </p>
    ) : (
      <p key={misfit.step} className={classes.misfit}>
        {words.form(misfit.title, strings.agenda.formName(misfit.form), misfit.takes, misfit.given)}
        {misfit.faster && (
          <button
            type="button"
            aria-label={words.takeFaster(
              words.faster(strings.agenda.formName(misfit.faster.form), misfit.faster.takes),
              misfit.title,
            )}
            onClick={() => misfit.faster && takeForm(misfit.step, misfit.faster.form)}
          >
            {words.faster(strings.agenda.formName(misfit.faster.form), misfit.faster.takes)}
          </button>
        )}
      </p>
    ),
  );
}
