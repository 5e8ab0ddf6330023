const places = [
  'home',
  'new',
  'exercises',
  'merge',
  'workshop',
  'one-screen',
  'report',
  'history',
  'compare',
  'settings',
  'about',
] as const;

/** The screens of the facilitator's window; `one-screen` is the workshop with the room's picture in place of the script. */
export type Place = (typeof places)[number];

/** Where the facilitator's window is. */
export interface Standing {
  readonly place: Place;
  /** The open session, if there is one. */
  readonly sessionId: string | null;
  /** Whose earlier versions are looked at, or which is compared, on Home. */
  readonly past: { readonly sessionId: string; readonly title: string } | null;
}

/** Where the window was, from the part of its address behind the #; Home at the beginning. */
export function standingIn(hash: string): Standing {
  const said = new URLSearchParams(hash.split('?')[1] ?? '');
  const past = said.get('past');
  return {
    place: places.find((place) => place === said.get('place')) ?? 'home',
    sessionId: said.get('session'),
    past: past === null ? null : { sessionId: past, title: said.get('title') ?? '' },
  };
}

/** What stands behind the # of the window's address while it is there: so that is still known when its page is started afresh. */
export function standingAs({ place, sessionId, past }: Standing): string {
  const said = new URLSearchParams();
  if (place !== 'home') said.set('place', place);
  if (sessionId !== null) said.set('session', sessionId);
  if (past !== null) {
    said.set('past', past.sessionId);
    said.set('title', past.title);
  }
  return said.size === 0 ? 'facilitator' : `facilitator?${said}`;
}
