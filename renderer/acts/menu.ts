import type { MenuContents, MenuEntry, MenuSection } from '@shared/host/menu';
import type { Strings } from '@shared/words';
import type { Act } from './act';
import type { Bound } from './bound';
import { acts } from './list';

function entryOf(strings: Strings, act: Act, bound: Bound | undefined, field: EventTarget | null): MenuEntry {
  const { id, name, keys } = act;
  if (!bound) return { id, label: name(strings), key: keys[0] ?? null, enabled: false };
  const enabled = bound.whyNot === null || bound.inField(field);
  return { id, label: bound.name, key: bound.keys[0] ?? null, enabled };
}

/** What the application menu holds while these acts are on screen and the focus is in `field`; what is on other screens only is there, and off. */
export function menuOf(strings: Strings, bound: readonly Bound[], field: EventTarget | null): MenuContents {
  const contents: Record<MenuSection, MenuEntry[][]> = { session: [], edit: [], room: [], help: [] };
  for (const act of acts) {
    if (act.menu === null) continue;
    const { section, part } = act.menu;
    const entry = entryOf(
      strings,
      act,
      bound.find((one) => one.act === act),
      field,
    );
    (contents[section][part] ??= []).push(entry);
  }
  return contents;
}
