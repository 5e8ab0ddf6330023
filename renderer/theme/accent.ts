import { readableOn, type Hex } from '@shared/base/contrast';

/** The grounds of tokens.css, to be reckoned with; a test compares them. */
export const GROUNDS = { light: '#fbf8f3', dark: '#14171f' } as const;

/** An organisation's colour as it can be read on the light ground and on the dark one. */
export const accentOn = (colour: Hex): Record<keyof typeof GROUNDS, Hex> => ({
  light: readableOn(GROUNDS.light, colour),
  dark: readableOn(GROUNDS.dark, colour),
});
