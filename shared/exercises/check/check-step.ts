import type { ExerciseDefinition } from '../../session/schema/definition';
import { isLed } from '../../kinds/collect/rounds';
import type { StepDefinition } from '../../kinds/definitions';
import { rateForms } from '../../kinds/rate/reduce';
import { mostOnOne } from '../../engines/voting/rules';
import { twice } from './check-sources';
import { findingsAt, type Finding } from './finding';

/** Hands show six answers from fist to five; the finest scale has eleven. */
const MOST_ANSWERS = 11;
const FIST_TO_FIVE = { from: 0, to: 5 };

/** The forms a step offers and the one it starts in; null for a kind that has none. */
export function formsOf(step: StepDefinition): { readonly form: string; readonly forms: readonly string[] } | null {
  switch (step.kind) {
    case 'collect':
    case 'vote':
    case 'judge':
      return step;
    case 'rate':
      return { form: step.form ?? 'fingers', forms: rateForms(step) };
    default:
      return null;
  }
}

/** The bins a rated item may have come from: those of the `sort` step it is taken from. */
function binsBefore(definition: ExerciseDefinition, step: StepDefinition): readonly string[] {
  if (step.kind !== 'rate' || !('step' in step.items)) return [];
  const { exercise, step: from } = step.items;
  const sort = exercise === definition.id ? definition.steps.find(({ id }) => id === from) : undefined;
  return sort?.kind === 'sort' ? sort.bins.map(({ id }) => id) : [];
}

type At = ReturnType<typeof findingsAt>;
type Of<K extends StepDefinition['kind']> = Extract<StepDefinition, { kind: K }>;

function checkRate(definition: ExerciseDefinition, step: Of<'rate'>, at: At): Finding[] {
  const { scale, passMark, backTo } = step;
  const here = definition.steps.indexOf(step);
  const ladder = definition.steps.findIndex(({ id }) => id === backTo);
  const bins = binsBefore(definition, step);
  const strange = step.failingIn?.find((bin) => !bins.includes(bin));
  return [
    ...at(step.secret === true && rateForms(step).includes('fingers'), 'secret-form', 'forms'),
    ...at(scale.from >= scale.to || scale.to - scale.from >= MOST_ANSWERS, 'scale-wrong', 'scale.to'),
    ...at(passMark !== null && (passMark < scale.from || passMark > scale.to), 'mark-off-scale', 'passMark'),
    ...at(step.measure === 'gap' && !step.second, 'gap-without-second', 'measure'),
    ...at(strange !== undefined, 'part-missing', 'failingIn', strange),
    ...at(
      backTo !== null && (definition.steps[ladder]?.kind !== 'define' || ladder >= here),
      'no-ladder',
      'backTo',
      backTo ?? '',
    ),
  ];
}

function checkJudge(step: Of<'judge'>, at: At): Finding[] {
  const verdicts = step.verdicts.map(({ id }) => id);
  const items = step.items.take === 'fixed' ? step.items.items.map(({ id }) => id) : null;
  const strange = Object.entries(step.known ?? {}).find(
    ([item, { verdict }]) => !verdicts.includes(verdict) || (items !== null && !items.includes(item)),
  );
  return [
    ...at(twice(verdicts) !== null, 'same-id', 'verdicts'),
    ...at(step.forms.includes('together') && step.forms.length > 1, 'together-alone', 'forms'),
    ...at(step.secret && step.forms.some((one) => one === 'fingers' || one === 'together'), 'secret-form', 'forms'),
    ...at(strange !== undefined, 'part-missing', 'known', strange?.[0]),
  ];
}

/** What is wrong with the options that only this kind of step has. */
export function checkKind(definition: ExerciseDefinition, step: StepDefinition): Finding[] {
  const at = findingsAt(step.id);
  const { form = '', forms = [] } = formsOf(step) ?? {};
  const strange = Object.keys(step.say.forms ?? {}).find((other) => other === form || !forms.includes(other));
  const offered = [
    ...at(forms.length > 0 && !forms.includes(form), 'form-not-offered', 'form'),
    ...at(strange !== undefined, 'part-missing', 'say.forms', strange),
  ];
  const sameId = (field: string, list: readonly { readonly id: string }[]) =>
    at(twice(list.map(({ id }) => id)) !== null, 'same-id', field);
  switch (step.kind) {
    case 'collect': {
      const seen = step.forms.some((one) => one === 'scribe' || isLed(one));
      return [
        ...offered,
        ...at(step.anonymous && seen, 'anonymous-form', 'forms'),
        ...sameId('fields', step.fields),
        ...(Array.isArray(step.headings) ? sameId('headings', step.headings) : []),
      ];
    }
    case 'vote':
      return [
        ...offered,
        ...at(step.budget !== null && mostOnOne(step) > step.budget, 'cap-over-budget', 'cap'),
        ...at(step.range !== null && step.range.least > step.range.most, 'range-backwards', 'range.most'),
      ];
    case 'rate':
      return [...offered, ...checkRate(definition, step, at)];
    case 'judge':
      return [...offered, ...checkJudge(step, at)];
    case 'sort':
      return [...offered, ...sameId('bins', step.bins), ...step.bins.flatMap(({ fields }) => sameId('bins', fields))];
    case 'link':
      return [...offered, ...(Array.isArray(step.columns) ? sameId('columns', step.columns) : [])];
    case 'commit': {
      const { from, to } = FIST_TO_FIVE;
      return [...offered, ...at(step.passMark < from || step.passMark > to, 'mark-off-scale', 'passMark')];
    }
    case 'say':
    case 'group':
    case 'place':
    case 'define':
      return offered;
  }
}
