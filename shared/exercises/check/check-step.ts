import type { Among } from '../../kinds/contract';
import { entryOf } from '../../base/entry-of';
import { isBlank } from '../../base/text';
import { findingsAt, type Finding, type FindingsAt } from '../../kinds/finding';
import { placesWrong } from '../../kinds/pattern';
import { kindOf, type StepDefinition } from '../../kinds/registry';
import type { ExerciseDefinition } from '../../session/schema/definition';

/** What a step may look at of the exercise around it. */
export function amongSteps({ id, steps }: Pick<ExerciseDefinition, 'id' | 'steps'>, step: StepDefinition): Among {
  const before = steps.slice(0, Math.max(0, steps.indexOf(step)));
  return {
    exercise: id,
    binsAt(name) {
      const other = steps.find((one) => one.id === name);
      return other ? (kindOf(other).binsOffered?.(other) ?? []).map((bin) => bin.id) : [];
    },
    laddersBefore: before.filter((one) => kindOf(one).round !== null).map((one) => one.id),
  };
}

/** A sentence for each case that there can be, with places that there are in it; or none at all. */
function checkFinding(step: StepDefinition, at: FindingsAt): Finding[] {
  const { finding: said } = step;
  if (!said) return [];
  const cases = kindOf(step).finding?.cases(step) ?? {};
  const strange = Object.keys(said).find((name) => !Object.hasOwn(cases, name));
  return [
    ...at(strange !== undefined, 'part-missing', 'finding', strange),
    ...Object.entries(cases).flatMap(([name, places]) => {
      const sentence = entryOf(said, name) ?? '';
      const field = `finding.${name}`;
      const names = places.map((place) => place.name);
      return [...at(isBlank(sentence), 'empty', field), ...placesWrong(at, field, sentence, names)];
    }),
  ];
}

/** What is wrong with the options of a step: its forms, and what only its kind has. */
export function checkKind(definition: ExerciseDefinition, step: StepDefinition): Finding[] {
  const at = findingsAt(step.id);
  const kind = kindOf(step);
  const { form = '', forms = [] } = kind.forms?.(step) ?? {};
  const strange = Object.keys(step.say.forms ?? {}).find((other) => other === form || !forms.includes(other));
  return [
    ...at(forms.length > 0 && !forms.includes(form), 'form-not-offered', 'form'),
    ...at(strange !== undefined, 'part-missing', 'say.forms', strange),
    ...kind.check(step, at, amongSteps(definition, step)),
    ...checkFinding(step, at),
  ];
}
