import { randomUUID } from 'node:crypto';
import type { Strings } from '@shared/words';
import type { InputOf } from '@shared/host/contract';
import type { MergeView, RoomFigures } from '@shared/host/replies';
import { mergeRooms } from '@shared/merge/merge';
import { roomId, type BreakoutRoom } from '@shared/merge/room';
import { kindOf } from '@shared/kinds/registry';
import type { Session } from '@shared/session/schema/session';
import { sessionCounts } from '@shared/session/counts';
import { exerciseOf, stepOf } from '@shared/session/step-of';
import { sealedBoxFiles } from '@host/sealed-box-store';
import type { Problem } from './problem';
import type { Found, SessionLibrary } from './session-library';

/** Makes one session of the sessions of several breakout rooms. */
export class SessionMerge {
  readonly #strings: () => Strings;
  readonly #sealed: string;
  readonly #library: SessionLibrary;

  /** `sealed`: the app's own folder for sealed boxes. */
  constructor(strings: () => Strings, sealed: string, library: SessionLibrary) {
    this.#strings = strings;
    this.#sealed = sealed;
    this.#library = library;
  }

  /** A new session in a file of its own, or only what it would be. The rooms' sessions are read and left as they are. */
  async merge({ rooms, title, choices, make }: InputOf<'home/merge'>): Promise<Found | Problem | { merge: MergeView }> {
    const given: BreakoutRoom[] = [];
    for (const [place, { name, from }] of rooms.entries()) {
      const session = await this.#read(from);
      if ('problem' in session) return session;
      given.push({ room: { id: roomId(place), name }, session });
    }
    const figures = given.map(({ room, session }) => figuresOf(room.id, room.name, session));
    const refusedFor = (why: NonNullable<MergeView['refused']>['why'], room: string) => ({
      merge: { rooms: figures, whole: null, conflicts: [], refused: { why, room } },
    });
    const merged = mergeRooms(this.#strings(), given, choices, {
      id: randomUUID(),
      time: new Date().toISOString(),
      title,
    });
    if ('refused' in merged) return refusedFor(merged.refused, merged.room);
    for (const { room, session } of given)
      if (await this.#hasTexts(session.id)) return refusedFor('texts-sealed', room.name);
    if (make) return this.#library.put(merged.session);
    return {
      merge: {
        rooms: figures,
        whole: { ...figuresOf('', title, merged.session), sums: sumsIn(merged.session) },
        conflicts: merged.conflicts.map((one) => ({ ...one, where: whereIs(merged.session, one.at) })),
        refused: null,
      },
    };
  }

  async #read(from: InputOf<'home/merge'>['rooms'][number]['from']): Promise<Session | Problem> {
    if ('bytes' in from) return this.#library.sessionIn(from.bytes, from.name);
    const found = await this.#library.find(from.sessionId);
    return 'problem' in found ? found : found.session;
  }

  /** Texts that are not revealed yet would stay behind. Only this computer's boxes can be looked into. */
  async #hasTexts(sessionId: string): Promise<boolean> {
    const { box } = await sealedBoxFiles(this.#sealed, sessionId).load();
    return Object.values(box).some((entry) => entry.type === 'texts' && entry.ideas.length > 0);
  }
}

function figuresOf(id: string, name: string, session: Session): RoomFigures {
  const { ideas, votes } = sessionCounts(session);
  return { id, name, participants: session.participants.length, ideas, votes };
}

/** Votes, ratings and judgings that were added up. */
const sumsIn = ({ work }: Session): number =>
  Object.values(work)
    .flatMap((one) => kindOf(one).rounds?.of(one) ?? [])
    .filter(({ rooms }) => rooms !== undefined).length;

const whereIs = (session: Session, at: Parameters<typeof stepOf>[1] | null): string =>
  at ? `${exerciseOf(session, at.item)?.title ?? ''} · ${stepOf(session, at)?.title ?? ''}` : '';
