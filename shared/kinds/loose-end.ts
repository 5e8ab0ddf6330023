/** Something that was said in a step and could be an action: what somebody does, with whatever stands beside it. */
export interface LooseEnd {
  /** The item it was said about, or is. */
  readonly item: string;
  /** The ideas that the item stands for, where what is to be done is the item itself: one idea is the same thing wherever it is worked on. */
  readonly ideaIds: readonly string[];
  /** Where an item has several places to write in: which. */
  readonly column?: string;
  /** What is to be done. */
  readonly text: string;
  /** What it is for, in words; empty where nothing is known. */
  readonly serves: string;
  /** Where else somebody's name or a day may stand. */
  readonly beside: readonly string[];
  /** Why it was settled so. */
  readonly reason?: string;
  /** The exercise means it to be done: it is pointed out until it is an action. */
  readonly toDo: boolean;
}
