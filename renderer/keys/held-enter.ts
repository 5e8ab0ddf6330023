import { readKey } from './read-key';

/**
 * A held Enter clicks the button that has the focus again and again, and hands in the form of its field as often: empty
 * ballots among them. It does so once. In a text of several lines it makes lines, which is what it is held for.
 */
export function stopHeldEnter(): void {
  const stop = (event: KeyboardEvent) => {
    const key = readKey(event);
    if (key?.name === 'Enter' && key.repeat && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
  };
  window.addEventListener('keydown', stop, true);
}
