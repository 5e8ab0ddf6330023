import { Autocomplete, type AutocompleteProps, type OptionsFilter } from '@mantine/core';
import { folded } from '@shared/base/folded';
import type { Participant } from '@shared/base/people';
import { isBlank } from '@shared/base/text';
import { namesAmong } from '@shared/words/called';
import type { KeyboardEvent } from 'react';
import { useStrings } from '../../components/use-strings';
import { hearKeys } from '../../keys/hear';
import { is } from '../../keys/is';

interface Props extends Omit<AutocompleteProps, 'data' | 'filter'> {
  readonly people: readonly Participant[];
}

const matches = (name: string, search: string): boolean => ` ${folded(name)}`.includes(` ${folded(search)}`);

const byAnyWord: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'label' in option && matches(option.label, search));

/** A field for one person: from the list, where two of one name are told apart, or anybody typed. Enter takes the only one who can be meant. */
export function PersonField({ people, ...others }: Props) {
  const strings = useStrings();
  const names = [...new Set(people.map(namesAmong(strings, people)))];
  const takeOnly = ({ currentTarget: { value } }: KeyboardEvent<HTMLInputElement>) => {
    const meant = isBlank(value) ? [] : names.filter((name) => matches(name, value));
    const [only] = meant;
    return meant.length === 1 && only !== undefined && only !== value && (() => others.onChange?.(only));
  };
  return (
    <Autocomplete
      {...others}
      data={names}
      filter={byAnyWord}
      onKeyDown={(event) => hearKeys(event, (key, typed) => is(key, 'Enter') && takeOnly(typed))}
    />
  );
}
