import { strings } from '@shared/strings';

const names: Readonly<Record<string, string>> = {
  ...strings.steps.collect.forms,
  ...strings.steps.vote.forms,
  ...strings.stepKinds.round.forms,
  together: strings.stepKinds.judge.together,
};

/** What a form is called, whichever kind of step it belongs to. */
export const formName = (form: string): string => names[form] ?? form;
