import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Library } from '@shared/agenda/library';
import { Lens } from '@shared/base/primitives';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { strings } from '@shared/words';

const words = strings.agenda;

/** The library by lens, then what is no exercise. */
function grouped({ all }: Library) {
  const options = (of: (definition: ExerciseDefinition) => boolean) =>
    all.filter(of).map(({ id, title, minutes }) => ({ value: id, label: `${title}, ${words.time(minutes.full)}` }));
  return [
    ...Lens.options.map((lens) => ({
      group: strings.plan.layout.lenses[lens],
      items: options((one) => one.type === 'exercise' && one.lens === lens),
    })),
    { group: words.blocks, items: options(({ type }) => type === 'block') },
  ];
}

/** Finds something in the library by name and adds it. */
export function AddBlock({
  library,
  add,
}: {
  readonly library: Library;
  readonly add: (definition: ExerciseDefinition) => void;
}) {
  const [search, setSearch] = useState('');
  return (
    <Select
      aria-label={words.add}
      placeholder={words.add}
      description={words.addHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={grouped(library)}
      value={null}
      onChange={(id) => {
        const definition = id === null ? undefined : library.find(id);
        if (!definition) return;
        add(definition);
        setSearch('');
      }}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      selectFirstOptionOnChange
      nothingFoundMessage={words.nothing}
      maxDropdownHeight={320}
      data-add-block
    />
  );
}
