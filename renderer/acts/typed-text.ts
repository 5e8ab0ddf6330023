/* What a field held when it was entered: what differs from it has been typed since. */
const entered = new WeakMap<EventTarget, string>();

const isText = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Remembers what a field held when it was entered. */
export const rememberText = ({ target }: FocusEvent): void => {
  if (isText(target)) entered.set(target, target.value);
};

/** True where Ctrl+Z has typed text of its own to take back. */
export const hasTypedText = (target: EventTarget): boolean =>
  isText(target) && target.value !== '' && target.value !== entered.get(target);
