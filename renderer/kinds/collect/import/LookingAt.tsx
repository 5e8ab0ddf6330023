import { Button } from '@mantine/core';
import { useStrings } from '../../../components/use-strings';
import classes from '../../parts/step.module.css';
import type { Looking } from './use-import';

/** A large file on its way: how far it is, and that it can be thought better of. */
export function LookingAt({ file, share, stop }: Looking & { readonly stop: () => void }) {
  const strings = useStrings();
  return (
    <section className={classes.stack} aria-label={strings.importIdeas.title}>
      <p className={classes.big} role="status" data-looking>
        {strings.importIdeas.looking(file, share)}
      </p>
      <div className={classes.row}>
        <Button variant="subtle" onClick={stop}>
          {strings.app.cancel}
        </Button>
      </div>
    </section>
  );
}
