import type { Beside } from '@shared/kinds/beside';
import classes from './RoomBeside.module.css';

/** What was said beside an idea, under it: where few stand in the picture, or this one alone. */
export function RoomBeside({ beside }: { readonly beside: readonly Beside[] }) {
  return beside.map(({ label, text }, index) => (
    <span key={`${index} ${label}`} className={classes.beside} dir="auto">
      <strong>{label}</strong> {text}
    </span>
  ));
}
