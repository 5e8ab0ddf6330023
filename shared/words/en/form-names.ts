import { stepKinds } from './step-kinds';
import { steps } from './steps';

const names: Readonly<Record<string, string>> = {
  ...steps.collect.forms,
  ...steps.vote.forms,
  ...stepKinds.round.forms,
  together: stepKinds.judge.together,
};

/** What a form is called, whichever kind of step it belongs to. */
export const formName = (form: string): string => names[form] ?? form;
