import { nativeTheme } from 'electron';
import type { Role } from '@shared/host/contract';
import { AT_FIRST, type Preferences, type Scheme } from '@shared/host/preferences';

let chosen: Pick<Preferences, 'facilitator' | 'room' | 'seat'> = AT_FIRST;

/** From now on windows are made light or dark as was chosen for each. */
export const showAs = (preferences: typeof chosen): void => {
  chosen = preferences;
};

/** Light or dark, of a window of that role. */
export const schemeFor = (role: Role): Scheme => (role === 'report' ? 'light' : chosen[role].scheme);

/** Whether a window of that role is dark now. */
export const isDark = (role: Role): boolean => {
  const scheme = schemeFor(role);
  return scheme === 'system' ? nativeTheme.shouldUseDarkColors : scheme === 'dark';
};
