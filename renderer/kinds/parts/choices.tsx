import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { stepKey, type StepAddress } from '@shared/base/steps';

/** What was chosen for what a step opens next: its form, its rules. Which keys there are, a kind knows. */
export type Choice = Readonly<Record<string, unknown>>;

interface Choices {
  readonly of: (at: StepAddress) => Choice;
  readonly choose: (at: StepAddress, changed: Choice) => void;
}

const NOTHING: Choice = {};
const Context = createContext<Choices>({ of: () => NOTHING, choose: () => undefined });

/** Keeps what was chosen for what each step opens next, so that its form and the next action open the same. */
export function ChoicesProvider({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  const value = useMemo(
    () => ({
      of: (at: StepAddress) => chosen[stepKey(at)] ?? NOTHING,
      choose: (at: StepAddress, changed: Choice) =>
        setChosen((now) => ({ ...now, [stepKey(at)]: { ...now[stepKey(at)], ...changed } })),
    }),
    [chosen],
  );
  return <Context value={value}>{children}</Context>;
}

export const useChoices = (): Choices => use(Context);
