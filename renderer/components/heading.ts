/** What a screen or a step is about, which has the focus where nothing nearer is left that could: a reader reads it then. */
export const HEADING = 'h1';

export const canHaveFocus = (element: HTMLElement): boolean =>
  element.isConnected &&
  !element.matches(':disabled, [inert] *') &&
  element.checkVisibility({ visibilityProperty: true });

/** What the screen is about, ready to have the focus. */
export function heading(): HTMLElement | undefined {
  const found = [...document.querySelectorAll<HTMLElement>(HEADING)].find(canHaveFocus);
  if (found) found.tabIndex = -1;
  return found;
}
