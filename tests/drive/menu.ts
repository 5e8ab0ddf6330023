import type { Candor } from './candor';

export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly key: string | null;
  readonly enabled: boolean;
}

/** What the real application menu holds of the window's acts, section by section. */
export const menuOf = ({ app }: Candor): Promise<{ readonly label: string; readonly entries: Entry[] }[]> =>
  app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => ({
      label,
      entries: (submenu?.items ?? [])
        .filter(({ id }) => id)
        .map(({ id, label: name, accelerator, enabled }) => ({ id, label: name, key: accelerator ?? null, enabled })),
    })),
  );

/** Clicks an entry of the real application menu, once it can be clicked. */
export async function chooseInMenu({ app }: Candor, id: string): Promise<void> {
  const click = () =>
    app.evaluate(({ Menu }, wanted) => {
      const entry = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      if (!entry?.enabled) return false;
      entry.click();
      return true;
    }, id);
  for (const until = Date.now() + 15_000; Date.now() < until; ) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- looked at again and again
    if (await click()) return;
  }
  throw new Error(`the menu has no ${id} that can be chosen`);
}
