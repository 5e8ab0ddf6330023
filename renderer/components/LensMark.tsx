import type { Lens } from '@shared/schema/primitives';
import { strings } from '@shared/strings';

/* A shape for each lens, so that colour is never the only sign. */
const shapes: Readonly<Record<Lens, string>> = {
  mystery: 'M12 3a9 9 0 1 0 .01 0Z',
  myth: 'M12 3 22 20H2Z',
  mission: 'M4 4h16v16H4Z',
  magic: 'm12 2 3 7 7 .6-5.3 4.7 1.7 7.2L12 17.6 5.6 21.5l1.7-7.2L2 9.6 9 9Z',
  close: 'M12 2 22 12 12 22 2 12Z',
};

/** The lens an exercise belongs to, as a shape in its colour, with its name when `named`. */
export function LensMark({ lens, named = false }: { readonly lens: Lens; readonly named?: boolean }) {
  const name = strings.plan.layout.lenses[lens];
  return (
    <span data-lens={lens} style={{ display: 'inline-flex', alignItems: 'center', gap: '0.4em' }}>
      <svg viewBox="0 0 24 24" width="0.9em" height="0.9em" aria-hidden={named} role={named ? undefined : 'img'}>
        {!named && <title>{name}</title>}
        <path d={shapes[lens]} fill="var(--accent)" />
      </svg>
      {named && <span style={{ color: 'var(--accent)' }}>{name}</span>}
    </span>
  );
}
