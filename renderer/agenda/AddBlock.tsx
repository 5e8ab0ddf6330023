import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { Library } from '@shared/agenda/library';
import { Lens } from '@shared/base/primitives';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { useStrings } from '../components/use-strings';
import type { Strings } from '@shared/words';
import { named } from '@shared/exercises/find';
import { said } from '@shared/base/text';
import { hearKeys } from '../keys/hear';
import { Quiet } from '../components/Quiet';
import classes from './Builder.module.css';

/** What is found by what was typed: the library by lens, then what is no exercise; no empty group. */
function found(strings: Strings, { all }: Library, search: string) {
  const matches = named(all, search);
  const groups = [
    ...Lens.options.map((lens) => ({
      label: strings.plan.layout.lenses[lens],
      items: matches.filter((one) => one.type === 'exercise' && one.lens === lens),
    })),
    { label: strings.agenda.blocks, items: matches.filter(({ type }) => type === 'block') },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** Between the list and its field, and the window's edge. */
const GAP = 8;
/** The hint below the field, which says where things go: a list that opens below leaves it to be read. */
const HINT = 22;

/**
 * The list opens where there is more room, above its field or below, and is no higher than that. Which side follows from the
 * field alone: asked by the height of the list, which follows from the side, the answer goes to and fro.
 */
function useRoomiestSide() {
  const [position, setPosition] = useState<'top' | 'bottom'>('bottom');
  const apply = ({ elements }: { elements: { reference: unknown; floating: HTMLElement } }) => {
    if (!(elements.reference instanceof Element)) return;
    const { top, bottom } = elements.reference.getBoundingClientRect();
    const below = window.innerHeight - bottom;
    elements.floating.style.setProperty('--room', `${Math.floor(Math.max(top, below - HINT) - 2 * GAP)}px`);
    setPosition(top > below ? 'top' : 'bottom');
  };
  return { position, middlewares: { flip: false, shift: false, size: { apply } } };
}

/**
 * Finds something in the library, each with its minutes and what it is for, and adds it. Mantine's Select keeps what is marked outside of React and forgets it
 * in a timer after its list has opened or closed: an Enter that came later was lost, though the mark was still to be seen.
 * Here what is marked follows from what was typed, at every moment.
 */
export function AddBlock({
  library,
  hint,
  add,
}: {
  readonly library: Library;
  /** How it is used, and where what is added goes. */
  readonly hint: string;
  readonly add: (definition: ExerciseDefinition) => void;
}) {
  const strings = useStrings();
  const words = strings.agenda;
  const list = useCombobox();
  const side = useRoomiestSide();
  const id = useId();
  const [search, setSearch] = useState('');
  /** The id of what the arrows went to. */
  const [chosen, setChosen] = useState<string | null>(null);
  /** Enter was pressed on what is not in the library, or not yet: one's own exercises arrive a moment after the screen. */
  const [entered, setEntered] = useState(false);
  const groups = found(strings, library, search);
  const options = groups.flatMap(({ items }) => items);
  const marked = options.find((one) => one.id === chosen) ?? (said(search) === '' ? undefined : options[0]);
  const optionId = (of: ExerciseDefinition): string => `${id}-${of.id}`;

  const searchFor = (text: string) => {
    setSearch(text);
    setChosen(null);
    setEntered(false);
  };
  const take = (definition: ExerciseDefinition) => {
    searchFor('');
    list.closeDropdown();
    add(definition);
  };
  useEffect(() => {
    if (entered && marked) take(marked);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it arrives
  }, [entered, marked]);
  useEffect(() => {
    if (list.dropdownOpened && marked) document.getElementById(optionId(marked))?.scrollIntoView({ block: 'nearest' });
    // oxlint-disable-next-line react/exhaustive-deps -- when the mark moves
  }, [list.dropdownOpened, marked?.id]);

  const move = (by: 1 | -1) => {
    if (!list.dropdownOpened) list.openDropdown();
    const at = marked ? options.indexOf(marked) + by : by === 1 ? 0 : -1;
    setChosen(options.at(at % options.length)?.id ?? null);
  };
  const press = (event: KeyboardEvent) =>
    hearKeys(
      event,
      {
        Enter: () => (marked ? take(marked) : setEntered(said(search) !== '')),
        Esc: () => list.closeDropdown(),
      },
      { Down: () => move(1), Up: () => move(-1) },
    );
  return (
    <Combobox
      store={list}
      {...side}
      withinPortal={false}
      floatingStrategy="fixed"
      offset={side.position === 'bottom' ? HINT + GAP : GAP}
      preventPositionChangeWhenVisible={false}
      onOptionSubmit={(value) => {
        const definition = library.find(value);
        if (definition) take(definition);
      }}
    >
      <Combobox.Target
        withKeyboardNavigation={false}
        withExpandedAttribute
        aria-activedescendant={list.dropdownOpened && marked ? optionId(marked) : undefined}
      >
        <TextInput
          aria-label={words.add}
          placeholder={words.add}
          description={hint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          value={search}
          onChange={(event) => {
            searchFor(event.currentTarget.value);
            list.openDropdown();
          }}
          onKeyDown={press}
          onFocus={() => list.openDropdown()}
          onClick={() => list.openDropdown()}
          onBlur={() => {
            list.closeDropdown();
            searchFor('');
          }}
          data-add-block
        />
      </Combobox.Target>
      <Combobox.Dropdown data-composed>
        {/* It scrolls, and what scrolls is on the way of Tab, where it would close under the focus. */}
        <Combobox.Options aria-label={words.add} className={classes.options} tabIndex={-1}>
          {groups.map(({ label, items }) => (
            <Combobox.Group key={label} label={label}>
              {items.map((one) => (
                <Combobox.Option
                  key={one.id}
                  id={optionId(one)}
                  value={one.id}
                  selected={one === marked}
                  aria-selected={one === marked}
                >
                  <span className={classes.option}>
                    <span dir="auto">{one.title}</span>
                    <Quiet as="span" small>
                      {strings.editor.minutes(one.minutes.full, one.minutes.short)}
                    </Quiet>
                    <Quiet as="span" small dir="auto">
                      {one.purpose}
                    </Quiet>
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {options.length === 0 && <Combobox.Empty>{words.nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
