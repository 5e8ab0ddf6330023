import { entryOf } from '../base/entry-of';
import type { PictureId } from '../session/schema/photograph';
import type { Session } from '../session/schema/session';
import { stepOf, titleOf } from '../session/step-of';
import type { StepAddress } from '../base/steps';

/** A photograph as windows are told of it: what is in it is asked for once, by the name of its picture. */
export interface PhotographView {
  readonly id: string;
  readonly at: StepAddress;
  /** The exercise and the step at which it was taken in; empty where that is gone. */
  readonly about: string;
  readonly picture: PictureId;
  /** In pixels; null where nobody has the picture any more. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Its caption; may be empty. */
  readonly text: string;
}

/** Every photograph of a session, oldest first. */
export const photographsView = (session: Session): readonly PhotographView[] =>
  (session.photographs ?? []).map(({ id, at, picture, text }) => {
    const step = stepOf(session, at);
    const { width, height } = entryOf(session.pictures, picture) ?? { width: 0, height: 0 };
    return {
      id,
      at,
      about: step ? `${titleOf(session, at.item)} · ${step.title}` : '',
      picture,
      size: width > 0 ? { width, height } : null,
      text,
    };
  });
