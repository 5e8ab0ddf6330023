import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '@shared/host/contract';
import { strings } from '@shared/words';
import type { Windows } from './windows';

interface Parts {
  /** Lets the facilitator's screen act, as if its key had been pressed there. */
  readonly act: (item: MenuItem) => void;
  readonly windows: Windows;
}

/* Keys are shown here but handled by the screens, which know whether a text field should have them. macOS insists on handling them itself, after the page. */
const shown = (accelerator: string) => ({ accelerator, registerAccelerator: false });

/** The application menu: everything the keys do, to be found and read. */
export function setMenu({ act, windows }: Parts): void {
  const words = strings.menu;
  const item = (label: string, does: MenuItem, key?: string): MenuItemConstructorOptions => ({
    label,
    click: () => act(does),
    ...(key ? shown(key) : {}),
  });
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: words.session,
      submenu: [
        item(words.newSession, 'new', 'CmdOrCtrl+N'),
        item(words.mergeRooms, 'merge'),
        item(words.home, 'home', 'CmdOrCtrl+Shift+H'),
        item(words.exercises, 'exercises', 'CmdOrCtrl+E'),
        { type: 'separator' },
        item(words.importIdeas, 'ideas', 'CmdOrCtrl+I'),
        item(words.saveCopy, 'copy'),
        item(words.report, 'report', 'CmdOrCtrl+P'),
        { type: 'separator' },
        { label: words.quit, accelerator: 'CmdOrCtrl+Q', click: () => app.quit() },
      ],
    },
    {
      label: words.edit,
      submenu: [
        item(words.undo, 'undo', 'CmdOrCtrl+Z'),
        item(words.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
        { type: 'separator' },
        { label: words.cut, role: 'cut' },
        { label: words.copy, role: 'copy' },
        { label: words.paste, role: 'paste' },
        { label: words.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: words.room,
      submenu: [
        { label: words.openRoom, click: () => windows.openRoom(), ...shown('F7') },
        { label: words.fullScreen, click: () => windows.toggleFullScreen(), ...shown('F11') },
        { label: words.blank, click: () => windows.toggleBlank(), ...shown('B') },
        { label: words.closeRoom, click: () => windows.closeRoom() },
      ],
    },
    { label: words.help, submenu: [item(words.keys, 'keys')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
