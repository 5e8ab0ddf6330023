import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { still } from './still';

/** Not one violation on what a page shows. Legacy mode: Electron cannot open the blank page axe would finish in. */
export async function clean(page: Page, what: string): Promise<void> {
  await still(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  }));
  expect.soft(found, what).toEqual([]);
}
