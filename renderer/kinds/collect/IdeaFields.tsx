import { TextInput } from '@mantine/core';
import type { NewIdea } from '@shared/kinds/idea';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { said } from '@shared/base/text';
import { entryOf } from '@shared/base/entry-of';

/** The definition of an idea's extra fields. */
type FieldList = readonly { readonly id: string; readonly label: string; readonly hint?: string }[];

/** What is typed into the fields, by id. */
export type FieldDrafts = Readonly<Record<string, string>>;

/** The fields that have something in them, as an idea keeps them. */
export const filledFields = (drafts: FieldDrafts): NewIdea['fields'] =>
  Object.fromEntries(
    Object.entries(drafts).flatMap(([id, draft]) => (said(draft) === '' ? [] : [[id, { text: said(draft) }] as const])),
  );

interface Props {
  readonly fields: FieldList;
  readonly drafts: FieldDrafts;
  readonly change: (change: (now: FieldDrafts) => FieldDrafts) => void;
}

/** The inputs for an idea's extra fields: evidence, the number that hides it, … */
export function IdeaFields({ fields, drafts, change }: Props) {
  return fields.map(({ id, label, hint }) => (
    <TextInput
      key={id}
      label={label}
      description={hint}
      value={entryOf(drafts, id) ?? ''}
      onChange={(event) => {
        const { value } = event.currentTarget;
        change((now) => ({ ...now, [id]: value }));
      }}
      maxLength={LONGEST_TEXT}
      size="md"
    />
  ));
}
