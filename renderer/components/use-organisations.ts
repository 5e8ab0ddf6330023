import { useCallback, useEffect, useState } from 'react';
import type { Organisation } from '@shared/host/organisation';
import { request } from '../bridge/client';

/** What is kept of organisations on this machine, and how to look again. */
export function useOrganisations() {
  const [organisations, setOrganisations] = useState<readonly Organisation[]>([]);
  const look = useCallback(async () => setOrganisations((await request('organisations/list', null)).organisations), []);
  useEffect(() => void look(), [look]);
  return { organisations, look };
}
