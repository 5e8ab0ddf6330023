import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { speaksPseudo, unsaid, without } from '../fixtures/unsaid';
import { still } from './still';
import { cutOff } from './cut-off';
import { spokenIn } from './spoken';

/** A name that is the same in every language. */
const NAMES = ['Candor'];
const PSEUDO: readonly string[] = ['en-XA', 'ar-XB'];

/**
 * What is wrong with the words of windows, gathered while a test goes through many of them. Each part of a window speaks a
 * language: where that is a pseudo one, each word is marked or was typed by people; where it is English, none is marked but
 * what a session's exercises say.
 */
export class Judged {
  readonly #faults = new Map<string, string[]>();

  /** Looks at all that a window says, and at what of it is cut. `owned` takes out of a text what no catalogue says. */
  async look(page: Page, where: string, owned: (text: string) => string): Promise<void> {
    await still(page);
    for (const { text, as, language, at } of await spokenIn(page)) {
      const rest = owned(text);
      const fault = PSEUDO.includes(language) ? unsaid(text, owned) : speaksPseudo(rest) ? `pseudo: ${text}` : null;
      if (fault !== null) this.#add(`${as} of ${at}, ${language}: ${fault}`, where);
    }
    for (const fault of await cutOff(page)) this.#add(fault, where);
  }

  /** A text that no window shows: of a menu, a dialog, a file's name. */
  hear(text: string, as: string, owned: (text: string) => string): void {
    const fault = unsaid(text, owned);
    if (fault !== null) this.#add(fault, as);
  }

  #add(fault: string, where: string): void {
    this.#faults.set(fault, [...(this.#faults.get(fault) ?? []), where]);
  }

  /** Fails with everything that was found, and where it was found first. */
  expectNone(): void {
    expect(
      [...this.#faults].map(([fault, [first, ...more]]) => `${fault} [${first}, and ${more.length} more]`),
    ).toEqual([]);
  }
}

/** Takes what people typed, and names, out of a text. */
export const owning = (...texts: readonly (readonly string[])[]): ((text: string) => string) =>
  without([...NAMES, ...texts.flat()]);
