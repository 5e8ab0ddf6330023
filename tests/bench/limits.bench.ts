import { compareSessions } from '@shared/across/compare';
import { buildPlan } from '@shared/plan/build';
import { executiveOf } from '@shared/plan/executive';
import { planMarkdown } from '@shared/plan/markdown';
import { doubtsIn } from '@shared/session/doubts';
import { dueDates } from '@shared/session/due';
import { reduce } from '@shared/session/reduce';
import { readSession } from '@shared/session/schema/read';
import type { Session } from '@shared/session/schema/session';
import { emptyUndo } from '@shared/session/undo';
import { facilitatorView, seatView } from '@shared/views/views';
import { strings } from '../english';
import { playSample } from '../fixtures/story/play';
import type { Bench } from './lib/bench';
import { fullSessions } from './lib/full-sessions';

const NOTHING = { votes: {}, texts: {}, answers: {} };

/** What main answers with, window by window and file by file. */
const answers: Readonly<Record<string, (session: Session) => unknown>> = {
  'a change with the views after it': (session) => {
    const changed = reduce(session, { type: 'session/details', details: session.details }, session.changedAt);
    const after = 'session' in changed ? changed.session : session;
    return [facilitatorView(strings, after, NOTHING, emptyUndo, { state: 'saved' }), seatView(after, NOTHING)];
  },
  'a file': (session) => {
    const read = readSession(JSON.parse(JSON.stringify(session)));
    return 'session' in read && doubtsIn(read.session);
  },
  'the plan': (session) => {
    const plan = buildPlan(session);
    return [planMarkdown(plan), executiveOf(plan)];
  },
  'what is due': (session) => dueDates(session),
  'two sessions side by side': (session) => compareSessions(strings, session, { ...session, id: 'other' }),
};

/** So many times as long as for an ordinary session may the slowest answer take: a full step holds a thousand times as much as an ordinary one. */
const AT_MOST = 1_000;

async function took(work: () => unknown): Promise<number> {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Milliseconds for each answer about a session as full as a file may be, against the same about the sample workshop. */
export const bench: Bench = async (compare) => {
  const ordinary = playSample();
  for (const [name, { session }] of Object.entries(fullSessions())) {
    const wrong = doubtsIn(session);
    if (wrong.length > 0) throw new Error(`${name}: ${JSON.stringify(wrong.slice(0, 3))}`);
    for (const [what, answer] of Object.entries(answers))
      await compare({
        what: `ms for ${what}: ${name}, against the sample`,
        target: AT_MOST,
        subject: () => took(() => answer(session)),
        reference: () => took(() => answer(ordinary)),
      });
  }
};
