import type { Lens } from '@shared/base/primitives';
import { useStrings } from './use-strings';
import classes from './LensMark.module.css';

/* A shape for each lens, so that colour is never the only sign; the plan draws the same (renderer/report/parts/lens.ts). */
const shapes: Readonly<Record<Lens, string>> = {
  mystery: 'M12 2a10 10 0 1 0 .01 0ZM12 6.5a5.5 5.5 0 1 1-.01 0Z',
  myth: 'M12 2.5 22 21H2Z',
  mission: 'M3.5 3.5h17v17h-17Z',
  magic: 'M12 1.5 22.5 12 12 22.5 1.5 12Z',
  close: 'M12 2a10 10 0 1 0 .01 0Z',
};

/** The lens an exercise belongs to, as a shape in its colour, with its name when `named`. */
export function LensMark({ lens, named = false }: { readonly lens: Lens; readonly named?: boolean }) {
  const strings = useStrings();
  const name = strings.plan.layout.lenses[lens];
  return (
    <span data-lens={lens} className={classes.mark}>
      <svg viewBox="0 0 24 24" aria-hidden={named} role={named ? undefined : 'img'}>
        {!named && <title>{name}</title>}
        <path d={shapes[lens]} />
      </svg>
      {named && name}
    </span>
  );
}
