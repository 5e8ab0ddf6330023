import { useEffect } from 'react';
import { canHaveFocus, HEADING, heading } from '../components/heading';
import { opensList } from '../components/opens-list';

/** What can have the focus, by keyboard or by being called for. */
const FOCUSABLE = 'a[href], button, input, textarea, select, summary, [tabindex]';

/** What is worked on, before any button beside it. */
const WORKED_ON = '[data-idea-card], [data-place-item]';

/** A place in the window, as it was when something in it had the focus: that, and what was around it short of a heading, nearest first. */
interface Place {
  readonly element: HTMLElement;
  readonly around: readonly { readonly part: HTMLElement; readonly index: number }[];
}

const focusablesIn = (part: ParentNode): HTMLElement[] => [...part.querySelectorAll<HTMLElement>(FOCUSABLE)];

function placeOf(element: HTMLElement): Place {
  const around: { part: HTMLElement; index: number }[] = [];
  for (let part = element.parentElement; part && !part.querySelector(HEADING); part = part.parentElement)
    around.push({ part, index: focusablesIn(part).indexOf(element) });
  return { element, around };
}

/** Alike: the same button of the next row, the next card of a board. */
const isAlike = (one: HTMLElement, other: HTMLElement): boolean =>
  one.tagName === other.tagName &&
  one.className === other.className &&
  one.getAttribute('type') === other.getAttribute('type');

/** The one nearest to where another was; of two as near, the later one, which has moved up. */
const nearest = (
  candidates: readonly HTMLElement[],
  all: readonly HTMLElement[],
  index: number,
): HTMLElement | undefined =>
  candidates
    .map((one) => ({ one, at: all.indexOf(one) - index }))
    .toSorted((a, b) => Math.abs(a.at) - Math.abs(b.at) || b.at - a.at)[0]?.one;

/**
 * Where the focus goes when what had it is gone or off: to what is like it and has come in its place, in what was nearest
 * around it; then to a card; else to what stands there now, but never to what takes something away.
 */
function placeInstead({ element, around }: Place): HTMLElement | undefined {
  for (const { part, index } of around) {
    if (!part.isConnected) continue;
    const all = focusablesIn(part);
    const possible = all.filter((one) => one.tabIndex >= 0 && canHaveFocus(one) && !opensList(one));
    const found =
      nearest(
        possible.filter((one) => isAlike(one, element)),
        all,
        index,
      ) ??
      nearest(
        possible.filter((one) => one.matches(WORKED_ON)),
        all,
        index,
      ) ??
      nearest(
        possible.filter((one) => !one.matches('.mantine-ActionIcon-root')),
        all,
        index,
      );
    if (found) return found;
  }
  return undefined;
}

/**
 * Sees to it that the keyboard is always somewhere: when what has the focus is grouped, merged, deleted, closed or switched
 * off, what is next to it has it. Only who clicks where nothing is has put it down.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let last: Place | null = null;
    let isPointing = false;
    /* It has left for somewhere and has not arrived: what is drawn anew in between is no reason to send it elsewhere. */
    let isOnItsWay = false;
    const look = () => {
      if (isOnItsWay) return;
      const { activeElement: now } = document;
      if (now instanceof HTMLElement && now !== document.body && canHaveFocus(now)) {
        last = placeOf(now);
        return;
      }
      if (last === null) return;
      if (canHaveFocus(last.element) && !opensList(last.element)) last.element.focus({ preventScroll: true });
      else (placeInstead(last) ?? heading())?.focus();
    };
    const entered = ({ target }: FocusEvent) => {
      isOnItsWay = false;
      if (target instanceof HTMLElement) last = placeOf(target);
    };
    /* Before anybody else hears of it, and draws. */
    const leaves = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget === null) return;
      isOnItsWay = true;
      /* Where what it went to is gone before it got there, nobody says that it has arrived. */
      setTimeout(() => {
        isOnItsWay = false;
        look();
      });
    };
    const left = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null || !document.hasFocus()) return;
      if (isPointing) last = null;
      else queueMicrotask(look);
    };
    const pointing = (is: boolean) => () => {
      isPointing = is;
    };
    const press = pointing(true);
    const release = pointing(false);
    const changed = new MutationObserver(look);
    changed.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'hidden', 'inert', 'data-editing'],
    });
    document.addEventListener('focusin', entered);
    document.addEventListener('focusout', leaves, true);
    document.addEventListener('focusout', left);
    window.addEventListener('pointerdown', press, true);
    for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, release, true);
    return () => {
      changed.disconnect();
      document.removeEventListener('focusin', entered);
      document.removeEventListener('focusout', leaves, true);
      document.removeEventListener('focusout', left);
      window.removeEventListener('pointerdown', press, true);
      for (const end of ['pointerup', 'pointercancel'] as const) window.removeEventListener(end, release, true);
    };
  }, []);
}
