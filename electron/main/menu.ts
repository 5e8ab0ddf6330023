import { isDeepStrictEqual } from 'node:util';
import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuContents, MenuEntry } from '@shared/host/menu';
import type { Strings } from '@shared/words';
import { textRoles } from './context-menu';
import { roleOfWindow } from './make-window';

const NOTHING: MenuContents = { session: [], edit: [], room: [], help: [] };
const line: MenuItemConstructorOptions = { type: 'separator' };

/* Keys are shown here but handled by the screens, which know whether a text field should have them. macOS insists on handling them itself, after the page. */
const shown = (key: string | null): MenuItemConstructorOptions =>
  key === null ? {} : { accelerator: key.replace('Ctrl', 'CmdOrCtrl'), registerAccelerator: false };

/** The application menu: what the facilitator's window can do, as it says, and what the system brings. */
export class AppMenu {
  readonly #strings: Strings;
  readonly #act: (id: string) => void;
  #contents = NOTHING;

  /** `act`: lets the facilitator's screen do it, as if its key had been pressed there. */
  constructor(strings: Strings, act: (id: string) => void) {
    this.#strings = strings;
    this.#act = act;
    this.#build();
  }

  /** Shows other contents, if they are others. */
  show(contents: MenuContents): void {
    if (isDeepStrictEqual(contents, this.#contents)) return;
    this.#contents = contents;
    this.#build();
  }

  #entry({ id, label, key, enabled }: MenuEntry): MenuItemConstructorOptions {
    return { id, label, enabled, click: () => this.#act(id), ...shown(key) };
  }

  /** A section: the window's parts and the system's, with a line between them. */
  #section(label: string, own: readonly MenuEntry[][], system: MenuItemConstructorOptions[]) {
    const parts = [...own.map((part) => part.map((entry) => this.#entry(entry))), system];
    const submenu = parts
      .filter((part) => part.length > 0)
      .flatMap((part, index) => (index > 0 ? [line, ...part] : part));
    return { label, submenu };
  }

  #build(): void {
    const words = this.#strings.menu;
    const { session, edit, room, help } = this.#contents;
    const quit = { label: words.quit, accelerator: 'CmdOrCtrl+Q', click: () => app.quit() };
    const sections = [
      this.#section(words.session, session, [quit]),
      this.#section(words.edit, edit, Object.values(textRoles(words))),
      this.#section(words.room, room, []),
      this.#section(words.help, help, []),
    ].filter(({ submenu }) => submenu.length > 0);
    const system = process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : [];
    Menu.setApplicationMenu(Menu.buildFromTemplate([...system, ...sections]));
    /* It comes to every window there is, with its keys: the room's and the seat's are to have neither. */
    for (const window of BrowserWindow.getAllWindows())
      if (roleOfWindow(window.webContents) !== 'facilitator') window.removeMenu();
  }
}
