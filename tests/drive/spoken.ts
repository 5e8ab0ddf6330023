import type { Page } from 'playwright';

/** Something that a window shows or has read aloud. */
export interface Spoken {
  readonly text: string;
  /** What it is: `text`, the name of an attribute, `content` of a style. */
  readonly as: string;
  /** The language (BCP 47) in which this part of the window speaks. */
  readonly language: string;
  /** Whose it is, to find it by. */
  readonly at: string;
}

/* In the page. Hidden for eyes is not hidden from a screen reader, and what is hidden from both is shown a moment later. */
function spokenHere(): Spoken[] {
  const aloud = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'aria-roledescription',
    'title',
    'placeholder',
    'alt',
  ];
  const found: Spoken[] = [];
  const say = (element: Element, as: string, text: string | null) => {
    if (!text || text.trim() === '') return;
    const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const names = element.getAttribute('class')?.replaceAll(/\s+/gu, '.') ?? '';
    found.push({ text, as, language, at: `${element.tagName.toLowerCase()}.${names}`.slice(0, 80) });
  };
  say(document.documentElement, 'window title', document.title);
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('script, style, noscript')) continue;
    if (element.closest('text')) {
      /* A label in a picture is one text, however many lines it has. */
      const at = element.getAttribute('x');
      const lines = (from: Element | null): string[] =>
        from?.tagName === 'text' && from.getAttribute('x') === at
          ? [from.textContent ?? '', ...lines(from.nextElementSibling)]
          : [];
      const before = element.previousElementSibling;
      const begins = before?.tagName !== 'text' || before.getAttribute('x') !== at;
      if (element.tagName === 'text' && begins) say(element, 'text', lines(element).join(' '));
      continue;
    }
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) say(element, 'text', node.nodeValue);
    if (element.closest('[aria-hidden=true]') === null)
      for (const name of aloud) say(element, name, element.getAttribute(name));
    for (const part of ['::before', '::after', '::marker']) {
      const { content } = getComputedStyle(element, part);
      if (content.startsWith('"')) say(element, `content ${part}`, content.slice(1, -1));
    }
    /* What can be typed over is somebody's; what is only chosen, and what stands behind a number, is the app's. */
    if (
      element instanceof HTMLInputElement &&
      (element.readOnly ||
        ['button', 'submit'].includes(element.type) ||
        ['numeric', 'decimal'].includes(element.inputMode))
    )
      say(element, 'value', element.value);
  }
  return found;
}

/** All that a window says now, to eyes and to ears. */
export const spokenIn = (page: Page): Promise<Spoken[]> => page.evaluate(spokenHere);
