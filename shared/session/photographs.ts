import type { Draft } from 'immer';
import type { Refusal } from '../base/refusals';
import { assertNever } from '../base/assert-never';
import { entryOf } from '../base/entry-of';
import { kindOf } from '../kinds/registry';
import type { SessionCommand } from './commands';
import {
  MOST_PHOTOGRAPHS,
  type Photograph,
  type PhotographAdded,
  type PictureId,
  type Pictures,
} from './schema/photograph';
import type { Session } from './schema/session';
import { stepOf } from './step-of';
import type { StepAddress } from '../base/steps';

type AddCommand = Extract<SessionCommand, { type: 'photograph/add' }>;
type PhotographEvent =
  Exclude<Extract<SessionCommand, { type: `photograph/${string}` }>, { type: 'photograph/add' }> | PhotographAdded;

/** What becomes of a photograph that is taken in: it is on record by the name of its picture. */
export const addedBy = ({ photographId, at }: AddCommand, name: PictureId): PhotographAdded => ({
  type: 'photograph/added',
  photograph: { id: photographId, at, picture: name, text: '' },
});

/** Takes a photograph in, says something else under it, or takes it away, or says why not. The pictures themselves are the host's to keep. */
export function reducePhotographs(session: Session, draft: Draft<Session>, event: PhotographEvent): Refusal | null {
  const all = session.photographs ?? [];
  if (event.type === 'photograph/added') {
    const { photograph } = event;
    if (all.some(({ id }) => id === photograph.id)) return 'id-in-use';
    if (!stepOf(session, photograph.at)) return 'unknown-step';
    if (all.length >= MOST_PHOTOGRAPHS) return 'too-many-photographs';
    (draft.photographs ??= []).push(photograph);
    return null;
  }
  const index = all.findIndex(({ id }) => id === event.photographId);
  const found = draft.photographs?.[index];
  if (!found) return 'unknown-photograph';
  switch (event.type) {
    case 'photograph/caption': {
      const text = event.text.trim();
      if (found.text === text) return 'nothing-changes';
      found.text = text;
      return null;
    }
    case 'photograph/remove':
      if (all.length === 1) delete draft.photographs;
      else draft.photographs?.splice(index, 1);
      return null;
    default:
      return assertNever(event);
  }
}

/** The names of the pictures that a session shows. */
export const pictureIdsOf = ({ photographs = [] }: Session): Set<PictureId> =>
  new Set(photographs.map(({ picture }) => picture));

/**
 * The session with exactly the pictures that its photographs show, from those it has and those that are known beside: undo,
 * the journal and the versions have only their names. One that nobody has any more stays away, and is said to be missing.
 */
export function withPictures(session: Session, known: Pictures): Session {
  const { pictures: there = {}, ...rest } = session;
  const found = [...pictureIdsOf(session)].flatMap((id) => {
    const picture = entryOf(there, id) ?? entryOf(known, id);
    return picture ? [[id, picture] as const] : [];
  });
  const isSame = found.length === Object.keys(there).length && found.every(([id]) => Object.hasOwn(there, id));
  if (isSame) return session;
  return found.length === 0 ? rest : { ...rest, pictures: Object.fromEntries(found) };
}

/** The session as a version of it is kept: its pictures lie beside all versions, once. */
export function withoutPictures(session: Session): Session {
  const { pictures: _pictures, ...rest } = session;
  return rest;
}

/** The names of pictures in anything that was kept by name. */
export function pictureIdsIn(value: unknown, found = new Set<PictureId>()): Set<PictureId> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'picture' && typeof inner === 'string') found.add(inner);
    else pictureIdsIn(inner, found);
  }
  return found;
}

/** True at a step at which nobody is to know who wrote what: handwriting and faces would tell. */
export const tellsWho = (session: Session, at: StepAddress): boolean => {
  const definition = stepOf(session, at);
  return definition !== null && definition !== undefined && kindOf(definition).isSecret(definition);
};

/** The photographs of a step, in the order in which they were taken in. */
export const photographsAt = ({ photographs = [] }: Session, { item, step }: StepAddress): Photograph[] =>
  photographs.filter(({ at }) => at.item === item && at.step === step);
