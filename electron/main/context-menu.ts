import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron';
import type { Strings } from '@shared/words';

/** What the system does with texts, by name, in the order in which menus have it. */
export const textRoles = (words: Strings['menu']) =>
  ({
    cut: { label: words.cut, role: 'cut' },
    copy: { label: words.copy, role: 'copy' },
    paste: { label: words.paste, role: 'paste' },
    selectAll: { label: words.selectAll, role: 'selectAll' },
  }) as const satisfies Record<string, MenuItemConstructorOptions>;

/** What can be done with a text: with one that is written, or with one that is only marked; nothing elsewhere. */
function textEntries(
  words: Strings['menu'],
  { isEditable, selectionText, editFlags }: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>,
): MenuItemConstructorOptions[] {
  const { cut, copy, paste, selectAll } = textRoles(words);
  const copies = { ...copy, enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copies];
  return [
    { ...cut, enabled: editFlags.canCut },
    copies,
    { ...paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { ...selectAll, enabled: editFlags.canSelectAll },
  ];
}

/**
 * A menu on texts, by the right button or its key. The facilitator's window alone has one: nobody at the seat is handed
 * what the person before has copied, and in front of the room nothing opens.
 */
export function offerContextMenu(window: BrowserWindow, strings: Strings): void {
  window.webContents.on('context-menu', (_event, params) => {
    const entries = textEntries(strings.menu, params);
    if (entries.length > 0) Menu.buildFromTemplate(entries).popup({ window });
  });
}
