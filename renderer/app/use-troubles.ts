import { useEffect } from 'react';
import { listen } from '../bridge/client';
import { tell } from '../components/tell';
import { useStrings } from '../components/use-strings';

/** Tells the facilitator of what goes wrong in Candor itself. */
export function useTroubles(): void {
  const { told } = useStrings().trouble;
  useEffect(() => listen((push) => push.to === 'trouble' && tell(told[push.what], true)), [told]);
}
