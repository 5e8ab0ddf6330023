import { Textarea } from '@mantine/core';
import { kindOf } from '@shared/kinds/registry';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { useStrings } from '../../../components/use-strings';
import classes from '../Editor.module.css';
import { useEditorForm, useField } from './context';

/** What to say instead in each other form on offer; left empty, the same is said in it. */
export function SayingsField({ at }: { readonly at: string }) {
  const strings = useStrings();
  const words = strings.editor;
  const { step } = useEditorForm();
  const { set } = useField(at);
  const forms = step && kindOf(step).forms?.(step);
  if (!step || !forms) return null;
  const said = step.say.forms ?? {};
  const change = (form: string, text: string) => {
    const { [form]: _before, ...others } = said;
    const next = text === '' ? others : { ...others, [form]: text };
    set(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <div className={classes.source}>
      {forms.forms
        .filter((form) => form !== forms.form)
        .map((form) => (
          <Textarea
            key={form}
            label={words.sayInForm(words.value(step.kind, 'forms', form))}
            placeholder={words.sameSaying}
            value={said[form] ?? ''}
            maxLength={LONGEST_TEXT}
            onChange={({ currentTarget }) => change(form, currentTarget.value)}
            autosize
            minRows={1}
            maxRows={8}
          />
        ))}
    </div>
  );
}
