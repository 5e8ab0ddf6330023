import classes from './RehearsalMark.module.css';
import { useStrings } from './use-strings';

/** That nobody real is meant: wherever something of a rehearsal is seen. As large as the text around it. */
export function RehearsalMark({ className = '' }: { readonly className?: string | undefined }) {
  const { rehearsal } = useStrings();
  return (
    <span className={`${classes.mark} ${className}`} title={rehearsal.about}>
      {rehearsal.mark}
    </span>
  );
}
