/** What a kind is called and asks and says in the editor, and the names of its options and of what undo takes back. */
export interface KindWords<T extends string> {
  readonly name: string;
  readonly what: string;
  readonly room: string;
  readonly say: string;
  /** By the option's way in the definition. */
  readonly options: Readonly<Record<string, string>>;
  /** By option, what its choices are called. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By the event's type, what undo takes back. */
  readonly doings: { readonly [type in T]: string };
}
