/** What the room agreed aloud becomes of something that was said: of a note, an idea or a group. */
export interface Settled {
  /** The item it was agreed of. */
  readonly item: string;
  /** The ideas that the item stands for. */
  readonly ideaIds: readonly string[];
  /** The verdict as the room reads it. */
  readonly label: string;
  readonly reason: string;
  /** It is to be done. */
  readonly toDo: boolean;
}
