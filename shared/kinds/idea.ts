import { z } from 'zod';
import { Id, SomeText, Text, listOf, recordOf, MadeText } from '../base/primitives';

const IdeaFields = recordOf(Id, z.object({ text: Text }));

export const ideaTexts = {
  text: SomeText,
  fields: IdeaFields,
  /** The heading it stands under, where the step has some. */
  heading: Id.optional(),
};

/** The group (as written; empty for none) of whoever wrote an anonymous idea, where that was kept. */
export const group = MadeText.optional();

/** An idea as someone wrote it. Ideas of anonymous steps have neither author nor time nor order of arrival. */
export const Idea = z.object({
  id: Id,
  ...ideaTexts,
  group,
  /** Ideas merged into this one, with their own words. */
  merged: listOf(z.object({ ...ideaTexts, group })),
  /** The breakout room it comes from; left out where there were none, or several had it. */
  room: Id.optional(),
});
export type Idea = z.infer<typeof Idea>;

/** An idea on its way in, with the id its sender gave it. */
export const NewIdea = z.object({ id: Id, ...ideaTexts });
export type NewIdea = z.infer<typeof NewIdea>;

/** An anonymous idea in the sealed box, with the group it is from where groups are to be compared. */
export const SealedIdea = NewIdea.extend({ group });
export type SealedIdea = z.infer<typeof SealedIdea>;
