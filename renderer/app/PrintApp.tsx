import { useEffect } from 'react';
import { request } from '../bridge/client';
import { layOut, type LayOutOptions } from '../report/export';

/** How the plan is to be printed, from the window's address: `report/PAPER/EDITION/BOARDS`. */
function optionsIn(hash: string): LayOutOptions {
  const [, paper, edition, boards] = hash.split('/');
  return {
    paper: paper === 'letter' ? 'letter' : 'a4',
    edition: edition === 'executive' ? 'executive' : 'full',
    boards: boards !== 'drawn',
  };
}

async function deliver(options: LayOutOptions): Promise<void> {
  try {
    const plan = await request('report/plan', null);
    if (!plan) throw new Error('no plan');
    const { bytes, notShown, logoLost } = await layOut(plan, options);
    await request('report/deliver', { bytes, notShown, logoLost });
  } catch (error) {
    await request('report/deliver', { failed: error instanceof Error ? error.message.slice(0, 500) : 'unknown' });
  }
}

/** The hidden window of `npm run plan`: makes the PDF and hands it to main. */
export default function PrintApp({ hash }: { readonly hash: string }) {
  useEffect(() => void deliver(optionsIn(hash)), [hash]);
  return null;
}
