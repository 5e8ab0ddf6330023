import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron';
import type { Strings } from '@shared/words';

/** What can be done with a text: with one that is written, or with one that is only marked; nothing elsewhere. */
export function textEntries(
  words: Strings['menu'],
  { isEditable, selectionText, editFlags }: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>,
): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = { label: words.copy, role: 'copy', enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { label: words.cut, role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: words.paste, role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { label: words.selectAll, role: 'selectAll', enabled: editFlags.canSelectAll },
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
