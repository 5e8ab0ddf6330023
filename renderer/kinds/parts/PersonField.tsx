import { Autocomplete, type AutocompleteProps, type OptionsFilter } from '@mantine/core';
import { folded } from '@shared/base/folded';
import type { Participant } from '@shared/base/people';
import { namesAmong } from '@shared/words/called';
import { useStrings } from '../../components/use-strings';

interface Props extends Omit<AutocompleteProps, 'data' | 'filter'> {
  readonly people: readonly Participant[];
}

const byAnyWord: OptionsFilter = ({ options, search }) => {
  const wanted = folded(search);
  return options.filter((option) => 'label' in option && ` ${folded(option.label)}`.includes(` ${wanted}`));
};

/** A field for one person: from the list, where two of one name are told apart, or anybody typed. */
export function PersonField({ people, ...others }: Props) {
  const strings = useStrings();
  return <Autocomplete {...others} data={[...new Set(people.map(namesAmong(strings, people)))]} filter={byAnyWord} />;
}
