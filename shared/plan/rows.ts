/** An action, a field each, as a spreadsheet has it. */
export interface ActionRow {
  readonly number: number;
  readonly what: string;
  readonly serves: string;
  readonly owner: string;
  readonly taken: boolean;
  /** Calendar days, ISO 8601; null where there is none. */
  readonly due: string | null;
  readonly firstStep: string;
  readonly firstStepDue: string | null;
  readonly measure: string;
  readonly measureFrom: string;
  readonly measureTo: string;
  readonly told: string;
  /** The breakout room that agreed it; empty where there were none. */
  readonly room: string;
  /** The average of the last fist-to-five, as the plan shows it; null when nobody was asked. */
  readonly sure: number | null;
}

/** An idea with what became of it. */
export interface IdeaRow {
  readonly exercise: string;
  readonly question: string;
  readonly text: string;
  /** What was said about it, each under its question. */
  readonly fields: readonly { readonly label: string; readonly text: string }[];
  readonly merged: readonly string[];
  /** The breakout room it comes from; empty where there were none. */
  readonly room: string;
  readonly group: string;
  /** Dots of the idea or of its group in the last vote that the room has seen; null where there was none. */
  readonly dots: number | null;
  readonly rank: number | null;
  /** Others have as many dots, and the rank is theirs too. */
  readonly tied: boolean;
  readonly chosen: boolean | null;
  /** It was voted on, and nobody counted what it got. */
  readonly uncounted: boolean;
}

/** What goes into spreadsheets. */
export interface PlanTables {
  readonly actions: readonly ActionRow[];
  readonly ideas: readonly IdeaRow[];
}
