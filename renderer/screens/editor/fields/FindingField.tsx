import { Textarea } from '@mantine/core';
import { entryOf } from '@shared/base/entry-of';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { said } from '@shared/base/text';
import { findingExample } from '@shared/editor/finding-example';
import type { Case, Place } from '@shared/kinds/found';
import { kindOf } from '@shared/kinds/registry';
import { Quiet } from '../../../components/Quiet';
import { useStrings } from '../../../components/use-strings';
import classes from '../Editor.module.css';
import { useEditorForm, useField } from './context';

/** A sentence for each case that the finding of the step can have, with what it would say of made-up things. */
export function FindingField({ at }: { readonly at: string }) {
  const strings = useStrings();
  const words = strings.editor.finding;
  const { step, wrongAt } = useEditorForm();
  const { error, set } = useField(at);
  const cases = step && kindOf(step).finding?.cases(step);
  if (!step || !cases) return null;
  const sentences = step.finding ?? {};
  const change = (name: string, text: string) => {
    const { [name]: _before, ...others } = sentences;
    const next = text === '' ? others : { ...others, [name]: text };
    set(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <fieldset className={classes.list}>
      <legend>{words.title}</legend>
      <Quiet small>{words.hint}</Quiet>
      {(Object.entries(cases) as [Case, readonly Place[]][]).map(([name, places]) => {
        const sentence = entryOf(sentences, name) ?? '';
        const example = said(sentence) === '' ? null : findingExample(strings, name, places, sentence);
        return (
          <div key={name}>
            <Textarea
              label={words.cases[name]}
              description={words.places(places.map((place) => place.name))}
              error={wrongAt(`${at}.${name}`)}
              value={sentence}
              maxLength={LONGEST_TEXT}
              onChange={({ currentTarget }) => change(name, currentTarget.value.replace(/\n/gu, ' '))}
              autosize
              minRows={1}
              maxRows={5}
            />
            {example !== null && (
              <Quiet small dir="auto">
                {words.example(example)}
              </Quiet>
            )}
          </div>
        );
      })}
      {error && <p className={classes.wrong}>{error}</p>}
    </fieldset>
  );
}
