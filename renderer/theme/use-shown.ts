import { useColorScheme } from '@mantine/hooks';
import type { Scheme } from '@shared/host/preferences';

/** Light or dark, where `system` follows the computer. */
export function useShown(scheme: Scheme): 'light' | 'dark' {
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  return scheme === 'system' ? system : scheme;
}
