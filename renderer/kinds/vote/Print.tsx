import { Button } from '@mantine/core';
import type { FacilitatorView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { printedFor } from '@shared/engines/voting/printed';
import { mostOnOne } from '@shared/engines/voting/rules';
import type { VoteSettings } from '@shared/engines/voting/schema';
import { handSheet, printForms, voteBallot } from '../parts/print';
import { stringsOf } from '@shared/words';

interface Props {
  readonly settings: VoteSettings;
  readonly options: readonly { readonly text: string }[];
  /** People who get a ballot. */
  readonly people: number;
  readonly view: FacilitatorView;
}

/** Prints what the form of the vote needs on paper: a ballot for each person, or a sheet to count on. */
export function PrintVote({ settings, options, people, view }: Props) {
  const strings = useStrings();
  const printed = printedFor(settings.form);
  if (printed === null || options.length === 0) return null;
  const { prompt } = view.step;
  const print = () =>
    printed === 'tally'
      ? printForms(strings, handSheet(stringsOf(view.language), prompt, options), 1, view)
      : printForms(
          strings,
          voteBallot(stringsOf(view.language), prompt, options, settings.budget, mostOnOne(settings)),
          people,
          view,
        );
  return (
    <div>
      <Button variant="subtle" onClick={() => void print()}>
        {printed === 'tally' ? strings.print.printSheet : strings.print.printBallots(people)}
      </Button>
    </div>
  );
}
