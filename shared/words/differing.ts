/** What a catalogue says otherwise than its parent: any part of it, down to a single word. */
export type Differences<T> = {
  readonly [K in keyof T]?: T[K] extends (...given: never[]) => unknown
    ? T[K]
    : T[K] extends object
      ? Differences<T[K]>
      : T[K];
};

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A catalogue that is as its parent is, but for what it says itself. Lists are replaced whole. */
export function differing<T extends object>(parent: T, own: Differences<T>): T {
  const said = Object.entries(own).map(([key, value]): [string, unknown] => {
    const inherited: unknown = parent[key as keyof T];
    return [key, isGroup(inherited) && isGroup(value) ? differing(inherited, value) : value];
  });
  return { ...parent, ...Object.fromEntries(said) };
}
