import type { VoteSettings } from '@shared/engines/voting/schema';

/** Settings as they are being typed: a number field may be empty for a moment. */
export type SettingsDraft = {
  readonly [K in Exclude<keyof VoteSettings, 'stacking'>]?: VoteSettings[K] | string;
} & { readonly stacking?: boolean };

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
