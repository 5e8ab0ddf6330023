/** How far a step has come by what is in it: nothing is, something is, or what it is there for. */
export type Stage = 'untouched' | 'begun' | 'done';

/** `reached`: what the step is there for is in it; `begun`: something else is. */
export const stageOf = (reached: boolean, begun: boolean): Stage => (reached ? 'done' : begun ? 'begun' : 'untouched');

/** True while everybody takes part in a round. */
export const isAnyOpen = (rounds: readonly { readonly status: string }[]): boolean =>
  rounds.some(({ status }) => status === 'open');
