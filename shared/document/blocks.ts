/** What a section of the plan is made of, in the order in which it is read: words, tables, and results to be drawn. */
export type PlanBlock =
  | { readonly type: 'paragraph'; readonly text: string; readonly finding?: string }
  /** `sub`: a part of what the heading before it is about. */
  | { readonly type: 'heading'; readonly text: string; readonly sub?: true; readonly finding?: string }
  /** A sentence the room agreed on: large. */
  | { readonly type: 'statement'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  /**
   * Small print: where a claim comes from ("12 of 14 voted, 31 of 70 dots"), a caveat, a source. What says a finding names
   * it, and can be put in other words; the rest is on record as it is.
   */
  | { readonly type: 'note'; readonly text: string; readonly finding?: string }
  | { readonly type: 'bars'; readonly caption: string; readonly rows: readonly BarRow[] }
  | {
      readonly type: 'spread';
      readonly caption: string;
      /** The scale's values in order with words for both ends. */
      readonly values: readonly number[];
      readonly lowest: string;
      readonly highest: string;
      readonly rows: readonly SpreadRow[];
    }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly columns: readonly PlanColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  /** One item after the other with all that is known about it, where a table would be too narrow. */
  | { readonly type: 'entries'; readonly caption: string; readonly entries: readonly PlanEntry[] }
  | { readonly type: 'commitments'; readonly caption: string; readonly rows: readonly Commitment[] }
  /** A board of groups: a picture; the same content follows as selectable text. */
  | { readonly type: 'board'; readonly caption: string; readonly groups: readonly BoardGroup[] }
  /** A field with two axes: what lies where, numbered, with its name beside it. */
  | {
      readonly type: 'scatter';
      readonly caption: string;
      readonly across: Axis;
      readonly up: Axis;
      /** Names of the four fields: upper left, upper right, lower left, lower right; null where it has none. */
      readonly fields: readonly [string, string, string, string] | null;
      readonly points: readonly ScatterPoint[];
    }
  /** Moods from −2 to +2 over stages, one curve a line. */
  | {
      readonly type: 'curves';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly lines: readonly {
        readonly label: string;
        readonly points: readonly { readonly mood: number | null; readonly text: string }[];
      }[];
    }
  /** Two values on one scale and the distance between them, the widest first. */
  | {
      readonly type: 'gaps';
      readonly caption: string;
      readonly values: readonly number[];
      readonly lowest: string;
      readonly highest: string;
      readonly names: readonly [string, string];
      readonly rows: readonly GapRow[];
    }
  /** What goes with what; a row or a column without a tick means something. */
  | {
      readonly type: 'ticks';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly { readonly text: string; readonly ticks: readonly boolean[] }[];
      readonly emptyRow: string;
      readonly emptyColumn: string;
    }
  /** How many gave which verdict on each statement, and which was right. */
  | {
      readonly type: 'scores';
      readonly caption: string;
      readonly verdicts: readonly string[];
      readonly rows: readonly ScoreRow[];
    }
  /** The days after the workshop, with what starts and what is due on them, by the actions' numbers. */
  | {
      readonly type: 'timeline';
      readonly caption: string;
      /** How many days the line is long. */
      readonly days: number;
      readonly stops: readonly { readonly day: number; readonly label: string; readonly date: string }[];
      readonly marks: readonly TimelineMark[];
    }
  /** Ideas with their extra fields, for the appendix. */
  | { readonly type: 'ideas'; readonly ideas: readonly PlanIdea[] };

export interface BarRow {
  /** "1", "2=", …: equal counts share a rank. */
  readonly rank: string;
  readonly text: string;
  readonly dots: number;
  readonly winner: boolean;
  readonly tied: boolean;
}

export interface SpreadRow {
  readonly text: string;
  /** How many chose each value, in the order of the scale. */
  readonly counts: readonly number[];
  /** Null when nobody answered. */
  readonly average: number | null;
  /** What it means that the average is under the mark; null when it is not. */
  readonly shortfall: string | null;
}

export interface Axis {
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

export interface ScatterPoint {
  readonly number: number;
  readonly text: string;
  /** How far along each axis, 0 to 1. */
  readonly across: number;
  readonly up: number;
  /** What one should look at first. */
  readonly strong: boolean;
  /** Where it lies, in words or figures, for the table beside the picture. */
  readonly values: string;
}

export interface GapRow {
  readonly text: string;
  /** Averages; null where nobody answered. */
  readonly first: number | null;
  readonly second: number | null;
  /** What is under a mark, in words; null where nothing is. */
  readonly shortfall: string | null;
}

export interface ScoreRow {
  readonly text: string;
  readonly counts: readonly number[];
  /** The place of the right verdict; null while it is not known. */
  readonly right: number | null;
  readonly reason: string;
}

export interface TimelineMark {
  /** Days after the workshop, no less than 0 and no more than the line has. */
  readonly day: number;
  readonly number: number;
  /** An action's first step, or the action itself. */
  readonly kind: 'start' | 'due';
}

export interface PlanEntry {
  readonly text: string;
  /** Where it came in a vote, in words: "first with 11 of 38 dots"; empty where there was none. */
  readonly standing: string;
  readonly fields: readonly { readonly label: string; readonly items: readonly string[] }[];
}

export interface PlanColumn {
  readonly label: string;
  /** Share of the table's width; the shares of a table add up to 1. */
  readonly width: number;
}

export interface Commitment {
  readonly number: number;
  readonly what: string;
  readonly serves: string;
  readonly owner: string;
  readonly taken: boolean;
  readonly due: string;
  readonly firstStep: string;
  readonly measure: string;
  readonly told: string;
  /** The breakout room that agreed it; empty where there were none. */
  readonly room: string;
  /** Fist-to-five of the last round; null when nobody was asked. */
  readonly confidence: SpreadRow | null;
}

export interface BoardGroup {
  /** Empty for the ideas that stand alone. */
  readonly title: string;
  readonly ideas: readonly string[];
}

export interface PlanIdea {
  readonly text: string;
  readonly fields: readonly { readonly label: string; readonly text: string }[];
  /** The words of ideas that were merged into this one. */
  readonly merged: readonly string[];
}
