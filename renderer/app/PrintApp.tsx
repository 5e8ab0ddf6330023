import { useEffect } from 'react';
import { request } from '../bridge/client';
import { planFormats, type PlanFormat } from '@shared/base/plan-format';
import { makeFile, type MakeOptions } from '../formats/make';

/** What is to be made of the plan, and how, from the window's address: `report/FORMAT/PAPER/EDITION/BOARDS`. */
function wantedIn(hash: string): MakeOptions & { readonly format: PlanFormat } {
  const [, format, paper, edition, boards] = hash.split('/');
  return {
    format: planFormats.find((one) => one === format) ?? 'pdf',
    paper: paper === 'letter' ? 'letter' : 'a4',
    edition: edition === 'executive' ? 'executive' : 'full',
    boards: boards !== 'drawn',
  };
}

async function deliver({ format, ...options }: ReturnType<typeof wantedIn>): Promise<void> {
  try {
    const plan = await request('report/plan', null);
    if (!plan) throw new Error('no plan');
    const { bytes, notShown, logoLost } = await makeFile(format, plan, options);
    await request('report/deliver', { bytes, notShown, logoLost });
  } catch (error) {
    await request('report/deliver', { failed: error instanceof Error ? error.message.slice(0, 500) : 'unknown' });
  }
}

/** The hidden window of `npm run plan`: makes the file and hands it to main. */
export default function PrintApp({ hash }: { readonly hash: string }) {
  useEffect(() => void deliver(wantedIn(hash)), [hash]);
  return null;
}
