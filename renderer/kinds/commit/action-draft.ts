import { folded } from '@shared/base/folded';
import type { Participant } from '@shared/base/people';
import { Day } from '@shared/base/primitives';
import type { ActionFields } from '@shared/kinds/action';
import type { Strings } from '@shared/words';
import { namesAmong } from '@shared/words/called';
import { said } from '@shared/base/text';

/** An action as its form has it: dates as typed, the owner as somebody is called or as typed. */
export type Draft = Readonly<
  Record<
    'text' | 'serves' | 'owner' | 'due' | 'firstStep' | 'firstStepDue' | 'measure' | 'from' | 'to' | 'told',
    string
  >
> & {
  readonly taken: boolean;
  /** Who `owner` was taken for, as long as nothing else is typed there; held by id, as two may have one name. */
  readonly ownerId: string | null;
};

export function draftOf(strings: Strings, action: ActionFields | null, people: readonly Participant[]): Draft {
  const owner = people.find(({ id }) => id === action?.owner.participant);
  return {
    text: action?.text ?? '',
    serves: action?.serves.text ?? '',
    owner: owner ? namesAmong(strings, people)(owner) : (action?.owner.text ?? ''),
    ownerId: owner?.id ?? null,
    taken: action?.taken ?? false,
    due: action?.due ?? '',
    firstStep: action?.firstStep.text ?? '',
    firstStepDue: action?.firstStep.due ?? '',
    measure: action?.measure.text ?? '',
    from: action?.measure.from.text ?? '',
    to: action?.measure.to.text ?? '',
    told: action?.told.text ?? '',
  };
}

/** Those on the list whom a typed name stands for: by what they are called, else by their plain names. */
export function peopleTyped(strings: Strings, typed: string, people: readonly Participant[]): readonly Participant[] {
  const wanted = folded(typed);
  if (wanted === '') return [];
  const called = namesAmong(strings, people);
  const exactly = people.filter((one) => called(one) === said(typed));
  return exactly.length === 1 ? exactly : people.filter(({ name }) => folded(name) === wanted);
}

/** Who owns it: somebody on the list, or null for a name that is not there, or that two have. */
const ownerIdOf = (strings: Strings, { owner, ownerId }: Draft, people: readonly Participant[]): string | null => {
  if (people.some(({ id }) => id === ownerId)) return ownerId;
  const typed = peopleTyped(strings, owner, people);
  return typed.length === 1 ? (typed[0]?.id ?? null) : null;
};

/** Why an owner cannot be taken as typed: more than one is called that. */
export function ownerWrong(strings: Strings, draft: Draft, people: readonly Participant[]): string | null {
  const typed = peopleTyped(strings, draft.owner, people);
  return typed.length > 1 && ownerIdOf(strings, draft, people) === null
    ? strings.steps.commit.severalOwners(said(draft.owner), typed.map(namesAmong(strings, people)))
    : null;
}

/** An action of which nothing is known but what it is for. */
export const actionFor = (strings: Strings, serves: string): ActionFields =>
  fieldsOf(strings, { ...draftOf(strings, null, []), serves }, []);

export const isDay = (text: string): boolean => text === '' || Day.safeParse(text).success;

export function fieldsOf(strings: Strings, draft: Draft, people: readonly Participant[]): ActionFields {
  const participant = ownerIdOf(strings, draft, people);
  return {
    text: said(draft.text),
    serves: { text: said(draft.serves) },
    owner: { participant, text: participant === null ? said(draft.owner) : '' },
    taken: draft.taken,
    due: draft.due || null,
    firstStep: { text: said(draft.firstStep), due: draft.firstStepDue || null },
    measure: { text: said(draft.measure), from: { text: said(draft.from) }, to: { text: said(draft.to) } },
    told: { text: said(draft.told) },
  };
}
