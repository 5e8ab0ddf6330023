import type { VoteSettings } from '@shared/engines/voting/schema';

/** Settings as they are being typed: a number field may be empty for a moment. */
export type SettingsDraft = {
  readonly [K in keyof VoteSettings]?: VoteSettings[K] extends number ? number | null : VoteSettings[K];
};

/** What a vote opens with: as typed, and as suggested where nothing sensible is. */
export function settingsFrom(
  { form, budget, stacking, cap, winners }: SettingsDraft,
  suggested: VoteSettings,
): VoteSettings {
  return {
    form: form ?? suggested.form,
    budget: budget ?? suggested.budget,
    stacking: stacking ?? suggested.stacking,
    cap: cap ?? suggested.cap,
    winners: winners ?? suggested.winners,
  };
}
