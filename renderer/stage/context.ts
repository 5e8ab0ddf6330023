import { createContext, useContext } from 'react';

/** What of a picture is on show: its name, the page, of how many, and the things on all of them, by their keys. */
export interface Shown {
  readonly picture: string;
  readonly page: number;
  readonly pages: number;
  readonly things: readonly string[];
}

/** What the facilitator has done to the room's picture, and who wants to know of it. */
interface Stage {
  /** The page that was turned to; null while nobody turned one, and again when something has come since. */
  readonly turned: number | null;
  /** What has last come or been changed, by its id and those of what it belongs to; none where that is not known. */
  readonly work: readonly string[];
  /** How large things may be written at most, as a multiple of what stands in the theme: no larger than what was found. */
  readonly largest: number;
  /** The thing in the spotlight, by its key. */
  readonly lit: string | null;
  /** Told what is on show, whenever that changes. */
  readonly tell: (shown: Pick<Shown, 'page' | 'pages' | 'things'>) => void;
  /** A thing was pointed at; null where nothing comes of that. */
  readonly pick: ((key: string) => void) | null;
}

const StageContext = createContext<Stage>({
  turned: null,
  work: [],
  largest: Number.POSITIVE_INFINITY,
  lit: null,
  tell: () => undefined,
  pick: null,
});

export const StageProvider = StageContext.Provider;
export const useStage = (): Stage => useContext(StageContext);
