/**
 * What a record that came from a file, or whose keys did, has under a key; undefined where it has nothing of its own there.
 * Ids such as `constructor` and `toString` are good ids, and find nothing that every object inherits.
 */
export const entryOf = <T>(record: Readonly<Record<string, T>> | null | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
