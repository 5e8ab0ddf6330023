import type { Answer } from '@shared/host/contract';
import { answersNow } from '@shared/rehearsal/answers';
import type { SessionService } from './session-service';

/* Items are typed first where nothing flows in; more times than that no step asks. */
const MOST_TIMES = 3;

type Rehearsed = Answer<{ revision: number }>;

/** What is under way in each session: nobody says the same twice, however often they are asked. */
const underWay = new WeakMap<SessionService, Promise<Rehearsed>>();

/**
 * Lets the invented people of a rehearsal do what the step where the room is asks of them, command by command as windows
 * would send it: on the same way to the disk, into the same sealed box. A session that is real is refused.
 */
export function rehearse(service: SessionService, commandId: string, id: () => string): Promise<Rehearsed> {
  /* What failed before is told to whoever asked for it. */
  const before: Promise<unknown> = (underWay.get(service) ?? Promise.resolve()).catch(() => undefined);
  const now = before.then(() => letAnswer(service, commandId, id));
  underWay.set(service, now);
  return now;
}

async function letAnswer(service: SessionService, commandId: string, id: () => string): Promise<Rehearsed> {
  if (service.session.rehearsal !== true) return { ok: false, refused: 'not-a-rehearsal' };
  for (let times = 1; times <= MOST_TIMES; times += 1) {
    /* What windows have sent is there first. */
    await service.settled();
    const commands = answersNow(service.session, service.sealed, id);
    if (commands.length === 0 && times === 1) return { ok: false, refused: 'nobody-to-answer' };
    const answers = await Promise.all(
      commands.map((command, place) => service.dispatch(`${commandId}-${times}-${place}`, command)),
    );
    const wrong = answers.find((answer) => !answer.ok);
    if (wrong) return wrong;
  }
  return { ok: true, revision: service.session.revision };
}
