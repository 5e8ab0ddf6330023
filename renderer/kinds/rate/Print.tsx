import { Button } from '@mantine/core';
import type { FacilitatorView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import type { StepProps } from '../contract';
import { fingerSheet, printForms, ratingBallot } from '../parts/print';
import { stringsOf } from '@shared/words';

interface Props {
  readonly work: StepProps<'rate'>['work'];
  readonly form: StepProps<'rate'>['work']['form'];
  /** People who get a ballot. */
  readonly people: number;
  readonly view: FacilitatorView;
}

/** Prints what the form of the rating needs on paper: a sheet to count fingers on, or a ballot for each person. */
export function PrintRating({ work, form, people, view }: Props) {
  const strings = useStrings();
  /* What is handed out speaks as the room does. */
  const told = stringsOf(view.language);
  const { names, values, scale } = work;
  const items = work.items.flatMap(({ text }) =>
    names ? names.map((name) => ({ text: told.stepKinds.rate.questionOf(text, name) })) : [{ text }],
  );
  if (items.length === 0 || form === 'walk-up') return null;
  const { prompt } = view.step;
  const print = () =>
    form === 'paper'
      ? printForms(strings, ratingBallot(told, prompt, items, values, scale), people, view)
      : printForms(strings, fingerSheet(told, prompt, items, values), 1, view);
  return (
    <div>
      <Button variant="subtle" onClick={() => void print()}>
        {form === 'paper' ? strings.print.printBallots(people) : strings.print.printSheet}
      </Button>
    </div>
  );
}
