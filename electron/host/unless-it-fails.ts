/** Who is told of what should not happen. `where`: in words of the program's own; nothing that anybody wrote. */
export type Failed = (where: string, thrown: unknown) => void;

/** What comes of doing something; `instead` where it throws, which is told and stops nothing. */
export function unlessItFails<T>(failed: Failed, where: string, does: () => T, instead: T): T {
  try {
    return does();
  } catch (error) {
    failed(where, error);
    return instead;
  }
}
