import { useEffect } from 'react';
import { request } from '../bridge/client';
import { layOutPlan } from '../report/export';

async function deliver(paper: 'a4' | 'letter'): Promise<void> {
  try {
    const plan = await request('report/plan', null);
    if (!plan) throw new Error('no plan');
    await request('report/deliver', { bytes: await layOutPlan(plan, { paper }) });
  } catch (error) {
    await request('report/deliver', { failed: error instanceof Error ? error.message.slice(0, 500) : 'unknown' });
  }
}

/** The hidden window of `npm run plan`: makes the PDF and hands it to main. */
export default function PrintApp({ paper }: { readonly paper: 'a4' | 'letter' }) {
  useEffect(() => void deliver(paper), [paper]);
  return null;
}
