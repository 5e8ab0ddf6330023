import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { stepKey, type StepAddress } from '@shared/base/steps';
import type { VoteSettings } from '@shared/engines/voting/schema';

/** Settings as they are being typed: a number field may be empty for a moment. */
export type SettingsDraft = {
  readonly [K in Exclude<keyof VoteSettings, 'stacking'>]?: VoteSettings[K] | string;
} & { readonly stacking?: boolean };

interface Drafts {
  readonly of: (at: StepAddress) => SettingsDraft;
  readonly change: (at: StepAddress, changed: SettingsDraft) => void;
}

const Context = createContext<Drafts>({ of: () => ({}), change: () => undefined });

/** Keeps how the next vote of each step will be taken, so that the form and the next action open the same vote. */
export function VoteSettingsProvider({ children }: { readonly children: ReactNode }) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, SettingsDraft>>>({});
  const value = useMemo(
    () => ({
      of: (at: StepAddress) => drafts[stepKey(at)] ?? {},
      change: (at: StepAddress, changed: SettingsDraft) =>
        setDrafts((now) => ({ ...now, [stepKey(at)]: { ...now[stepKey(at)], ...changed } })),
    }),
    [drafts],
  );
  return <Context value={value}>{children}</Context>;
}

export const useVoteSettings = (): Drafts => useContext(Context);

/** What a vote opens with: as typed, and as suggested where nothing sensible is. */
export function settingsFrom(
  { form, budget, stacking, cap, winners }: SettingsDraft,
  suggested: VoteSettings,
): VoteSettings {
  const whole = (typed: number | string | undefined, otherwise: number) =>
    typeof typed === 'number' ? typed : otherwise;
  return {
    form: (form ?? suggested.form) as VoteSettings['form'],
    budget: whole(budget, suggested.budget),
    stacking: stacking ?? suggested.stacking,
    cap: whole(cap, suggested.cap),
    winners: whole(winners, suggested.winners),
  };
}
