import { useEffect, useRef, useState } from 'react';
import { standingAs, standingIn, type Place, type Standing } from './place';

/**
 * Where the facilitator's window is, which outlives its page. `sessionId`: of the open session, null where none is open,
 * undefined while that is not known. Another session opens in the workshop; one that is closed leaves for Home.
 */
export function useStanding(sessionId: string | null | undefined) {
  const [first] = useState(() => standingIn(location.hash));
  const [place, setPlace] = useState<Place>(first.place);
  const [past, setPast] = useState<Standing['past']>(first.past);
  const was = useRef(first.sessionId);
  useEffect(() => {
    if (sessionId === undefined || sessionId === was.current) return;
    was.current = sessionId;
    if (sessionId !== null) setPlace('workshop');
    else setPlace((now) => (now === 'new' || now === 'exercises' || now === 'merge' ? now : 'home'));
  }, [sessionId]);
  useEffect(() => {
    if (sessionId !== undefined) history.replaceState(null, '', `#${standingAs({ place, sessionId, past })}`);
  }, [place, sessionId, past]);
  return { place, setPlace, past, setPast };
}
