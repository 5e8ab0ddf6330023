import { Checkbox, Group, Select } from '@mantine/core';
import { stepIn } from '@shared/editor/fields';
import type { Field } from '@shared/kinds/fields';
import { kindOf } from '@shared/kinds/registry';
import { useStrings } from '../../../components/use-strings';
import type { Strings } from '@shared/words';
import { useField, useEditorForm, type FormContext } from './context';

type Of<F extends Field['field']> = Omit<Extract<Field, { field: F }>, 'field'>;
type Choices = Of<'choice'>['of'];

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The bins of the step that a step takes its items from. */
export function binsBefore({ exercise, library, step }: FormContext): readonly Choice[] {
  const source = step && kindOf(step).sources.items(step);
  if (!source || !('step' in source)) return [];
  const { exercise: id, step: from } = source;
  const sorted = stepIn((id === exercise.id ? exercise : library.find(id))?.steps ?? [], from);
  const bins = sorted ? (kindOf(sorted).binsOffered?.(sorted) ?? []) : [];
  return bins.map(({ id: value, label }) => ({ value, label: label || value }));
}

function choicesIn(strings: Strings, form: FormContext, at: string, of: Choices): readonly Choice[] {
  const words = strings.editor;
  const { exercise, step } = form;
  if (typeof of !== 'string') return of.map((value) => ({ value, label: words.value(step?.kind ?? null, at, value) }));
  switch (of) {
    case 'bins':
      return binsBefore(form);
    case 'ladders': {
      const before = exercise.steps.slice(0, step ? exercise.steps.indexOf(step) : 0);
      return before.flatMap((one) => (kindOf(one).round ? [{ value: one.id, label: one.title }] : []));
    }
    case 'corners':
      return step && 'first' in step ? step.fields.map((label, index) => ({ value: String(index), label })) : [];
  }
}

export function ChoiceField({ at, of, none, otherwise }: Of<'choice'>) {
  const strings = useStrings();
  const words = strings.editor;
  const form = useEditorForm();
  const { value, label, error, set } = useField(at);
  const choices = choicesIn(strings, form, at, of);
  const numbered = typeof value === 'number';
  if (none && choices.length === 0) return null;
  return (
    <Select
      label={label}
      error={error}
      data={[...(none ? [{ value: '', label: words.nobody }] : []), ...choices]}
      value={numbered ? String(value) : typeof value === 'string' ? value : (otherwise ?? '')}
      onChange={(chosen) => chosen !== null && set(chosen === '' ? null : numbered ? Number(chosen) : chosen)}
      allowDeselect={false}
    />
  );
}

export function SeveralField({ at, of, empty, otherwise }: Of<'several'>) {
  const strings = useStrings();
  const form = useEditorForm();
  const { value, label, error, set } = useField(at);
  const choices = choicesIn(strings, form, at, of);
  if (choices.length === 0) return null;
  const chosen = Array.isArray(value) ? (value as string[]) : [...(otherwise ?? [])];
  return (
    <Checkbox.Group
      label={label}
      error={error}
      value={chosen}
      onChange={(next) => {
        /* In the order in which they are offered, not in which they were ticked. */
        const ordered = choices.map((one) => one.value).filter((one) => next.includes(one));
        set(ordered.length === 0 && empty ? undefined : ordered);
      }}
    >
      <Group gap="md" mt={4}>
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

export function FlagField({ at, empty }: Of<'flag'>) {
  const { value, label, error, set } = useField(at);
  return (
    <Checkbox
      label={label}
      error={error}
      checked={value === true}
      onChange={({ currentTarget }) => set(currentTarget.checked || (empty ? undefined : false))}
    />
  );
}
