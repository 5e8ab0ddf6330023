import type { FacilitatorView } from '@shared/views/views';
import type { Strings } from '@shared/words';
import { useStrings } from '../../components/use-strings';

type Block = FacilitatorView['agenda'][number];

/** Where a block stands, in words: done, passed over, or how many of its steps are done; null where nothing was begun. */
export function standingInWords(strings: Strings, { standing, steps }: Block): string | null {
  const { done, passed, begun, partly } = strings.agenda.standing;
  const ready = steps.filter((step) => step.standing === 'done').length;
  switch (standing) {
    case 'open':
      return null;
    case 'done':
      return `✓ ${done}`;
    case 'passed':
      return passed;
    case 'begun':
      return ready === 0 ? begun : partly(ready, steps.length);
  }
}

const MARKS = { begun: '…', passed: '–', done: '✓' } as const;

/** Where a step stands, as a mark beside its title. */
export function StepStanding({ standing }: { readonly standing: Block['steps'][number]['standing'] }) {
  const strings = useStrings();
  if (standing === 'open') return null;
  const said = strings.agenda.standing[standing];
  return (
    <span title={said}>
      <span aria-hidden> {MARKS[standing]}</span>
      <span className="visually-hidden"> {said}</span>
    </span>
  );
}
