import { expect } from 'playwright/test';
import type { Candor } from './candor';

interface Entry {
  readonly label: string;
  readonly key: string | null;
  readonly enabled: boolean;
}

/** What the real application menu holds of the window's acts now, by id. */
export const menuOf = ({ app }: Candor): Promise<Record<string, Entry>> =>
  app.evaluate(({ Menu }) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    return Object.fromEntries(
      entries
        .filter(({ id }) => id)
        .map(({ id, label, accelerator, enabled }) => [id, { label, key: accelerator ?? null, enabled }]),
    );
  });

/** Clicks an entry of the real application menu, as soon as it can be clicked. */
export const chooseInMenu = ({ app }: Candor, id: string): Promise<void> =>
  expect
    .poll(() =>
      app.evaluate(({ Menu }, wanted) => {
        const entry = Menu.getApplicationMenu()?.getMenuItemById(wanted);
        if (!entry?.enabled) return false;
        entry.click();
        return true;
      }, id),
    )
    .toBe(true);
