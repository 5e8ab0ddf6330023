import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { still } from './still';

/**
 * Not one violation on what a page shows; `colours` alone where all else has been looked at in other colours. Legacy mode:
 * Electron cannot open the blank page axe would finish in.
 */
export async function clean(page: Page, what: string, rules: 'all' | 'colours' = 'all'): Promise<void> {
  await still(page);
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === 'all' ? axe : axe.withRules(['color-contrast'])).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  }));
  expect.soft(found, what).toEqual([]);
}
