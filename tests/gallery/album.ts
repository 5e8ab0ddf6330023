import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { still } from '../drive/still';
import { factsOf } from './facts';
import { figuresOf, findingsIn, type Finding, type Looked, type WindowName } from './measures';

export type Theme = 'light' | 'dark';
const themes: readonly Theme[] = ['light', 'dark'];

/** Width and height of a window, as they are typed. */
export type Size = `${number}x${number}`;

/** The sizes in which a window is looked at: of projectors, of a laptop, of a touch screen. */
const sizes: Readonly<Record<WindowName, readonly Size[]>> = {
  room: ['1280x720', '1024x768', '1920x1080', '3840x2160'],
  facilitator: ['1280x800', '1092x530', '683x340'],
  seat: ['1280x800', '1920x1080'],
};

export const inPixels = (size: Size): readonly [width: number, height: number] => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return [width, height];
};

/** What a picture is of. */
export interface Subject extends Looked {
  readonly name: string;
  /** Kind of step, or `screen` where it is of none. */
  readonly kind: string;
  /** How full it is, and how far it has come. */
  readonly filling: string;
  readonly moment: string;
}

/** A picture in the gallery: its file, what it is of, and what was measured of it. */
export interface Picture extends Subject {
  readonly file: string;
  readonly size: Size;
  readonly theme: Theme;
  readonly figures: ReturnType<typeof figuresOf>;
  readonly findings: readonly Finding[];
}

/** What of the gallery is wanted: names with one of the words, sizes, themes and windows; all where none is named. */
export interface Wanted {
  readonly words: readonly string[];
  readonly sizes: readonly string[];
  readonly themes: readonly string[];
  readonly windows: readonly string[];
}

const isIn = (wanted: readonly string[], one: string): boolean => wanted.length === 0 || wanted.includes(one);

/** Pictures in a folder, each with its figures beside it. */
export class Album {
  readonly pictures: Picture[] = [];
  readonly #cameras = new Map<Page, CDPSession>();

  constructor(
    readonly folder: string,
    readonly wanted: Wanted,
    readonly tell: (line: string) => void,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  wantsName(name: string): boolean {
    const { words } = this.wanted;
    return words.length === 0 || words.some((word) => name.includes(word));
  }

  /** In what sizes and themes a window is looked at. */
  looks(window: WindowName): readonly { readonly size: Size; readonly theme: Theme }[] {
    const all = themes.flatMap((theme) => sizes[window].map((size) => ({ size, theme })));
    const wanted = this.wanted;
    if (!isIn(wanted.windows, window)) return [];
    return all.filter(({ size, theme }) => isIn(wanted.sizes, size) && isIn(wanted.themes, theme));
  }

  /** Takes a window as it is now. */
  async take(page: Page, subject: Subject, size: Size, theme: Theme): Promise<void> {
    const { name, window } = subject;
    await still(page);
    const facts = await factsOf(page);
    const findings = findingsIn(facts, subject);
    const file = `${name.toLowerCase().replaceAll(/[^a-z0-9.-]+/gu, '-')}.${window}.${size}.${theme}`;
    const { data } = await (await this.#camera(page)).send('Page.captureScreenshot', { optimizeForSpeed: true });
    writeFileSync(join(this.folder, `${file}.png`), Buffer.from(data, 'base64'));
    const picture = { ...subject, file, size, theme, figures: figuresOf(facts, window), findings };
    writeFileSync(join(this.folder, `${file}.json`), `${JSON.stringify(picture, null, 2)}\n`);
    this.pictures.push(picture);
  }

  /** Taken by the browser itself: of large windows twice as fast as by its driver. */
  async #camera(page: Page): Promise<CDPSession> {
    const known = this.#cameras.get(page);
    if (known) return known;
    const camera = await page.context().newCDPSession(page);
    this.#cameras.set(page, camera);
    return camera;
  }
}
