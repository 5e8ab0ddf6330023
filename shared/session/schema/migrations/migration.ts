/** JSON as it was parsed, of whatever shape an older Candor gave it. */
export type Json = Readonly<Record<string, unknown>>;

/** One step from a schema version to the next. It is never changed once it has been released. */
export interface Migration {
  /** The version it leads to, from the one before. */
  readonly to: number;
  /** A whole session; its `schemaVersion` is set for it. */
  readonly session: (session: Json) => Json;
  /** A part of a session: an event in a journal that a crash left behind, an exercise's file; null when it cannot be carried over. */
  readonly event: (event: Json) => Json | null;
  /** Whether what undo and redo change in a session, place by place, means the same in the version it leads to. */
  readonly keepsPlaces: boolean;
}
